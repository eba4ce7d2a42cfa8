// SPDX-License-Identifier: MIT
#include "ui/exchange/exchangedialog.h"

#include "ui/plainlabel.h"
#include "ui/style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace flashcall;
using namespace flashcall::ui;
using namespace std::chrono_literals;

namespace {

CaseExchange one(int status = 200, const QByteArray &reply = R"({"messages": [ {"ttl":60} ]})")
{
    CaseExchange made;
    made.at = QDateTime(QDate(2024, 1, 2), QTime(14, 2, 11));
    made.exchange.method = "POST";
    made.exchange.url = QUrl(QStringLiteral("http://127.0.0.1:8080/bat/messagelist"));
    made.exchange.requestHeaders = {{"X-Authorization-Key", keyPlaceholder},
                                    {"Content-Type", "application/json"}};
    made.exchange.requestBody = R"({"to":"+380936670003","text":"a, b: [c]"})";
    made.exchange.httpStatus = status;
    made.exchange.replyHeaders = {{"Server", "x"}};
    made.exchange.replyBody = reply;
    made.exchange.started = Instant(0ms);
    made.exchange.connecting = Instant(0ms + 420us);
    made.exchange.finished = Instant(31ms);
    return made;
}

CaseExchange asked(int second)
{
    CaseExchange made = one();
    made.kind = CaseExchange::Kind::Status;
    made.at = made.at.addSecs(second);
    made.exchange.method = "GET";
    made.exchange.requestBody.clear();
    return made;
}

struct DialogBench
{
    ExchangeDialog dialog{QStringLiteral("case")};

    template <class W>
    W *find(const char *name) const
    {
        for (W *widget : dialog.findChildren<W *>()) {
            if (widget->accessibleName() == QLatin1String(name)) {
                return widget;
            }
        }
        return nullptr;
    }
    QString text(const char *name) const { return find<QPlainTextEdit>(name)->toPlainText(); }
    QString copy(const char *name) const
    {
        QGuiApplication::clipboard()->clear();
        find<QAbstractButton>(name)->click();
        return QGuiApplication::clipboard()->text();
    }
    QString time(const char *start) const
    {
        for (const PlainLabel *label : dialog.findChildren<PlainLabel *>()) {
            if (label->accessibleName().startsWith(QLatin1String(start) + QStringLiteral(": "))) {
                return label->text();
            }
        }
        return {};
    }
};

} // namespace

// What went over the wire, to be read and copied.
class ExchangeDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingYet();
    void formattedAndRaw();
    void formatted_data();
    void formatted();
    void times();
    void noAnswer();
    void choiceStays();
    void selectionStays();
    void copies();
    void blind();
    void nothingIsMarkup();
};

void ExchangeDialogTest::initTestCase()
{
    QApplication::setStyle(new ConsoleStyle);
}

void ExchangeDialogTest::nothingYet()
{
    const DialogBench bench;
    QVERIFY(bench.text("Request").contains(QStringLiteral("Nothing has gone over the wire")));
    QVERIFY(bench.text("Reply").isEmpty());
    for (const char *button : {"Copy as cURL", "Copy as HTTPie", "Copy as JSON"}) {
        QVERIFY2(!bench.find<QAbstractButton>(button)->isEnabled(), button);
    }
    QCOMPARE(bench.time("Whole"), QStringLiteral("–"));
}

void ExchangeDialogTest::formattedAndRaw()
{
    DialogBench bench;
    bench.dialog.setExchanges({one()});
    QCOMPARE(bench.find<QComboBox>("Which request")->currentText(),
             QStringLiteral("Send · 14:02:11 · HTTP 200"));
    QCOMPARE(bench.text("Request"),
             QStringLiteral("POST http://127.0.0.1:8080/bat/messagelist\n"
                            "X-Authorization-Key: $SMSBAT_API_KEY\n"
                            "Content-Type: application/json\n\n"
                            "{\n  \"to\": \"+380936670003\",\n  \"text\": \"a, b: [c]\"\n}"));
    for (auto *box : bench.dialog.findChildren<QAbstractButton *>()) {
        if (box->text() == u"&Formatted") {
            box->click();
        }
    }
    QVERIFY(bench.text("Request").endsWith(
        QStringLiteral("{\"to\":\"+380936670003\",\"text\":\"a, b: [c]\"}")));
    QVERIFY(bench.text("Reply").endsWith(QStringLiteral("{\"messages\": [ {\"ttl\":60} ]}")));
}

void ExchangeDialogTest::formatted_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("shown");
    QTest::newRow("spaces between")
        << QByteArray(" { \"a\" : [ 1 , 2 ] } ") << "{\n  \"a\": [\n    1,\n    2\n  ]\n}";
    QTest::newRow("spaces within stay")
        << QByteArray(R"({"a":" , \" : "})") << "{\n  \"a\": \" , \\\" : \"\n}";
    QTest::newRow("numbers stay as written")
        << QByteArray("{\"a\":1.500,\"b\":1e3}") << "{\n  \"a\": 1.500,\n  \"b\": 1e3\n}";
    QTest::newRow("keys stay in order")
        << QByteArray("{\"b\":1,\"a\":2}") << "{\n  \"b\": 1,\n  \"a\": 2\n}";
    QTest::newRow("empty") << QByteArray() << "";
    QTest::newRow("half a document") << QByteArray("{\"a\": [1,") << "{\"a\": [1,";
    QTest::newRow("no JSON") << QByteArray("<html>  x</html>") << "<html>  x</html>";
}

