// SPDX-License-Identifier: MIT
#include "support/scenariokit.h"
#include "ui/sandboxhost.h"
#include "ui/sandboxpage/sandboxpage.h"
#include "ui/sandboxpage/scenariolist.h"
#include "ui/sandboxpage/scenariowords.h"
#include "ui/sandboxpage/scriptbar.h"
#include "ui/sandboxpage/scriptwords.h"
#include "ui/sandboxpage/storycard.h"
#include "ui/sandboxpage/storymodel.h"
#include "ui/style.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace flashcall;
using namespace flashcall::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using sandbox::Scenario;

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

// The label whose text begins so; null where none does that is shown.
QLabel *label(const QWidget &page, const QString &start)
{
    const auto all = page.findChildren<QLabel *>();
    for (QLabel *candidate : all) {
        if (candidate->isVisible() && candidate->text().startsWith(start)) {
            return candidate;
        }
    }
    return nullptr;
}

// The one button that has this key with Alt; none, and nothing, where two share it.
bool pressKey(const QWidget &page, Qt::Key key)
{
    QList<QPushButton *> found;
    const auto all = page.findChildren<QPushButton *>();
    for (QPushButton *candidate : all) {
        if (candidate->shortcut() == QKeySequence(Qt::ALT | key)) {
            found += candidate;
        }
    }
    if (found.size() == 1) {
        found.constFirst()->click();
    }
    return found.size() == 1;
}

sandbox::Plan planOf(Scenario scenario)
{
    return sandbox::plan(scenario, scenariokit::message(), u"id"_s, 1);
}

// A page on a sandbox that listens, and a client of it.
struct Bench
{
    SandboxHost host;
    std::unique_ptr<SandboxPage> page;
    QNetworkAccessManager network;
    QTemporaryDir folder;
    std::unique_ptr<QNetworkReply> reply;

    Bench()
    {
        host.start();
        page = std::make_unique<SandboxPage>(host);
        page->resize(1100, 720);
        page->show();
    }
    [[nodiscard]] QListView *list() const
    {
        return page->findChild<StoryCard *>()->findChild<QListView *>();
    }
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        for (int i = 0; i < list()->model()->rowCount(); ++i) {
            rows += list()->model()->index(i, 0).data(Qt::AccessibleTextRole).toString();
        }
        return rows;
    }
    [[nodiscard]] QString now() const // the row that is marked
    {
        const QStringList all = rows().filter(QRegularExpression(u"^Now: "_s));
        return all.size() == 1 ? all.first().mid(5) : QString::number(all.size());
    }
    void send(const QByteArray &to)
    {
        QUrl url = host.server().url();
        url.setPath(u"/bat/messagelist"_s);
        QNetworkRequest request(url);
        request.setRawHeader("X-Authorization-Key", "any");
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const int before = host.requests().rowCount();
        reply.reset(
            network.post(request, "{\"messages\":[{\"from\":\"YourApp\",\"to\":\"" + to +
                                      "\",\"type\":\"flashcall\",\"messageData\":{\"callerId\":"
                                      "\"+380123456789\"},\"ttl\":60}]}"));
        QTRY_COMPARE(host.requests().rowCount(), before + 1);
    }
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile made(folder.filePath(name));
        return made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size()
                   ? made.fileName()
                   : QString();
    }
    void drop(const QList<QUrl> &urls) const
    {
        QMimeData mime;
        mime.setUrls(urls);
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, {});
        enter.setAccepted(false);
        QApplication::sendEvent(page.get(), &enter);
        if (enter.isAccepted()) {
            QDropEvent event(QPointF(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, {});
            QApplication::sendEvent(page.get(), &event);
        }
    }
};

const QByteArray shortScript =
    "{\"flashcall_scenario\":1,\"name\":\"Short\",\"events\":["
    "{\"at\":0.5,\"status\":\"delivered\"},{\"at\":1,\"shows\":\"sms\",\"text\":\"Hello\"}]}";

} // namespace

class SandboxStoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void modelTellsEveryMoment_data();
    void modelTellsEveryMoment();
    void modelMarksWhatWasReached();
    void modelHidesDigits();
    void anExampleHasNoNumbers();
    void modelTextIsMadeVisible();
    void previewsWhatIsChosen();
    void everyButtonHasAKeyOfItsOwn();
    void stepsByKeyAndStandsStill();
    void goesOn();
    void rewinds();
    void tellsTheTimeBeforeTheReply();
    void opensAScript();
    void refusesAScriptWithItsPlace();
    void readsItAgain();
    void takesADroppedFile();
    void givesAScriptUp();
    void saysEachProblemWithItsPlace();
};

void SandboxStoryTest::initTestCase()
{
    QApplication::setStyle(new ConsoleStyle(ConsoleStyle::Appearance::Light));
}

void SandboxStoryTest::modelTellsEveryMoment_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("a call") << Scenario::MatchingCall
                            << QStringList{u"0 s, Reply: HTTP 200"_s,
                                           u"0 s, Status of step 1, flashcall: scheduled"_s,
                                           u"1 s, Status of step 1, flashcall: processing"_s,
                                           u"2 s, Status of step 1, flashcall: delivered"_s,
                                           u"2 s, Status of step 2, viber_otp: not_used"_s,
                                           u"2 s, Status of step 3, sms: not_used"_s,
                                           u"2 s, Phone: Missed call from +380123456789"_s};
    QTest::newRow("slow") << Scenario::SlowReply
                          << QStringList{u"0 s, Reply: HTTP 200, 10 s after the request"_s};
    QTest::newRow("silent") << Scenario::SilentReply << QStringList{u"0 s, No reply, ever"_s};
    QTest::newRow("refused") << Scenario::Http429 << QStringList{u"0 s, Reply: HTTP 429"_s};
}

void SandboxStoryTest::modelTellsEveryMoment()
{
    QFETCH(Scenario, scenario);
    QFETCH(QStringList, rows);
    StoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(scenariokit::message(), planOf(scenario), -1ms);
    QCOMPARE(model.current(), -1);
    for (int i = 0; i < rows.size(); ++i) {
        QString text = model.index(i).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(text.startsWith(rows.at(i)), qPrintable(text));
        const QString shown = model.index(i).data().toString();
        QVERIFY2(shown.contains(rows.at(i).section(u", "_s, 1)), qPrintable(shown));
    }
}

void SandboxStoryTest::modelMarksWhatWasReached()
{
    StoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&model, &StoryModel::currentChanged);
    model.show(scenariokit::message(), planOf(Scenario::MatchingCall), 0ms);
    QCOMPARE(model.current(), 1);
    model.setAt(999ms);
    QCOMPARE(changed.size(), 1);
    model.setAt(1000ms);
    QCOMPARE(model.current(), 2);
    model.setAt(1h);
    QCOMPARE(model.current(), model.rowCount() - 1);
    QCOMPARE(model.end(), 2000ms);
    model.setAt(-1ms);
    QCOMPARE(model.current(), -1);
    model.setAt(1000ms);
    for (int i = 0; i < model.rowCount(); ++i) {
        const bool isNow = i == 2;
        QCOMPARE(model.index(i).data(Qt::FontRole).value<QFont>().weight() > QFont::Normal, isNow);
        QCOMPARE(model.index(i).data().toString().startsWith(QChar(0x25B6)), isNow);
        QCOMPARE(model.index(i).data(Qt::AccessibleTextRole).toString().startsWith(u"Now: "_s),
                 isNow);
    }
}

void SandboxStoryTest::modelHidesDigits()
{
    StoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDigitsHidden(true);
    model.show(scenariokit::message(), planOf(Scenario::NoAnswer), -1ms);
    for (int i = 0; i < model.rowCount(); ++i) {
        for (const int role :
             {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)}) {
            const QString text = model.index(i).data(role).toString();
            QVERIFY2(!text.contains(u"321"_s) && !text.contains(u"456789"_s), qPrintable(text));
        }
    }
    model.setDigitsHidden(false);
    QVERIFY(model.index(model.rowCount() - 1).data().toString().contains(u"321"_s));
}

