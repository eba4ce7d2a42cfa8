// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/connection.h"
#include "app/session/caserecords.h"
#include "app/session/session.h"
#include "app/session/statuswatch.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace flashcall {

// One case at the desk, with all that is its own: session, gateway, status watch, connection, and
// what was typed for it. No two cases share anything but the journal and the records, which keep
// them apart by their ids.
class DeskCase final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        int number = 0;                   // in this run, from 1
        std::shared_ptr<Gateway> gateway; // null: sent elsewhere, nothing is asked of it here
        Journal &journal;
        const Clock &clock;
        CaseRecords &records;
        Connection connection; // what it was sent through
        SessionRules rules;
    };
    explicit DeskCase(Parts parts);
    ~DeskCase() override;

    // What happened to it while another was on the table.
    enum class News {
        None,
        Judged, // a caller ID typed before was judged, and the case goes on
        Ended,
    };
    Q_ENUM(News)

    [[nodiscard]] int number() const { return m_parts.number; }
    [[nodiscard]] Session &session() const { return *m_session; }
    [[nodiscard]] StatusWatch *watch() const { return m_watch.get(); } // null: sent elsewhere
    [[nodiscard]] const Connection &connection() const { return m_parts.connection; }
    [[nodiscard]] bool running() const { return m_session->running(); }
    // A caller ID would still be taken, if only as a late one.
    [[nodiscard]] bool open() const { return running() || m_session->canObserve(); }

    // The observed caller ID as it stands in the field, committed or not.
    [[nodiscard]] const QString &typed() const { return m_typed; }
    void setTyped(const QString &text) { m_typed = text; }
    // What the case that this one follows may still bring the customer.
    [[nodiscard]] const QList<Channel> &overlap() const { return m_overlap; }
    void setOverlap(const QList<Channel> &channels) { m_overlap = channels; }
    // On the table nothing is news.
    void setOnTable(bool on);
    [[nodiscard]] News news() const { return m_news; }

Q_SIGNALS:
    void changed();   // its state, its delivery status or its news
    void exchanged(); // the records have another exchange of it

private:
    void onSession();
    void onStatus();
    void seeNews();
    void note(const CaseNote &note);
    void keep(CaseExchange::Kind kind, const Exchange &exchange);

    Parts m_parts;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<StatusWatch> m_watch;
    QList<Channel> m_overlap;
    QString m_typed;
    News m_news = News::None;
    bool m_onTable = false;
    qsizetype m_attemptsSeen = 0;
    bool m_endSeen = false;
    bool m_sendKept = false;    // its exchange is in the records
    qsizetype m_marksNoted = 0; // its marks and cost are in the journal
    std::optional<SeenCost> m_costNoted;
};

} // namespace flashcall
