// SPDX-License-Identifier: MIT
#include "sessionbench.h"

#include <QUuid>

using namespace flashcall;
using namespace flashcall::test;

// From the click to the answer: at most one POST, and none without its intent on disk.
class SessionSendingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingLeavesBeforeTheIntentIsOnDisk();
    void intentSaysWhatIsSent();
    void intentFails_data();
    void intentFails();
    void keptBackAtTheCommit_data();
    void keptBackAtTheCommit();
    void oneSessionSendsOnce_data();
    void oneSessionSendsOnce();
    void lastByteIsTold();
    void failureEnds_data();
    void failureEnds();
    void cancelled_data();
    void cancelled();
    void cancelIsAskedOnce();
    void onlyTheAgentsEndingsAreTaken_data();
    void onlyTheAgentsEndingsAreTaken();
    void destroyed_data();
    void destroyed();
    void destroyedWhileDraftingOrEndedRecordsNothing();
    void exchangeIsKept();
    void everyStateIsTold();
};

void SessionSendingTest::nothingLeavesBeforeTheIntentIsOnDisk()
{
    SessionBench bench;
    bench.journal.hold();
    bench.begin();
    bench.settle();
    QVERIFY(bench.session->as<Sending>());
    QVERIFY(!bench.session->as<Sending>()->recorded);
    bench.clock.advance(10s);
    bench.session->refresh();
    QCOMPARE(bench.gateway.sends(), 0);
    QCOMPARE(bench.calls(), QList<Call>{Call::Intent});

    QVERIFY(bench.release());
    QCOMPARE(bench.gateway.sends(), 1);
    QVERIFY(bench.session->as<Sending>()->recorded);
    QVERIFY(!bench.session->as<Sending>()->left);
    QCOMPARE(bench.calls(), (QList<Call>{Call::Intent, Call::Handed}));
}

void SessionSendingTest::intentSaysWhatIsSent()
{
    SessionBench bench;
    bench.session->start(flashCallRequest(), sandboxConnection(), QStringLiteral("olena"),
                         QStringLiteral("the-one-before"));
    bench.settle();
    const auto &intent = bench.journal.intents.last();
    QVERIFY(!QUuid::fromString(intent.caseId).isNull());
    QVERIFY(!intent.caseId.contains(u'{'));
    QCOMPARE(intent.caseId, bench.session->caseId());
    QCOMPARE(intent.at, bench.clock.wall());
    QCOMPARE(intent.bootNanoseconds, bench.clock.now().time_since_epoch().count());
    QCOMPARE(intent.bootId, bench.clock.bootId());
    QCOMPARE(intent.agent, QStringLiteral("olena"));
    QCOMPARE(intent.connectionId, QStringLiteral("sandbox"));
    QCOMPARE(intent.previousCaseId, QStringLiteral("the-one-before"));
    QCOMPARE(intent.request.ticket, QStringLiteral("CRM-48213"));
    // The case's id travels as our own reference, in the record and on the wire.
    QCOMPARE(intent.request.reference, intent.caseId);
    QCOMPARE(bench.gateway.requests().first().reference, intent.caseId);
    QCOMPARE(bench.gateway.requests().first().to.e164(), QStringLiteral("+380936670003"));
    QCOMPARE(bench.gateway.requests().first().steps, intent.request.steps);
}

void SessionSendingTest::intentFails_data()
{
    QTest::addColumn<journal::Problem>("problem");
    QTest::addColumn<replies::Reason>("reason");
    const auto notWritable = replies::Reason::JournalNotWritable;
    QTest::newRow("cannot open") << journal::Problem::CannotOpen << notWritable;
    QTest::newRow("read-only") << journal::Problem::ReadOnly << notWritable;
    QTest::newRow("disk full") << journal::Problem::DiskFull << replies::Reason::DiskAlmostFull;
    QTest::newRow("damaged") << journal::Problem::Damaged << notWritable;
    QTest::newRow("newer schema") << journal::Problem::NewerSchema << notWritable;
    QTest::newRow("other instance") << journal::Problem::OtherInstance << notWritable;
    QTest::newRow("failed") << journal::Problem::Failed << notWritable;
}

void SessionSendingTest::keptBackAtTheCommit_data()
{
    QTest::addColumn<bool>("unknownBefore");
    QTest::addColumn<QString>("agreedCase");
    QTest::addColumn<bool>("agreedAny");
    QTest::addColumn<bool>("sent");
    const QString none, that = QStringLiteral("that case"), other = QStringLiteral("another");
    QTest::newRow("a case runs") << false << none << false << false;
    QTest::newRow("a case runs, whatever was agreed to") << false << that << true << false;
    QTest::newRow("unknown before") << true << none << false << false;
    QTest::newRow("unknown before, another was agreed to") << true << other << false << false;
    QTest::newRow("unknown before, it was agreed to") << true << that << false << true;
    QTest::newRow("unknown before, any was agreed to") << true << none << true << true;
}

