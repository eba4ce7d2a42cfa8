// SPDX-License-Identifier: MIT
#include "ui/report/casereport.h"

#include "ui/style.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace flashcall;
using namespace flashcall::ui;
using namespace std::chrono_literals;

namespace {

const QByteArray evil = "<script>alert(1)</script><img src=x onerror=y>&\"'";

CaseReport report()
{
    CaseReport made;
    made.run.title = QStringLiteral("Case 1a2b3c4d");
    made.run.sandbox = true;
    TimelineLane lane;
    lane.name = QStringLiteral("Flash call");
    lane.length = 60s;
    lane.marks = {{12s, QStringLiteral("delivered"), Tone::Accent}};
    made.run.lanes = {lane};
    made.verdict = QStringLiteral("Verified");
    made.reason = QStringLiteral("All 6 fixed digits agree.");
    made.receipt = QStringLiteral("Result: Verified\nTicket: a: b");
    CaseExchange one;
    one.exchange.method = "POST";
    one.exchange.url = QUrl(QStringLiteral("http://127.0.0.1:8080/bat/messagelist"));
    one.exchange.requestHeaders = {{"X-Authorization-Key", keyPlaceholder}};
    one.exchange.requestBody = R"({"to":"+380936670003"})";
    one.exchange.httpStatus = 200;
    one.exchange.replyBody = R"({"pattern":"***456789"})";
    made.exchanges = {one};
    made.madeAt = QDateTime(QDate(2024, 1, 2), QTime(14, 2, 11));
    return made;
}

QString html(const CaseReport &of = report())
{
    return QString::fromUtf8(reportHtml(of));
}

} // namespace

// A report stands by itself, and nothing from outside is more than text in it.
class CaseReportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void hasItAll();
    void loadsAndRunsNothing();
    void everythingIsEscaped_data();
    void everythingIsEscaped();
    void sandboxIsMarked();
    void blind();
    void pdf();
    void writes();
};

void CaseReportTest::initTestCase()
{
    QApplication::setStyle(new ConsoleStyle);
}

void CaseReportTest::hasItAll()
{
    const QString all = html();
    for (const char *part : {"<b>Verified</b>", "All 6 fixed digits agree.", "<td>a: b</td>",
                             "$SMSBAT_API_KEY", "+380936670003", "***456789", "delivered at 0:12",
                             "data:image/png;base64,iVBOR", "Whole: not known"}) {
        QVERIFY2(all.contains(QString::fromLatin1(part)), part);
    }
    CaseReport none = report();
    none.exchanges.clear();
    QVERIFY(html(none).contains(QStringLiteral("Nothing has gone over the wire.")));
}

void CaseReportTest::loadsAndRunsNothing()
{
    const QString all = html();
    QVERIFY(!all.contains(QStringLiteral("<script"), Qt::CaseInsensitive));
    QVERIFY(!all.contains(QStringLiteral("<link"), Qt::CaseInsensitive));
    QVERIFY(!all.contains(QStringLiteral("javascript:"), Qt::CaseInsensitive));
    QVERIFY(all.contains(QStringLiteral("default-src 'none'")));
    static const QRegularExpression source(QStringLiteral("(src|href)=\"(?!data:image/png)"));
    QVERIFY(!all.contains(source));
    static const QRegularExpression handler(QStringLiteral("<[^>]*\\son\\w+="));
    QVERIFY(!all.contains(handler));
}

void CaseReportTest::everythingIsEscaped_data()
{
    QTest::addColumn<CaseReport>("made");
    const QString text = QString::fromLatin1(evil);
    const auto row = [](const char *name, const auto &change) {
        CaseReport made = report();
        change(made);
        QTest::newRow(name) << made;
    };
    row("title", [&](CaseReport &r) { r.run.title = text; });
    row("status word", [&](CaseReport &r) { r.run.lanes[0].marks[0].word = text; });
    row("step", [&](CaseReport &r) { r.run.lanes[0].name = text; });
    row("verdict", [&](CaseReport &r) { r.verdict = text; });
    row("reason", [&](CaseReport &r) { r.reason = text; });
    row("fact", [&](CaseReport &r) { r.receipt = text + QStringLiteral(": ") + text; });
    row("request", [&](CaseReport &r) { r.exchanges[0].exchange.requestBody = evil; });
    row("reply", [&](CaseReport &r) { r.exchanges[0].exchange.replyBody = evil; });
    row("JSON reply", [&](CaseReport &r) {
        r.exchanges[0].exchange.replyBody = "{\"a\":\"</pre><script>x</script>\"}";
    });
    row("header", [&](CaseReport &r) { r.exchanges[0].exchange.replyHeaders = {{evil, evil}}; });
    row("method", [&](CaseReport &r) { r.exchanges[0].exchange.method = evil; });
}

void CaseReportTest::everythingIsEscaped()
{
    QFETCH(const CaseReport, made);
    const QString all = html(made);
    QVERIFY(!all.contains(QStringLiteral("<script")));
    QVERIFY(!all.contains(QStringLiteral("<img src=x")));
    QVERIFY(!all.contains(QStringLiteral("</script>")));
    QCOMPARE(all.count(QStringLiteral("<img ")), 1); // the timeline's own
    QVERIFY(all.contains(QStringLiteral("&lt;")));
}

void CaseReportTest::sandboxIsMarked()
{
    CaseReport live = report();
    live.run.sandbox = false;
    QVERIFY(html().contains(QStringLiteral("Sandbox: no real calls")));
    QVERIFY(!html(live).contains(QStringLiteral("Sandbox: no real calls")));
}

void CaseReportTest::blind()
{
    CaseReport hidden = report();
    hidden.digitsHidden = true;
    const QString all = html(hidden);
    QVERIFY(!all.contains(QStringLiteral("456789")));
    QVERIFY(!all.contains(QStringLiteral("380936670003")));
}

void CaseReportTest::pdf()
{
    const QByteArray bytes = reportPdf(report());
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.contains("/Font"));
    QVERIFY(bytes.contains("/Subtype /Image")); // the timeline
    CaseReport many = report();
    while (many.exchanges.size() < 12) {
        many.exchanges.append(many.exchanges.first());
    }
    QVERIFY(reportPdf(many).count("/Type /Page\n") > bytes.count("/Type /Page\n")); // goes on
}

void CaseReportTest::writes()
{
    const QTemporaryDir folder;
    const QString page = folder.filePath(QStringLiteral("a.html"));
    QVERIFY(writeReport(page, report()));
    QFile file(page);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("<!DOCTYPE html>"));
    QVERIFY(writeReport(folder.filePath(QStringLiteral("a.pdf")), report()));
    QVERIFY(!writeReport(folder.filePath(QStringLiteral("none/a.html")), report()));
}

QTEST_MAIN(CaseReportTest)
#include "casereport.moc"
