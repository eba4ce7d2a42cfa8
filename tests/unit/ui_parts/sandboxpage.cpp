// SPDX-License-Identifier: MIT
#include "ui/sandboxpage/sandboxpage.h"

#include "ui/handset/handsetview.h"
#include "ui/sandboxhost.h"
#include "ui/sandboxpage/requestlog.h"
#include "ui/sandboxpage/scenariolist.h"
#include "ui/sandboxpage/scenariowords.h"
#include "ui/style.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace flashcall;
using namespace flashcall::ui;
using sandbox::Scenario;

Q_DECLARE_METATYPE(Scenario)

namespace {

QPushButton *button(const QWidget &page, const QString &words)
{
    const auto all = page.findChildren<QPushButton *>();
    for (QPushButton *candidate : all) {
        if (candidate->text().remove(u'&') == words) {
            return candidate;
        }
    }
    return nullptr;
}

sandbox::RequestSeen seen(int status, const QString &to = QStringLiteral("+380936670003"))
{
    return {QStringLiteral("POST"), QStringLiteral("/bat/messagelist"), status, to, {}, true, {}};
}

QString textOf(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestSandboxPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void endings_data();
    void endings();
    void everyScenarioIsExplained();
    void scenarioIsChosenByKey();
    void theServersChoiceIsShown();
    void speedIsPassedOn();
    void logHoldsWhatWasAsked();
    void logIsBounded();
    void logTextIsNeverMarkup();
    void startsWhenAsked();
    void requestsAreSeen();
    void exampleIsTheDocuments();
    void clearForgetsBoth();
    void whatCameBeforeThePageIsThere();
    void entriesAreBounded();
    void severalCustomersAreToldApart();
    void handsetPassesTheNumberOn();
    void fitsTheSmallestWindow();
};

void TestSandboxPage::initTestCase()
{
    QApplication::setStyle(new ConsoleStyle(ConsoleStyle::Appearance::Light));
}

void TestSandboxPage::endings_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<QString>("digits");
    QTest::newRow("matching call") << Scenario::MatchingCall << QStringLiteral("9901");
    QTest::newRow("no answer") << Scenario::NoAnswer << QStringLiteral("9902");
    QTest::newRow("late") << Scenario::LateCall << QStringLiteral("9903");
    QTest::newRow("hidden") << Scenario::HiddenNumber << QStringLiteral("9904");
    QTest::newRow("rejected") << Scenario::Rejected << QStringLiteral("9905");
    QTest::newRow("wrong number") << Scenario::WrongNumber << QStringLiteral("9906");
    QTest::newRow("same ending") << Scenario::SameEnding << QStringLiteral("9907");
    QTest::newRow("slow") << Scenario::SlowReply << QStringLiteral("9908");
    QTest::newRow("silent") << Scenario::SilentReply << QStringLiteral("9909");
    QTest::newRow("400") << Scenario::Http400 << QStringLiteral("9910");
    QTest::newRow("401") << Scenario::Http401 << QStringLiteral("9911");
    QTest::newRow("429") << Scenario::Http429 << QStringLiteral("9912");
    QTest::newRow("500") << Scenario::Http500 << QStringLiteral("9913");
    QTest::newRow("broken") << Scenario::BrokenReply << QStringLiteral("9914");
    QTest::newRow("no pattern") << Scenario::NoPattern << QStringLiteral("9915");
    QTest::newRow("never delivered") << Scenario::NeverDelivered << QStringLiteral("9916");
}

void TestSandboxPage::endings()
{
    QFETCH(Scenario, scenario);
    QTEST(scenarios::ending(scenario), "digits");
}

void TestSandboxPage::everyScenarioIsExplained()
{
    ScenarioList list;
    const auto all = sandbox::allScenarios();
    QCOMPARE(list.count(), int(all.size()));
    QSet<QString> names;
    for (int row = 0; row < list.count(); ++row) {
        const QString reading = list.item(row)->data(Qt::AccessibleTextRole).toString();
        QVERIFY2(reading.contains(QStringLiteral("Numbers that end in 99")), qPrintable(reading));
        QVERIFY(reading.contains(scenarios::explanation(all[row])));
        names.insert(list.item(row)->text());
    }
    QCOMPARE(names.size(), all.size()); // no two of one name
}

void TestSandboxPage::scenarioIsChosenByKey()
{
    SandboxHost host;
    SandboxPage page(host);
    page.show();
    auto *list = page.findChild<ScenarioList *>();
    QCOMPARE(host.server().scenario(), Scenario::MatchingCall);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(host.server().scenario(), Scenario::NoAnswer);
    QTest::keyClicks(list, QStringLiteral("Rej")); // found by its name
    QCOMPARE(host.server().scenario(), Scenario::Rejected);
}