// Another program was quicker: between the guard's word and the commit.
void SessionSendingTest::keptBackAtTheCommit()
{
    QFETCH(bool, unknownBefore);
    QFETCH(QString, agreedCase);
    QFETCH(bool, agreedAny);
    QFETCH(bool, sent);
    SessionBench bench;
    bench.journal.factsAtCommit.emplace();
    if (unknownBefore) {
        bench.journal.factsAtCommit->unknown =
            PastSend{QStringLiteral("that case"), 1h, Ending::Unknown};
    } else {
        bench.journal.factsAtCommit->running = SendFacts::Running{QStringLiteral("that case"), 23s};
    }
    bench.session->start(flashCallRequest(), sandboxConnection(), QStringLiteral("olena"), {},
                         Agreement{agreedCase, agreedAny});
    SessionBench::settle();
    QCOMPARE(bench.gateway.sends(), sent ? 1 : 0);
    QCOMPARE(bench.session->keptBack().has_value(), !sent);
    QCOMPARE(bench.count(Call::Handed), sent ? 1 : 0);
    if (sent) {
        return;
    }
    QCOMPARE(bench.ending(), Ending::NotSent);
    QCOMPARE(bench.session->as<Ended>()->failure->reason, replies::Reason::KeptBack);
    QVERIFY(!bench.session->journalProblem());
    const GuardVerdict &verdict = *bench.session->keptBack();
    if (unknownBefore) {
        QCOMPARE(verdict.unknownCase, QStringLiteral("that case"));
    } else {
        QCOMPARE(verdict.refusal->reason, guard::Reason::RunningCase);
        QCOMPARE(verdict.refusal->left, std::optional(std::chrono::nanoseconds(23s)));
    }
}

void SessionSendingTest::intentFails()
{
    QFETCH(journal::Problem, problem);
    QFETCH(replies::Reason, reason);
    SessionBench bench;
    bench.journal.failIntents(JournalProblem{problem, QStringLiteral("words of the library")});
    bench.send();
    QCOMPARE(bench.ending(), Ending::NotSent);
    QCOMPARE(bench.session->as<Ended>()->failure->kind, replies::FailureClass::NotSent);
    QCOMPARE(bench.session->as<Ended>()->failure->reason, reason);
    QCOMPARE(bench.session->journalProblem()->problem, problem);
    QCOMPARE(bench.gateway.sends(), 0);
    QCOMPARE(bench.count(Call::Handed), 0);
    QVERIFY(!bench.session->canObserve());
    // A journal that works again changes nothing: the session is over.
    bench.journal.failIntents({});
    bench.send();
    QCOMPARE(bench.gateway.sends(), 0);
}

void SessionSendingTest::oneSessionSendsOnce_data()
{
    QTest::addColumn<int>("clicks");
    QTest::newRow("one click") << 1;
    QTest::newRow("a double click") << 2;
    QTest::newRow("a key held down") << 1000;
}

void SessionSendingTest::oneSessionSendsOnce()
{
    QFETCH(int, clicks);
    SessionBench bench;
    const auto storm = [&bench, clicks] {
        for (int i = 0; i < clicks; ++i) {
            bench.begin();
        }
    };
    bench.journal.hold();
    storm();
    const QString id = bench.session->caseId();
    bench.release();
    storm();
    bench.settle();
    bench.gateway.lastSend()->markSent();
    storm();
    bench.settle();
    bench.reply(acceptedReply());
    storm();
    bench.settle();
    bench.observe(right);
    storm();
    bench.settle();
    QCOMPARE(bench.gateway.sends(), 1);
    QCOMPARE(bench.count(Call::Intent), 1);
    QCOMPARE(bench.count(Call::Handed), 1);
    QCOMPARE(bench.session->caseId(), id);
    QCOMPARE(bench.ending(), Ending::Verified);
}

void SessionSendingTest::lastByteIsTold()
{
    SessionBench bench;
    bench.send();
    QSignalSpy changed(bench.session.get(), &Session::changed);
    bench.gateway.lastSend()->markSent();
    QVERIFY(bench.session->as<Sending>()->left);
    QCOMPARE(changed.size(), 1);
}