// Of nobody's call: its number might be one of a pool that nobody is to see.
void SandboxStoryTest::anExampleHasNoNumbers()
{
    StoryModel model;
    model.show(scenariokit::message(), planOf(Scenario::MatchingCall), std::nullopt);
    const QModelIndex last = model.index(model.rowCount() - 1);
    for (const int role :
         {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)}) {
        const QString text = last.data(role).toString();
        QVERIFY2(!text.contains(u"456789"_s), qPrintable(text));
    }
    QVERIFY(last.data().toString().contains(u"Missed call"_s));
}

void SandboxStoryTest::modelTextIsMadeVisible()
{
    sandbox::WireMessage message = scenariokit::message();
    message.steps[2].text = u"<b>1</b>\u202E2\n3"_s;
    StoryModel model;
    model.show(message, sandbox::plan(Scenario::NoAnswer, message, u"id"_s, 1), -1ms);
    const QModelIndex last = model.index(model.rowCount() - 1);
    QVERIFY(last.data().toString().contains(u"<b>1</b>\u27E8U+202E\u27E92"_s));
    QVERIFY(!last.data().toString().contains(u'\n'));
    QVERIFY(!last.data(Qt::ToolTipRole).toString().contains(u'<'));
}

void SandboxStoryTest::previewsWhatIsChosen()
{
    Bench bench;
    QVERIFY(label(*bench.page, u"This happens to the next message"_s));
    QVERIFY(!button(*bench.page, u"Step"_s)->isEnabled());
    QVERIFY(!button(*bench.page, u"Rewind"_s)->isEnabled());
    QVERIFY(bench.rows().last().contains(u"Missed call"_s));
    QTest::keyClicks(bench.page->findChild<ScenarioList *>(), u"HTTP 5"_s);
    QCOMPARE(bench.rows(), QStringList{u"0 s, Reply: HTTP 500"_s});
    QTest::mouseClick(button(*bench.page, u"Pause"_s), Qt::LeftButton);
    QVERIFY(label(*bench.page, u"Paused. This happens to the next message"_s));
}

void SandboxStoryTest::everyButtonHasAKeyOfItsOwn()
{
    Bench bench;
    auto *bar = bench.page->findChild<ScriptBar *>();
    bar->open(bench.file(u"short.json"_s, shortScript)); // all of its buttons are there
    QSet<QKeySequence> keys;
    for (const bool paused : {false, true}) {
        keys.clear();
        bench.host.server().setPaused(paused);
        bar->forget();
        bar->open(bench.folder.filePath(u"short.json"_s)); // what is shown is looked at again
        int buttons = 0;
        const auto all = bench.page->findChildren<QPushButton *>();
        for (const QPushButton *each : all) {
            if (each->isVisible() && !each->shortcut().isEmpty()) {
                keys.insert(each->shortcut());
                ++buttons;
            }
        }
        QCOMPARE(keys.size(), buttons);
        QVERIFY(keys.contains(QKeySequence(Qt::ALT | (paused ? Qt::Key_N : Qt::Key_P))));
    }
}

void SandboxStoryTest::stepsByKeyAndStandsStill()
{
    Bench bench;
    QVERIFY(pressKey(*bench.page, Qt::Key_P));
    QVERIFY(bench.host.server().isPaused());
    bench.send("+380936679901");
    QVERIFY(label(*bench.page, u"Paused at 0 s"_s));
    QVERIFY(pressKey(*bench.page, Qt::Key_T));
    QVERIFY(label(*bench.page, u"Paused at 1 s"_s));
    QCOMPARE(bench.now(), u"1 s, Status of step 1, flashcall: processing"_s);
    QTest::mouseClick(button(*bench.page, u"Step"_s), Qt::LeftButton);
    QVERIFY(label(*bench.page, u"Paused at 2 s"_s));
    QTRY_COMPARE(bench.host.entries().size(), 1);
    QTest::mouseClick(button(*bench.page, u"Step"_s), Qt::LeftButton); // nothing more comes
    QVERIFY(label(*bench.page, u"Paused at 2 s"_s));
}

