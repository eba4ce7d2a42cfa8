// SPDX-License-Identifier: MIT
#include "app/sandbox/storybook.h"
#include "support/scenariokit.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace flashcall::sandbox;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

// Real time that goes on when told to.
struct HandClock
{
    Pace::Real::time_point real;
    Pace pace{[this] { return real; }};
};

class Handsets final : public HandsetSchedule
{
public:
    void add(const HandsetEvent &event, Pace::Time at) override { coming.append({event, at}); }
    void drop(const QString &messageId) override
    {
        coming.removeIf([&](const auto &entry) { return entry.first.messageId == messageId; });
    }
    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        for (const auto &[event, at] : coming) {
            const auto ms = std::chrono::duration_cast<milliseconds>(at).count();
            lines += QString::number(ms) % u' ' % event.messageId;
        }
        return lines;
    }
    QList<std::pair<HandsetEvent, Pace::Time>> coming;
};

WireMessage to(const QString &ending)
{
    WireMessage message = scenariokit::message();
    message.to.replace(message.to.size() - ending.size(), ending.size(), ending);
    return message;
}

Script scriptOf(const QByteArray &members)
{
    return readScript(R"({"flashcall_scenario":1,)" + members + '}').value();
}

} // namespace

class SandboxStorybookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsByHand_data();
    void countsByHand();
    void knowsWhenTimeComes();
    void startsWithoutAStory();
    void chooses();
    void stepsThroughEveryMoment_data();
    void stepsThroughEveryMoment();
    void stepsFromBetween();
    void rewinds();
    void rewindsAHeldReply();
    void answersByTheTime();
    void keepsStatusToWhatWasTaken();
    void forgetsTheOldest();
    void listsMoments();
};

void SandboxStorybookTest::countsByHand_data()
{
    QTest::addColumn<QString>("orders"); // +N: milliseconds go by; xN: speed; p, r: pause, resume
    QTest::addColumn<int>("now");
    QTest::newRow("nothing yet") << QString() << 0;
    QTest::newRow("real time") << u"+1500"_s << 1500;
    QTest::newRow("as fast as it goes") << u"x60 +250"_s << 15'000;
    QTest::newRow("a change of speed") << u"+100 x10 +100 x1 +100"_s << 1200;
    QTest::newRow("standing still") << u"+100 p +5000"_s << 100;
    QTest::newRow("and going on") << u"+100 p +5000 r +50"_s << 150;
    QTest::newRow("another speed while it stands") << u"+100 p x60 +5000 r +1"_s << 160;
    QTest::newRow("paused twice is paused once") << u"+100 p +10 p +10 r r +1"_s << 101;
    QTest::newRow("a step") << u"+100 s2000 +5000"_s << 2000;
    QTest::newRow("a step back is none") << u"+3000 s2000"_s << 3000;
    QTest::newRow("on from a step") << u"x10 s2000 r +10"_s << 2100;
}

void SandboxStorybookTest::countsByHand()
{
    QFETCH(QString, orders);
    QFETCH(int, now);
    HandClock clock;
    const QStringList words = orders.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const int number = word.mid(1).toInt();
        switch (word.front().unicode()) {
        case u'+':
            clock.real += milliseconds(number);
            break;
        case u'x':
            clock.pace.setSpeed(number);
            break;
        case u'p':
            clock.pace.setPaused(true);
            break;
        case u'r':
            clock.pace.setPaused(false);
            break;
        case u's':
            clock.pace.stopAt(milliseconds(number));
            break;
        default:
            QFAIL("no such order");
        }
    }
    QVERIFY(clock.pace.now() == milliseconds(now));
    QCOMPARE(clock.pace.isPaused(), orders.lastIndexOf(u'p') > orders.lastIndexOf(u'r') ||
                                        orders.lastIndexOf(u's') > orders.lastIndexOf(u'r'));
}

void SandboxStorybookTest::knowsWhenTimeComes()
{
    HandClock clock;
    clock.pace.setSpeed(10);
    QVERIFY(clock.pace.realOf(5s) == clock.real + 500ms);
    clock.pace.setPaused(true);
    QVERIFY(clock.pace.realOf(5s) == Pace::Real::time_point::max());
    QVERIFY(clock.pace.realOf(0s) <= clock.real); // has come
    clock.pace.stopAt(6s);
    QVERIFY(clock.pace.realOf(5s) <= clock.real);
}