void ExchangeDialogTest::formatted()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, shown);
    QCOMPARE(exchangewords::formatted(body), shown);
}

void ExchangeDialogTest::times()
{
    DialogBench bench;
    bench.dialog.setExchanges({one()});
    QCOMPARE(bench.time("Name looked up"), QStringLiteral("0.42 ms"));
    QCOMPARE(bench.time("Connected"), QStringLiteral("not known"));
    QCOMPARE(bench.time("TLS"), QStringLiteral("not used"));
    QCOMPARE(bench.time("First byte"), QStringLiteral("not known"));
    QCOMPARE(bench.time("Whole"), QStringLiteral("31 ms"));
    CaseExchange safe = one();
    safe.exchange.url.setScheme(QStringLiteral("https"));
    safe.exchange.encrypted = Instant(5ms + 420us);
    bench.dialog.setExchanges({safe});
    QCOMPARE(bench.time("Connected"), QStringLiteral("with TLS"));
    QCOMPARE(bench.time("TLS"), QStringLiteral("5.00 ms"));
}

void ExchangeDialogTest::noAnswer()
{
    DialogBench bench;
    bench.dialog.setExchanges({one(0, {})});
    QCOMPARE(bench.text("Reply"), QStringLiteral("No answer came."));
    QVERIFY(bench.find<QComboBox>("Which request")
                ->currentText()
                .endsWith(QStringLiteral("no answer")));
}

void ExchangeDialogTest::choiceStays()
{
    DialogBench bench;
    auto *which = bench.find<QComboBox>("Which request");
    bench.dialog.setExchanges({one()});
    bench.dialog.setExchanges({one(), asked(5)});
    QCOMPARE(which->currentIndex(), 0); // the send is being read
    which->setCurrentIndex(1);
    bench.dialog.setExchanges({one(), asked(5), asked(11)});
    QCOMPARE(which->currentIndex(), 2); // the newest is being followed
    which->setCurrentIndex(1);
    bench.dialog.setExchanges({one(), asked(5), asked(11), asked(19)});
    QCOMPARE(which->currentIndex(), 1);
    QVERIFY(bench.text("Request").startsWith(QStringLiteral("GET ")));
}

void ExchangeDialogTest::selectionStays()
{
    DialogBench bench;
    bench.dialog.setExchanges({one()});
    auto *request = bench.find<QPlainTextEdit>("Request");
    request->selectAll();
    bench.dialog.setExchanges({one(), asked(5)});
    QVERIFY(request->textCursor().hasSelection());
}

void ExchangeDialogTest::copies()
{
    DialogBench bench;
    bench.dialog.setExchanges({one()});
    QSignalSpy said(&bench.dialog, &ExchangeDialog::copied);
    QVERIFY(bench.copy("Copy as cURL").startsWith(QStringLiteral("curl --request POST")));
    QVERIFY(bench.copy("Copy as HTTPie").startsWith(QStringLiteral("http --ignore-stdin")));
    QVERIFY(bench.copy("Copy as JSON").startsWith(QStringLiteral("{\"request\":")));
    QCOMPARE(said.size(), 3);
}

void ExchangeDialogTest::blind()
{
    DialogBench bench;
    bench.dialog.setExchanges({one(200, "{\"pattern\":\"***456789\"}")});
    bench.dialog.setDigitsHidden(true);
    const QString all = bench.text("Request") + bench.text("Reply");
    QVERIFY(!all.contains(QStringLiteral("456789")));
    QVERIFY(!all.contains(QStringLiteral("380936670003")));
    QVERIFY(all.contains(QStringLiteral("\"•••••••••\"")));
    QVERIFY(!bench.find<QAbstractButton>("Copy as cURL")->isEnabled());
    QVERIFY(!bench.find<QAbstractButton>("Copy as HTTPie")->isEnabled());
    const QString json = bench.copy("Copy as JSON");
    QVERIFY(!json.isEmpty() && !json.contains(QStringLiteral("456789")));
    bench.dialog.setExchanges({one(200, "{\"pattern\":\"***456789\"}"), asked(5)});
    QVERIFY(!bench.text("Reply").contains(QStringLiteral("456789"))); // what comes in later, too
    bench.dialog.setDigitsHidden(false);                              // the case is closed
    QVERIFY(bench.text("Reply").contains(QStringLiteral("***456789")));
    QVERIFY(bench.find<QAbstractButton>("Copy as cURL")->isEnabled());
}

void ExchangeDialogTest::nothingIsMarkup()
{
    DialogBench bench;
    CaseExchange evil = one(200, "<img src=\"file:///etc/hostname\">\xE2\x80\xAE");
    evil.exchange.replyHeaders = {{"X-Evil", "<h1>x</h1>\r\nSet: y"}};
    bench.dialog.setExchanges({evil}, QStringLiteral("<b>remark</b>"));
    QVERIFY(bench.text("Reply").contains(QStringLiteral("<img src=")));
    QVERIFY(!bench.text("Reply").contains(QChar(0x202E))); // made visible
    for (const QLabel *label : bench.dialog.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

QTEST_MAIN(ExchangeDialogTest)
#include "exchangedialog.moc"