void SandboxStoryTest::goesOn()
{
    Bench bench;
    bench.host.server().setSpeed(60);
    bench.send("+380936679902");
    QTest::mouseClick(button(*bench.page, u"Pause"_s), Qt::LeftButton);
    QVERIFY(label(*bench.page, u"Paused at "_s));
    QVERIFY(!button(*bench.page, u"Pause"_s)); // it has become the other
    QVERIFY(pressKey(*bench.page, Qt::Key_N));
    QVERIFY(!bench.host.server().isPaused());
    QTRY_VERIFY(label(*bench.page, u"Nothing more happens"_s)); // by itself
    QVERIFY(bench.now().startsWith(u"60 s"_s));
    QCOMPARE(button(*bench.page, u"Pause"_s)->text().count(u'&'), 1);
}

void SandboxStoryTest::rewinds()
{
    Bench bench;
    bench.host.server().setSpeed(60);
    bench.send("+380936679901");
    QTRY_COMPARE(bench.host.entries().size(), 1);
    QTest::mouseClick(button(*bench.page, u"Pause"_s), Qt::LeftButton);
    QVERIFY(pressKey(*bench.page, Qt::Key_R));
    QVERIFY(label(*bench.page, u"Paused at 0 s"_s));
    QVERIFY(bench.now().startsWith(u"0 s"_s));
    QTest::mouseClick(button(*bench.page, u"Go on"_s), Qt::LeftButton);
    QTRY_COMPARE(bench.host.entries().size(), 2);
    QCOMPARE(bench.host.entries().last().from, u"+380123456789"_s);
}

void SandboxStoryTest::tellsTheTimeBeforeTheReply()
{
    Bench bench;
    bench.host.server().setPaused(true);
    bench.send("+380936679908");
    QVERIFY(label(*bench.page, u"Paused: the reply comes in 10 s"_s));
    QCOMPARE(bench.now(), u"0"_s); // no row yet
    QTest::mouseClick(button(*bench.page, u"Step"_s), Qt::LeftButton);
    QVERIFY(label(*bench.page, u"Paused at 0 s"_s));
}

void SandboxStoryTest::opensAScript()
{
    Bench bench;
    auto *bar = bench.page->findChild<ScriptBar *>();
    QVERIFY(!button(*bar, u"Give up"_s)->isVisible());
    bar->open(bench.file(u"short.json"_s, shortScript));
    QVERIFY(label(*bench.page, u"Script in force: Short, short.json"_s));
    QCOMPARE(bench.rows().size(), 3);
    QVERIFY(bench.rows().at(1).startsWith(u"0.5 s, Status of step 1, flashcall: delivered"_s));
    QCOMPARE(bench.page->findChild<ScenarioList *>()->currentRow(), -1); // none of the list
    // To look at the list is not to choose from it.
    auto *scenarios = bench.page->findChild<ScenarioList *>();
    QFocusEvent looked(QEvent::FocusIn, Qt::TabFocusReason);
    QApplication::sendEvent(scenarios, &looked);
    QCOMPARE(scenarios->currentRow(), -1);
    QVERIFY(bench.host.server().script());
    bench.host.server().setSpeed(60);
    bench.send("+380936670003");
    QTRY_COMPARE(bench.host.entries().size(), 1);
    QCOMPARE(bench.host.entries().first().kind, HandsetEntry::Kind::Sms);
    QCOMPARE(bench.host.entries().first().text, u"Hello"_s);
}