void SessionSendingTest::failureEnds_data()
{
    using namespace replies;
    QTest::addColumn<FailureClass>("kind");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<Ending>("ending");
    QTest::newRow("refused connection")
        << FailureClass::NotSent << Reason::ConnectionRefused << Ending::NotSent;
    QTest::newRow("rejected message")
        << FailureClass::Rejected << Reason::MessageRejected << Ending::Rejected;
    QTest::newRow("HTTP 429") << FailureClass::Refused << Reason::HttpStatus << Ending::Refused;
    QTest::newRow("time-out") << FailureClass::Unknown << Reason::TimedOut << Ending::Unknown;
    QTest::newRow("cut JSON") << FailureClass::Unknown << Reason::NotJson << Ending::Unknown;
    QTest::newRow("another recipient")
        << FailureClass::Unknown << Reason::RecipientDiffers << Ending::Unknown;
}

void SessionSendingTest::failureEnds()
{
    QFETCH(replies::FailureClass, kind);
    QFETCH(replies::Reason, reason);
    QFETCH(Ending, ending);
    SessionBench bench;
    bench.send();
    bench.session->observe(right); // typed early; there will be nothing to hold it against
    Failure failure{kind, reason, 429, QStringLiteral("1003"), QStringLiteral("words"), {}, 7s};
    bench.reply(Unexpected{failure});
    QCOMPARE(bench.ending(), ending);
    QCOMPARE(*bench.session->as<Ended>()->failure, failure);
    QVERIFY(!bench.session->accepted());
    QVERIFY(!bench.session->judged());
    QVERIFY(!bench.session->canObserve());
    QVERIFY(!bench.observe(right));
    QCOMPARE(std::get<Failure>(bench.journal.answers.last().answer), failure);
    QCOMPARE(bench.recordedEnding(), ending);
    QCOMPARE(bench.count(Call::Attempt), 0);
}

namespace {
enum class Stage { BeforeRecord, HandedOver, LastByteOut, AnswerThere };
}
Q_DECLARE_METATYPE(Stage)

void SessionSendingTest::cancelled_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Ending>("wish");
    QTest::addColumn<Ending>("ending");
    QTest::addColumn<int>("sends");
    const auto rows = [](const char *name, Ending wish) {
        QTest::addRow("%s, before the record", name)
            << Stage::BeforeRecord << wish << Ending::NotSent << 0;
        QTest::addRow("%s, handed over", name) << Stage::HandedOver << wish << Ending::NotSent << 1;
        QTest::addRow("%s, last byte out", name)
            << Stage::LastByteOut << wish << Ending::Unknown << 1;
        QTest::addRow("%s, the answer is there", name) << Stage::AnswerThere << wish << wish << 1;
    };
    rows("stop", Ending::Stopped);
    rows("no call", Ending::NoCall);
    rows("withheld", Ending::Withheld);
}

void SessionSendingTest::cancelled()
{
    QFETCH(Stage, stage);
    QFETCH(Ending, wish);
    QFETCH(Ending, ending);
    QFETCH(int, sends);
    SessionBench bench;
    bench.begin();
    if (stage != Stage::BeforeRecord) {
        bench.settle();
    }
    if (stage == Stage::LastByteOut || stage == Stage::AnswerThere) {
        bench.gateway.lastSend()->markSent();
    }
    if (stage == Stage::AnswerThere) {
        bench.gateway.lastSend()->finish(acceptedReply()); // its signal is still queued
    }
    bench.session->observe(right);
    bench.session->finish(wish);
    QVERIFY(bench.session->as<Sending>()); // what the network says decides
    QVERIFY(!bench.session->canObserve());
    bench.settle();
    QCOMPARE(bench.ending(), ending);
    QCOMPARE(bench.recordedEnding(), ending);
    QCOMPARE(bench.gateway.sends(), sends);
    QVERIFY(!bench.session->judged());
    QCOMPARE(bench.session->accepted() != nullptr, stage == Stage::AnswerThere);
}

void SessionSendingTest::cancelIsAskedOnce()
{
    SessionBench bench;
    bench.send();
    const QPointer<ScriptedSend> send = bench.gateway.lastSend();
    for (int i = 0; i < 5; ++i) {
        bench.session->finish(Ending::Stopped);
    }
    QCOMPARE(send->cancels(), 1);
    bench.settle();
    QVERIFY(send.isNull());
    QCOMPARE(bench.count(Call::Ended), 1);
}

