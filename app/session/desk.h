// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/connection.h"
#include "app/core/secret.h"
#include "app/session/caserecords.h"
#include "app/session/guard.h"
#include "app/session/session.h"
#include "app/session/statuswatch.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace flashcall {

// Where an agent works: the connection in force and the case on the table. Knows no widget.
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

    // The case on the table, or null. Valid until caseReplaced().
    [[nodiscard]] Session *current() const { return m_session.get(); }
    // What that case was sent through, whichever is in force now.
    [[nodiscard]] const Connection &caseConnection() const { return m_caseConnection; }
    [[nodiscard]] StatusWatch *watch() const { return m_watch.get(); }
    // What the case that this one follows may still bring the customer.
    [[nodiscard]] const QList<Channel> &overlap() const { return m_overlap; }
    // What was seen of the cases of this run.
    [[nodiscard]] const CaseRecords &records() const { return m_records; }

    // What the guard says to a send of this now; reads the journal. `replacing`: the case on the
    // table, where it is closed for this one.
    [[nodiscard]] GuardVerdict judge(const Request &request, const QString &replacing = {}) const;
    // Starts a case. False, and nothing is sent or written, while one runs, where nothing can be
    // sent through, or where the guard says no. After an unknown outcome the guard's
    // `unknownCase` must be given: somebody was asked about that very case, and wants it all the
    // same.
    bool send(const Request &request, const QString &previousCaseId = {},
              const QString &agreedCase = {});
    // Takes up a case that was left waiting. False while one runs and where its time is over. Its
    // status is followed if its connection is the one in force; its attempts and blind mode are
    // those of its connection; where that is gone, the default and blind.
    bool adopt(const LeftCase &left);
    // Takes an ended case off the table. False while it runs.
    bool clear();

Q_SIGNALS:
    void connectionChanged();
    void caseReplaced(); // current() is another one
    void caseChanged();  // current() has changed, or its delivery status has
    void exchanged();    // records() has another exchange

private:
    void begin(std::shared_ptr<Gateway> gateway, const Connection &connection);
    [[nodiscard]] Connection connectionOf(const LeftCase &left) const;
    void onSessionChanged();
    void onStatus();
    void note(const CaseNote &note);
    void keep(CaseExchange::Kind kind, const Exchange &exchange);

    Parts m_parts;
    Connection m_connection;
    Connection m_caseConnection;
    Hold m_hold = Hold::Starting;
    std::shared_ptr<Gateway> m_gateway;
    std::shared_ptr<Gateway> m_caseGateway; // outlives the session that sends through it
    std::unique_ptr<Session> m_session;
    std::unique_ptr<StatusWatch> m_watch;
    QList<Channel> m_overlap;
    CaseRecords m_records;
    bool m_sendKept = false;    // of the case on the table: its exchange is in the records
    qsizetype m_marksNoted = 0; // and its marks and cost are in the journal
    std::optional<SeenCost> m_costNoted;
};

} // namespace flashcall
