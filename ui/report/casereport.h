// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/caserecords.h"
#include "ui/timeline/timelinesheet.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace flashcall::ui {

// One case to hand on: verdict, facts, timeline and exchange.
struct CaseReport
{
    TimelineRun run;
    QString verdict;
    QString reason;
    QString receipt; // one fact a line
    QList<CaseExchange> exchanges;
    bool digitsHidden = false; // blind mode, and the case is open
    QString maskedNumber;      // the customer's, where all of it is masked; else empty
    QDateTime madeAt;
};

// One file that stands by itself: nothing in it is loaded from elsewhere and nothing runs. All
// that came from outside is text.
[[nodiscard]] QByteArray reportHtml(const CaseReport &report);
[[nodiscard]] QByteArray reportPdf(const CaseReport &report); // A4

// By the name's ending: .pdf, and HTML for any other. The file appears whole or not at all.
[[nodiscard]] bool writeReport(const QString &file, const CaseReport &report);

} // namespace flashcall::ui
