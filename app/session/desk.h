// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/connection.h"
#include "app/core/secret.h"
#include "app/session/caserecords.h"
#include "app/session/deskcase.h"
#include "app/session/guard.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace flashcall {

// Where an agent works: the connection in force, the cases that are open, and which of them is on
// the table. What happens to the others never changes what is on the table. Knows no widget.
// Everything passed in must outlive it.
class Desk : public QObject
{
    Q_OBJECT
public:
    // Makes the gateway of a connection; main.cpp gives the real one, tests a scripted one.
    using MakeGateway =
        std::function<std::unique_ptr<Gateway>(const Connection &, const Secret &key)>;

    struct Parts
    {
        // Asked for at the first send: opening it is no part of starting the program.
        std::function<Journal &()> journal;
        const Clock &clock;
        MakeGateway makeGateway;
        QString agent;
        // The saved connection of an id, for cases that were sent elsewhere.
        std::function<std::optional<Connection>(const QString &id)> findConnection{};
    };
    explicit Desk(Parts parts, QObject *parent = nullptr);
    ~Desk() override;

    // Why nothing can be sent through the connection in force.
    enum class Hold {
        Starting,   // the sandbox has no address until it listens
        FindingKey, // the key store has been asked
        NoKey,
    };
    Q_ENUM(Hold)

    // Who sends, from the next case on.
    void setAgent(const QString &agent) { m_parts.agent = agent; }
    // From the next case on. A case that runs keeps the gateway it was sent through.
    void use(const Connection &connection, const Secret &key);
    // In force, but nothing can be sent through it.
    void hold(const Connection &connection, Hold why);
    // Whether the connection can be sent through; where not, held() is why.
    [[nodiscard]] bool ready() const { return m_gateway != nullptr; }
    [[nodiscard]] Hold held() const { return m_hold; }
    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] const Clock &clock() const { return m_parts.clock; }

    // Enough for anybody; a strip of more could not be read.
    static constexpr int casesMost = 6;
    // In the order in which they began. Valid until casesChanged().
    [[nodiscard]] QList<DeskCase *> cases() const;
    [[nodiscard]] DeskCase *find(const QString &caseId) const; // null where it is not here
    [[nodiscard]] bool anyRuns() const;
    [[nodiscard]] bool anyOpen() const; // or would still take a caller ID
    // The connection in force asks for blind mode, or that of a case that is open.
    [[nodiscard]] bool blindAsked() const;
    // The case on the table, or null: the table is free for a new one.
    [[nodiscard]] DeskCase *onTable() const { return m_table; }
    // Its session, or null. Valid until caseReplaced().
    [[nodiscard]] Session *current() const { return m_table ? &m_table->session() : nullptr; }
    // What that case was sent through, whichever is in force now.
    [[nodiscard]] const Connection &caseConnection() const;
    [[nodiscard]] StatusWatch *watch() const { return m_table ? m_table->watch() : nullptr; }
    // What the case that this one follows may still bring the customer.
    [[nodiscard]] QList<Channel> overlap() const;
    // What was seen of the cases of this run.
    [[nodiscard]] const CaseRecords &records() const { return m_records; }

    // What the guard says to a send of this now; reads the journal. `replacing`: the case on the
    // table, where it is closed for this one.
    [[nodiscard]] GuardVerdict judge(const Request &request, const QString &replacing = {}) const;
    // Starts a case on the table. False, and nothing is sent or written, while the one on the table
    // runs, while any runs for the same number, where nothing can be sent through, or where the
    // guard says no. After an unknown outcome the guard's `unknownCase` must be given: somebody
    // was asked about that very case, and wants it all the same.
    bool send(const Request &request, const QString &previousCaseId = {},
              const QString &agreedCase = {});
    // Takes up a case that was left waiting. False while the one on the table runs, while any runs
    // for its number, and where its time is over. Its status is followed if its connection is the
    // one in force; its attempts and blind mode are those of its connection; where that is gone,
    // the default and blind.
    bool adopt(const LeftCase &left);
    // Takes an ended case off the table and out of the list. False while it runs.
    bool clear();
    // Frees the table for a new case: one that runs goes on beside it, an ended one is closed.
    // False, and nothing happens, where there are as many as there can be.
    bool setAside();
    [[nodiscard]] bool hasRoom() const; // it would
    // Puts an open case on the table, by its number. False where there is none.
    bool putOnTable(int number);
    // The observed caller ID of the case on the table, as it stands in the field.
    void setTyped(const QString &text);

Q_SIGNALS:
    void connectionChanged();
    void caseReplaced(); // current() is another one
    void caseChanged();  // current() has changed, or its delivery status has
    void casesChanged(); // the list, what is on the table, or how any of the cases stands
    void exchanged();    // records() has another exchange

private:
    DeskCase &begin(const Connection &connection, std::shared_ptr<Gateway> gateway);
    [[nodiscard]] Connection connectionOf(const LeftCase &left) const;
    void onCase(const DeskCase &one);
    void lay(DeskCase *one); // on the table; null: it is free
    void take(DeskCase *one);
    [[nodiscard]] const DeskCase *runningFor(const PhoneNumber &number) const;

    Parts m_parts;
    Connection m_connection;
    Connection m_noConnection;
    Hold m_hold = Hold::Starting;
    std::shared_ptr<Gateway> m_gateway;
    CaseRecords m_records;
    std::vector<std::unique_ptr<DeskCase>> m_cases;
    DeskCase *m_table = nullptr; // one of them
    int m_last = 0;              // number of the youngest
};

} // namespace flashcall