void SandboxStorybookTest::startsWithoutAStory()
{
    HandClock clock;
    Handsets handsets;
    Storybook book(clock.pace);
    QVERIFY(!book.story());
    QVERIFY(!book.step());
    QVERIFY(!clock.pace.isPaused()); // there was nothing to stand still at
    QVERIFY(!book.rewind(handsets));
    QVERIFY(!book.status(u"a"_s));
    QCOMPARE(book.scenario(), Scenario::MatchingCall);
    QVERIFY(!book.script());
}

void SandboxStorybookTest::chooses()
{
    HandClock clock;
    Handsets handsets;
    Storybook book(clock.pace);
    const auto statusOf = [&](const QString &ending) {
        static int count = 0;
        return book.begin(to(ending), QString::number(++count), handsets).httpStatus;
    };
    book.choose(Scenario::Http429);
    QCOMPARE(statusOf(u"0003"_s), 429);
    QCOMPARE(statusOf(u"9901"_s), 200);
    book.choose(scriptOf(R"("reply":{"http_status":418})"));
    QVERIFY(book.script());
    QCOMPARE(statusOf(u"0003"_s), 418);
    QCOMPARE(statusOf(u"9901"_s), 200); // the number says otherwise
    book.choose(Scenario::Http500);
    QVERIFY(!book.script());
    QCOMPARE(statusOf(u"0003"_s), 500);
}

void SandboxStorybookTest::stepsThroughEveryMoment_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QList<int>>("moments"); // ms since the reply
    QTest::newRow("a call") << u"9901"_s << QList<int>{1000, 2000};
    QTest::newRow("through the fallbacks")
        << u"9902"_s << QList<int>{1000, 60'000, 62'000, 150'000, 152'000};
    QTest::newRow("a late call") << u"9903"_s << QList<int>{1000, 65'000};
    QTest::newRow("the reply itself, where it is slow") << u"9908"_s << QList<int>{0, 1000, 2000};
    QTest::newRow("without a reply") << u"9909"_s << QList<int>{1000, 2000};
    QTest::newRow("refused") << u"9913"_s << QList<int>{};
}

void SandboxStorybookTest::stepsThroughEveryMoment()
{
    QFETCH(QString, ending);
    QFETCH(QList<int>, moments);
    HandClock clock;
    clock.real += 77ms;
    clock.pace.setSpeed(60);
    Handsets handsets;
    Storybook book(clock.pace);
    book.begin(to(ending), u"a"_s, handsets);
    QList<int> seen;
    while (book.step()) {
        QVERIFY(clock.pace.isPaused());
        clock.real += 5s; // nothing goes by
        seen += static_cast<int>(book.story()->at.count());
    }
    QCOMPARE(seen, moments);
    QVERIFY(clock.pace.isPaused());
    for (const auto &[event, at] : handsets.coming) {
        QVERIFY(clock.pace.now() >= at); // has been shown
    }
}

void SandboxStorybookTest::stepsFromBetween()
{
    HandClock clock;
    Handsets handsets;
    Storybook book(clock.pace);
    book.begin(to(u"9901"_s), u"a"_s, handsets);
    clock.real += 1500ms;
    QCOMPARE(book.story()->at, 1500ms);
    QVERIFY(book.step());
    QCOMPARE(book.story()->at, 2000ms);
    clock.pace.setPaused(false);
    clock.real += 1ms;
    QCOMPARE(book.story()->at, 2001ms);
    QVERIFY(!book.step());
}

