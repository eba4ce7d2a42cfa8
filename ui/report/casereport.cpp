// SPDX-License-Identifier: MIT
#include "ui/report/casereport.h"

#include "app/core/phonenumber.h"
#include "app/core/visibletext.h"
#include "ui/exchange/exchangewords.h"
#include "ui/timeline/timelinefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QUrl>

namespace flashcall::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr int pictureWidth = 640; // of the page, in points of the document

QString text(const QString &outside)
{
    return visibleText(outside).toHtmlEscaped();
}

QString element(const char *name, const QString &inside)
{
    const QString tag = QString::fromLatin1(name);
    return QStringLiteral("<%1>%2</%1>\n").arg(tag, inside);
}

QString heading(const QString &words)
{
    return element("h2", text(words));
}

QString factsTable(const QString &receipt)
{
    QString rows;
    for (const QString &line : receipt.split(u'\n', Qt::SkipEmptyParts)) {
        const QString name = line.section(QStringLiteral(": "), 0, 0);
        const QString value = line.section(QStringLiteral(": "), 1);
        rows += element("tr", element("th", text(name)) + element("td", text(value)));
    }
    return QStringLiteral("<table cellpadding=\"3\">\n%1</table>\n").arg(rows);
}

QString exchangePart(const CaseExchange &one, const CaseReport &report)
{
    const exchangewords::View view{true, report.digitsHidden, report.maskedNumber};
    QString times;
    for (const exchangewords::Time &time : exchangewords::times(one.exchange)) {
        times += (times.isEmpty() ? QString() : QStringLiteral(" · ")) + time.name +
                 QStringLiteral(": ") + time.value;
    }
    return element("h3", text(exchangewords::title(one))) + element("p", text(times)) +
           element("pre", text(exchangewords::request(one.exchange, view))) +
           element("pre", text(exchangewords::reply(one.exchange, view)));
}

// `picture` is where the timeline's picture is found.
QString bodyOf(const CaseReport &report, const QString &picture)
{
    QString body = element("h1", text(Words::tr("Verification report")));
    if (report.run.sandbox) {
        body += QStringLiteral("<p class=\"mark\"><b>%1</b></p>\n")
                    .arg(text(Words::tr("Sandbox: no real calls")));
    }
    body += element("p", text(Words::tr("Made on %1 by Flash Call Console %2")
                                  .arg(report.madeAt.toLocalTime().toString(Qt::ISODate),
                                       QStringLiteral(FCC_VERSION))));
    body += heading(Words::tr("Verdict"));
    body += element("p", QStringLiteral("<b>%1</b>").arg(text(report.verdict)));
    body += element("p", text(maskedIn(report.reason, report.maskedNumber)));
    body += factsTable(maskedIn(report.receipt, report.maskedNumber));
    body += heading(Words::tr("Timeline"));
    // A reader that sees no picture has the same in words.
    const QString reading = timelineReading(report.run.lanes);
    body += QStringLiteral("<p><img src=\"%1\" width=\"%2\" alt=\"%3\"></p>\n")
                .arg(picture, QString::number(pictureWidth), text(reading));
    body += element("p", text(reading));
    body += heading(Words::tr("Exchange"));
    if (report.exchanges.isEmpty()) {
        body += element("p", text(Words::tr("Nothing has gone over the wire.")));
    }
    for (const CaseExchange &one : report.exchanges) {
        body += exchangePart(one, report);
    }
    return body;
}

QString style()
{
    return QStringLiteral("body{font:15px/1.5 sans-serif;color:#1b2430;background:#fff;"
                          "max-width:960px;margin:32px auto;padding:0 16px}"
                          "h1{font-size:26px}h2{font-size:19px;margin-top:32px}h3{font-size:15px}"
                          "th{text-align:left;vertical-align:top;padding-right:16px;"
                          "font-weight:600}"
                          "pre{background:#f2f4f7;padding:12px;white-space:pre-wrap;"
                          "overflow-wrap:anywhere;font-size:13px}"
                          "img{max-width:100%;height:auto}"
                          ".mark{border:2px solid #8a5a00;color:#8a5a00;padding:8px 12px;"
                          "display:inline-block}");
}

} // namespace

QByteArray reportHtml(const CaseReport &report)
{
    const QString picture = QStringLiteral("data:image/png;base64,") +
                            QString::fromLatin1(timelinePng({report.run}).toBase64());
    // Should anything slip in all the same, the browser loads and runs nothing.
    const QString head =
        QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
                       "'none'; img-src data:; style-src 'unsafe-inline'\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width\">\n");
    return (head + element("title", text(report.run.title)) + element("style", style()) +
            QStringLiteral("</head><body>\n") + bodyOf(report, picture) +
            QStringLiteral("</body></html>\n"))
        .toUtf8();
}

QByteArray reportPdf(const CaseReport &report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly)) {
        return {};
    }
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(16, 16, 16, 16), QPageLayout::Millimeter);
        writer.setTitle(report.run.title);
        writer.setCreator(QStringLiteral("Flash Call Console"));
        const QUrl picture(QStringLiteral("timeline:picture"));
        QTextDocument document;
        document.setDefaultStyleSheet(QStringLiteral(
            "pre{white-space:pre-wrap;background-color:#f2f4f7}th{text-align:left}"));
        document.addResource(QTextDocument::ImageResource, picture, timelinePicture({report.run}));
        document.setHtml(bodyOf(report, picture.toString()));
        document.print(&writer);
    }
    return bytes;
}

bool writeReport(const QString &file, const CaseReport &report)
{
    const bool pdf = file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    const QByteArray bytes = pdf ? reportPdf(report) : reportHtml(report);
    QSaveFile out(file);
    return !bytes.isEmpty() && out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() &&
           out.commit();
}

} // namespace flashcall::ui