void SandboxStoryTest::refusesAScriptWithItsPlace()
{
    Bench bench;
    auto *bar = bench.page->findChild<ScriptBar *>();
    bar->open(bench.file(u"bad.json"_s, "{\"flashcall_scenario\":1,\n \"evnts\":[]}"));
    QLabel *problem = label(*bench.page, u"bad.json was not taken. Line 2, column 2, evnts: "_s);
    QVERIFY(problem);
    QCOMPARE(problem->textFormat(), Qt::PlainText);
    QVERIFY(!bench.host.server().script()); // nothing changed
    QCOMPARE(bench.page->findChild<ScenarioList *>()->currentRow(), 0);
    QVERIFY(button(*bar, u"Read again"_s)->isVisible());
    // One that is in force stays so.
    bar->open(bench.file(u"short.json"_s, shortScript));
    QVERIFY(!label(*bench.page, u"bad.json"_s));
    bar->open(bench.folder.filePath(u"bad.json"_s));
    QVERIFY(label(*bench.page, u"Script in force: Short"_s));
    QVERIFY(label(*bench.page, u"bad.json was not taken"_s));
    QCOMPARE(bench.host.server().script()->name, u"Short"_s);
}

void SandboxStoryTest::readsItAgain()
{
    Bench bench;
    auto *bar = bench.page->findChild<ScriptBar *>();
    const QString path = bench.file(u"mine.json"_s, "{");
    bar->open(path);
    QVERIFY(label(*bench.page, u"mine.json was not taken. Line 1, column 2: "_s));
    (void)bench.file(u"mine.json"_s, shortScript); // mended
    QTest::mouseClick(button(*bar, u"Read again"_s), Qt::LeftButton);
    QVERIFY(label(*bench.page, u"Script in force: Short"_s));
    QVERIFY(!label(*bench.page, u"mine.json was"_s));
    (void)bench.file(u"mine.json"_s, QByteArray(shortScript).replace("Short", "Longer"));
    QTest::mouseClick(button(*bar, u"Read again"_s), Qt::LeftButton);
    QVERIFY(label(*bench.page, u"Script in force: Longer"_s));
}

void SandboxStoryTest::takesADroppedFile()
{
    Bench bench;
    const QUrl file = QUrl::fromLocalFile(bench.file(u"short.json"_s, shortScript));
    bench.drop({QUrl(u"https://example.com/short.json"_s)});
    bench.drop({file, file});
    QVERIFY(!bench.host.server().script());
    bench.drop({file});
    QVERIFY(bench.host.server().script());
    QVERIFY(label(*bench.page, u"Script in force: Short"_s));
}

void SandboxStoryTest::givesAScriptUp()
{
    Bench bench;
    auto *bar = bench.page->findChild<ScriptBar *>();
    auto *list = bench.page->findChild<ScenarioList *>();
    const QString path = bench.file(u"short.json"_s, shortScript);
    bar->open(path);
    QTest::mouseClick(button(*bar, u"Give up"_s), Qt::LeftButton);
    QVERIFY(!bench.host.server().script());
    QCOMPARE(list->scenario(), Scenario::MatchingCall);
    QVERIFY(bench.rows().size() > 3);
    bar->open(path);
    list->setCurrentRow(4); // choosing from the list does it, too
    QVERIFY(!bench.host.server().script());
    QCOMPARE(bench.host.server().scenario(), Scenario::Rejected);
    QVERIFY(label(*bench.page, u"Or a script of your own"_s));
}

void SandboxStoryTest::saysEachProblemWithItsPlace()
{
    using Kind = sandbox::ScriptProblem::Kind;
    QSet<QString> seen;
    for (int kind = 0; kind <= static_cast<int>(Kind::Together); ++kind) {
        sandbox::ScriptProblem problem{static_cast<Kind>(kind)};
        QVERIFY(!scripts::problem(problem).startsWith(u"Line"_s));
        problem.line = 3;
        problem.column = 12;
        QVERIFY(scripts::problem(problem).startsWith(u"Line 3, column 12: "_s));
        problem.path = u"events[0]"_s;
        const QString text = scripts::problem(problem);
        QVERIFY2(text.startsWith(u"Line 3, column 12, events[0]: "_s), qPrintable(text));
        QVERIFY2(text.endsWith(u'.') && text.size() > 40, qPrintable(text));
        seen.insert(text);
    }
    QCOMPARE(seen.size(), static_cast<int>(Kind::Together) + 1);
}

QTEST_MAIN(SandboxStoryTest)
#include "sandboxstory.moc"