void SessionSendingTest::onlyTheAgentsEndingsAreTaken_data()
{
    QTest::addColumn<Ending>("wish");
    QTest::addColumn<bool>("taken");
    const QMetaEnum all = QMetaEnum::fromType<Ending>();
    for (int i = 0; i < all.keyCount(); ++i) {
        const auto ending = Ending(all.value(i));
        const bool own =
            ending == Ending::NoCall || ending == Ending::Withheld || ending == Ending::Stopped;
        QTest::newRow(all.key(i)) << ending << own;
    }
}

void SessionSendingTest::onlyTheAgentsEndingsAreTaken()
{
    QFETCH(Ending, wish);
    QFETCH(bool, taken);
    SessionBench bench;
    bench.wait();
    bench.session->finish(wish);
    bench.settle();
    QCOMPARE(bench.ending(), taken ? std::optional(wish) : std::nullopt);

    SessionBench sending;
    sending.send();
    sending.session->finish(wish);
    QCOMPARE(sending.gateway.lastSend()->cancels(), taken ? 1 : 0);
}

void SessionSendingTest::destroyed_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<std::optional<Ending>>("recorded"); // none: left to the next start
    QTest::addColumn<int>("answers");
    QTest::addColumn<int>("sends");
    const std::optional<Ending> open;
    QTest::newRow("intent on its way to the disk")
        << QStringLiteral("intent") << std::optional(Ending::NotSent) << 1 << 0;
    QTest::newRow("handed over") << QStringLiteral("handed") << open << 0 << 1;
    QTest::newRow("last byte out") << QStringLiteral("left") << open << 0 << 1;
    QTest::newRow("answer queued") << QStringLiteral("answer") << open << 0 << 1;
    QTest::newRow("waiting") << QStringLiteral("waiting") << open << 1 << 1;
    QTest::newRow("an attempt on its way to the disk")
        << QStringLiteral("attempt") << open << 1 << 1;
    QTest::newRow("waiting, past the end unseen")
        << QStringLiteral("past") << std::optional(Ending::Expired) << 1 << 1;
}

void SessionSendingTest::destroyed()
{
    QFETCH(QString, when);
    QFETCH(std::optional<Ending>, recorded);
    QFETCH(int, answers);
    QFETCH(int, sends);
    SessionBench bench;
    bench.begin();
    if (when != u"intent") {
        bench.settle();
        if (when != u"handed") {
            bench.gateway.lastSend()->markSent();
        }
        if (when == u"answer") {
            bench.gateway.lastSend()->finish(acceptedReply());
        }
        if (when == u"waiting" || when == u"attempt" || when == u"past") {
            bench.reply(acceptedReply());
        }
        if (when == u"attempt") {
            QVERIFY(bench.session->observe(right));
        }
        if (when == u"past") {
            bench.clock.advance(60s);
        }
    }
    bench.session.reset();
    QVERIFY(!bench.gateway.lastSend());
    bench.settle(); // what was queued for it finds nobody
    QCOMPARE(bench.gateway.sends(), sends);
    QCOMPARE(bench.recordedEnding(), recorded);
    QCOMPARE(bench.count(Call::Ended), recorded ? 1 : 0);
    QCOMPARE(bench.count(Call::Answered), answers);
}

void SessionSendingTest::destroyedWhileDraftingOrEndedRecordsNothing()
{
    SessionBench drafting;
    drafting.session.reset();
    QVERIFY(drafting.journal.calls.isEmpty());

    SessionBench ended;
    ended.wait();
    ended.session->finish(Ending::NoCall);
    const auto before = ended.calls();
    ended.session.reset();
    QCOMPARE(ended.calls(), before);
    QCOMPARE(ended.recordedEnding(), Ending::NoCall);
}

void SessionSendingTest::exchangeIsKept()
{
    SessionBench bench;
    bench.send();
    QVERIFY(bench.session->exchange().method.isEmpty());
    bench.reply(acceptedReply());
    QCOMPARE(bench.session->exchange().method, QByteArray("POST"));
}

void SessionSendingTest::everyStateIsTold()
{
    SessionBench bench;
    QList<size_t> seen{bench.session->state().index()};
    QObject::connect(bench.session.get(), &Session::changed, this, [&] {
        if (seen.last() != bench.session->state().index()) {
            seen.append(bench.session->state().index());
        }
    });
    QVERIFY(!bench.session->running());
    QVERIFY(!bench.session->window());
    QCOMPARE(bench.session->remaining(), 0ms);
    QVERIFY(!bench.observe(right));
    bench.session->finish(Ending::Stopped);
    QVERIFY(bench.session->as<Drafting>());
    bench.wait();
    bench.observe(right);
    QCOMPARE(seen, (QList<size_t>{0, 1, 2, 3}));
}

QTEST_GUILESS_MAIN(SessionSendingTest)
#include "session_sending.moc"
