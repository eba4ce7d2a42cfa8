// SPDX-License-Identifier: MIT
#include "ui/history/historycsv.h"

#include "ui/history/historywords.h"

#include <QCoreApplication>
#include <QDateTime>

namespace flashcall::ui::historycsv {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryExport)
};

QString isoTime(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace

QByteArray heading()
{
    // Without the mark a spreadsheet takes the bytes for its own old code page.
    return "\xEF\xBB\xBF" + line({Words::tr("Time"), Words::tr("Customer number"),
                                  Words::tr("Ticket"), Words::tr("Outcome"), Words::tr("Reason"),
                                  Words::tr("Attempts"), Words::tr("Connection"),
                                  Words::tr("Agent"), Words::tr("Message"), Words::tr("Case")});
}

QByteArray line(const store::HistoryRow &row)
{
    using namespace historywords;
    return line({isoTime(row.at), oneLine(row.number), oneLine(row.ticket), outcome(row).word,
                 reason(row), QString::number(row.attempts), oneLine(row.connection),
                 oneLine(row.agent), oneLine(row.messageId), oneLine(row.caseId)});
}

} // namespace flashcall::ui::historycsv