void SandboxStorybookTest::rewinds()
{
    HandClock clock;
    Handsets handsets;
    Storybook book(clock.pace);
    book.begin(to(u"9901"_s), u"first"_s, handsets);
    clock.real += 1s;
    book.begin(to(u"9902"_s), u"last"_s, handsets);
    QCOMPARE(handsets.lines(), (QStringList{u"2000 first"_s, u"63000 last"_s, u"153000 last"_s}));
    clock.real += 100s;
    QCOMPARE(book.story()->messageId, u"last"_s);
    QCOMPARE(book.story()->at, 100s);
    QVERIFY(book.rewind(handsets));
    QCOMPARE(book.story()->at, 0ms);
    // Its own anew, the other's untouched.
    QCOMPARE(handsets.lines(), (QStringList{u"2000 first"_s, u"163000 last"_s, u"253000 last"_s}));
    QVERIFY(book.status(u"last"_s)->body.contains(R"("deliverystatus":"scheduled")"));
    QVERIFY(book.status(u"first"_s)->body.contains(R"("deliverystatus":"delivered")"));
    clock.real += 1s;
    QVERIFY(book.status(u"last"_s)->body.contains(R"("deliverystatus":"processing")"));
}

void SandboxStorybookTest::rewindsAHeldReply()
{
    HandClock clock;
    Handsets handsets;
    Storybook book(clock.pace);
    book.begin(to(u"9908"_s), u"a"_s, handsets);
    clock.real += 4s;
    QCOMPARE(book.story()->at, -6s);
    QVERIFY(book.replyAt(u"a"_s) == 10s);
    QVERIFY(book.rewind(handsets));
    QCOMPARE(book.story()->at, -10s);
    QVERIFY(book.replyAt(u"a"_s) == 14s);
    QCOMPARE(handsets.lines(), QStringList{u"16000 a"_s});
    clock.real += 10s;
    QCOMPARE(book.story()->at, 0ms);
    clock.real += 1s;
    QVERIFY(book.rewind(handsets)); // it was given: not once more
    QCOMPARE(book.story()->at, 0ms);
}

void SandboxStorybookTest::answersByTheTime()
{
    HandClock clock;
    Handsets handsets;
    Storybook book(clock.pace);
    book.begin(to(u"9901"_s), u"a"_s, handsets);
    const auto word = [&] {
        return QJsonDocument::fromJson(book.status(u"a"_s)->body)["deliverystatus"_L1].toString();
    };
    clock.real += 999ms;
    QCOMPARE(word(), u"scheduled"_s);
    clock.real += 1ms;
    QCOMPARE(word(), u"processing"_s);
    clock.pace.setPaused(true);
    clock.real += 1h;
    QCOMPARE(word(), u"processing"_s);
    clock.pace.setPaused(false);
    clock.real += 1s;
    QCOMPARE(word(), u"delivered"_s);
    QCOMPARE(book.status(u"a"_s)->to, u"+380936679901"_s);
}

void SandboxStorybookTest::keepsStatusToWhatWasTaken()
{
    HandClock clock;
    Handsets handsets;
    Storybook book(clock.pace);
    book.begin(to(u"9913"_s), u"a"_s, handsets);
    QVERIFY(!book.status(u"a"_s));
    QVERIFY(book.story());
    book.choose(scriptOf(R"("reply":{"fault":"close"})"));
    book.begin(to(u"0003"_s), u"b"_s, handsets);
    QVERIFY(book.status(u"b"_s)); // only the reply was lost
}

void SandboxStorybookTest::forgetsTheOldest()
{
    HandClock clock;
    Handsets handsets;
    Storybook book(clock.pace);
    for (qsizetype i = 0; i <= Storybook::messagesMost; ++i) {
        book.begin(to(u"9901"_s), QString::number(i), handsets);
    }
    QVERIFY(!book.status(u"0"_s));
    QVERIFY(book.status(u"1"_s));
    QCOMPARE(book.story()->messageId, QString::number(Storybook::messagesMost));
}

void SandboxStorybookTest::listsMoments()
{
    Plan plan;
    QCOMPARE(moments(plan), QList<milliseconds>{0ms});
    plan.statuses = {{0, u"a"_s, 0ms}, {0, u"b"_s, 1s}, {1, u"c"_s, 1s}};
    HandsetEvent event;
    event.at = 500ms;
    plan.handset = {event};
    QCOMPARE(moments(plan), (QList<milliseconds>{0ms, 500ms, 1s}));
}

QTEST_GUILESS_MAIN(SandboxStorybookTest)
#include "sandbox_storybook.moc"