void TestSandboxPage::theServersChoiceIsShown()
{
    SandboxHost host;
    host.server().setScenario(Scenario::HiddenNumber);
    host.server().setSpeed(7);
    SandboxPage page(host);
    QCOMPARE(page.findChild<ScenarioList *>()->scenario(), Scenario::HiddenNumber);
    QCOMPARE(page.findChild<QSpinBox *>()->value(), 7);
    QCOMPARE(host.server().scenario(), Scenario::HiddenNumber); // showing it changes nothing
}

void TestSandboxPage::speedIsPassedOn()
{
    SandboxHost host;
    SandboxPage page(host);
    auto *speed = page.findChild<QSpinBox *>();
    QCOMPARE(speed->accessibleName(), QStringLiteral("Speed"));
    QCOMPARE(speed->minimum(), 1);
    QCOMPARE(speed->maximum(), 60);
    speed->setValue(60);
    QCOMPARE(host.server().speed(), 60);
    QCOMPARE(speed->text(), QStringLiteral("×60"));
}

void TestSandboxPage::logHoldsWhatWasAsked()
{
    RequestLog log;
    QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QDateTime at(QDate(2025, 3, 1), QTime(14, 2, 11));
    log.add(seen(200), at);
    log.add(seen(0), at.addSecs(1));
    QCOMPARE(log.rowCount(), 2);
    QCOMPARE(textOf(log, 0, RequestLog::Time), QStringLiteral("14:02:12")); // newest first
    QCOMPARE(textOf(log, 0, RequestLog::Status), QStringLiteral("no reply"));
    QCOMPARE(textOf(log, 1, RequestLog::Request), QStringLiteral("POST /bat/messagelist"));
    QCOMPARE(textOf(log, 1, RequestLog::Status), QStringLiteral("200"));
    QCOMPARE(textOf(log, 1, RequestLog::To), QStringLiteral("+380936670003"));
    for (int column = 0; column < RequestLog::ColumnCount; ++column) {
        QVERIFY(!log.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
    log.clear();
    QCOMPARE(log.rowCount(), 0);
}

void TestSandboxPage::logIsBounded()
{
    RequestLog log;
    QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < RequestLog::most + 7; ++i) {
        log.add(seen(200, QString::number(i)), QDateTime::currentDateTime());
    }
    QCOMPARE(log.rowCount(), RequestLog::most);
    QCOMPARE(textOf(log, 0, RequestLog::To), QString::number(RequestLog::most + 6));
    QCOMPARE(textOf(log, RequestLog::most - 1, RequestLog::To), QStringLiteral("7"));
}

void TestSandboxPage::logTextIsNeverMarkup()
{
    RequestLog log;
    log.add(seen(200, QStringLiteral("<b>1</b>\u202E2")), QDateTime::currentDateTime());
    QCOMPARE(textOf(log, 0, RequestLog::To), QStringLiteral("<b>1</b>\u27E8U+202E\u27E92"));
    const QString tip = log.index(0, RequestLog::To).data(Qt::ToolTipRole).toString();
    QVERIFY2(!tip.contains(u'<'), qPrintable(tip));
}

void TestSandboxPage::startsWhenAsked()
{
    SandboxHost host;
    SandboxPage page(host);
    page.show();
    QPushButton *start = button(page, QStringLiteral("Start the sandbox"));
    QVERIFY(start->isVisible());
    auto *address = page.findChild<QLineEdit *>();
    QVERIFY(address->text().isEmpty());
    QTest::mouseClick(start, Qt::LeftButton);
    QTRY_VERIFY(!host.server().url().isEmpty());
    QTRY_COMPARE(page.findChildren<QLineEdit *>().first()->text(), host.server().url().toString());
    QVERIFY(!start->isVisible());
    QSignalSpy spy(&page, &SandboxPage::copied);
    QTest::mouseClick(button(page, QStringLiteral("Copy address")), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), host.server().url().toString());
    QCOMPARE(spy.size(), 1);
}

void TestSandboxPage::requestsAreSeen()
{
    SandboxHost host;
    SandboxPage page(host);
    page.show();
    host.start();
    QVERIFY(!host.server().url().isEmpty());
    const auto *table = page.findChild<QTableView *>();
    QVERIFY(!table->isVisible());
    QNetworkAccessManager network;
    QUrl url = host.server().url();
    url.setPath(QStringLiteral("/bat/message/none"));
    QNetworkRequest request(url);
    request.setRawHeader("X-Authorization-Key", "any");
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(table->isVisible());
    QCOMPARE(textOf(*table->model(), 0, RequestLog::Request),
             QStringLiteral("GET /bat/message/none"));
}

void TestSandboxPage::exampleIsTheDocuments()
{
    const QString line = scenarios::exampleRequest(QUrl(QStringLiteral("http://127.0.0.1:8080")));
    QVERIFY(line.endsWith(QStringLiteral("http://127.0.0.1:8080/bat/messagelist")));
    for (const char *part : {"\"to\": \"+380936670003\"", "\"type\": \"flashcall\"",
                             "\"callerId\": \"+380123456789\"", "X-Authorization-Key: any"}) {
        QVERIFY2(line.contains(QString::fromLatin1(part)), part);
    }
}

void TestSandboxPage::clearForgetsBoth()
{
    SandboxHost host;
    SandboxPage page(host);
    page.show();
    Q_EMIT host.server().requestSeen(seen(200));
    Q_EMIT host.handset({sandbox::HandsetKind::MissedCall, QStringLiteral("+380123456789")});
    QTRY_COMPARE(page.findChild<QTableView *>()->model()->rowCount(), 1);
    auto *handset = page.findChild<HandsetView *>();
    QTRY_COMPARE(handset->count(), 1);
    QTest::mouseClick(button(page, QStringLiteral("Clear")), Qt::LeftButton);
    QCOMPARE(page.findChild<QTableView *>()->model()->rowCount(), 0);
    QCOMPARE(handset->count(), 0);
    QVERIFY(!button(page, QStringLiteral("Clear"))->isEnabled());
}

void TestSandboxPage::whatCameBeforeThePageIsThere()
{
    SandboxHost host;
    Q_EMIT host.server().requestSeen(seen(200));
    Q_EMIT host.handset({sandbox::HandsetKind::MissedCall, QStringLiteral("+380123456789")});
    {
        SandboxPage page(host);
        page.show();
        QCOMPARE(page.findChild<QTableView *>()->model()->rowCount(), 1);
        QVERIFY(page.findChild<QTableView *>()->isVisible());
        QCOMPARE(page.findChild<HandsetView *>()->count(), 1);
        QTest::mouseClick(button(page, QStringLiteral("Clear")), Qt::LeftButton);
    }
    SandboxPage after(host);
    QCOMPARE(after.findChild<QTableView *>()->model()->rowCount(), 0);
    QCOMPARE(after.findChild<HandsetView *>()->count(), 0);
}

void TestSandboxPage::entriesAreBounded()
{
    SandboxHost host;
    for (int i = 0; i <= SandboxHost::entriesMost; ++i) {
        Q_EMIT host.handset({sandbox::HandsetKind::Sms, {}, QString::number(i)});
    }
    QCOMPARE(host.entries().size(), SandboxHost::entriesMost);
    QCOMPARE(host.entries().first().text, QStringLiteral("1"));
}

// One phone stands for all: with a second customer each entry says whose it is, also those that
// came before.
void TestSandboxPage::severalCustomersAreToldApart()
{
    SandboxHost host;
    SandboxPage page(host);
    page.show();
    const auto names = [&page] {
        QStringList all;
        for (const HandsetItem *item : page.findChildren<HandsetItem *>()) {
            all.append(item->accessibleName());
        }
        all.sort();
        return all;
    };
    const auto ring = [&host](const QString &from, const QString &to) {
        sandbox::HandsetEvent event;
        event.from = from;
        event.to = to;
        Q_EMIT host.handset(event);
    };
    const QString first = QStringLiteral("Missed call from +380123456789");
    const QString second = QStringLiteral("Missed call from +380123456780");
    ring(QStringLiteral("+380123456789"), QStringLiteral("+380936670003"));
    QCOMPARE(names(), QStringList{first});
    ring(QStringLiteral("+380123456780"), QStringLiteral("+380936670004"));
    const QString onPhone = QStringLiteral("%1, on the phone of %2");
    QTRY_COMPARE(names(), (QStringList{onPhone.arg(second, QStringLiteral("+380*****0004")),
                                       onPhone.arg(first, QStringLiteral("+380*****0003"))}));
    QTest::mouseClick(button(page, QStringLiteral("Clear")), Qt::LeftButton);
    QTRY_VERIFY(names().isEmpty());
    ring(QStringLiteral("+380123456780"), QStringLiteral("+380936670004"));
    QTRY_COMPARE(names(), QStringList{second});
}

void TestSandboxPage::handsetPassesTheNumberOn()
{
    SandboxHost host;
    SandboxPage page(host);
    page.show();
    Q_EMIT host.handset({sandbox::HandsetKind::Voice, QStringLiteral("+380123456789")});
    QSignalSpy spy(&page, &SandboxPage::numberChosen);
    QTest::mouseClick(button(page, QStringLiteral("Use this number")), Qt::LeftButton);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toString(), QStringLiteral("+380123456789"));
}

void TestSandboxPage::fitsTheSmallestWindow()
{
    SandboxHost host;
    SandboxPage page(host);
    QVERIFY2(page.minimumSizeHint().width() <= 936,
             qPrintable(QString::number(page.minimumSizeHint().width())));
    QVERIFY2(page.minimumSizeHint().height() <= 592,
             qPrintable(QString::number(page.minimumSizeHint().height())));
    const auto labels = page.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

QTEST_MAIN(TestSandboxPage)
#include "sandboxpage.moc"
