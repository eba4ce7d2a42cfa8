// SPDX-License-Identifier: MIT
#include "app/store/notes.h"

#include "app/core/words.h"
#include "app/store/sqlitejournal.h"
#include "support/fakeclock.h"
#include "support/journalkit.h"

#include <QMetaEnum>
#include <QTemporaryDir>
#include <QTest>

using namespace flashcall;
using namespace flashcall::store;
using namespace flashcall::test;
using namespace std::chrono_literals;

// What is kept with a case beside its stages.
class StoreNotesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();
    void everyCauseIsAsked();
    void otherEvents_data();
    void otherEvents();
    void keptAndRead();
    void linkedBothWays();
    void verifiedByCode();
    void keepsNoNumber();
};

void StoreNotesTest::words_data()
{
    using casenotes::Answer;
    using casenotes::Cause;
    QTest::addColumn<CaseNote>("note");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const CaseNote &note, const char *what,
                        const char *detail) {
        QTest::newRow(name) << note << QString::fromLatin1(what) << QString::fromLatin1(detail);
    };
    row("yes", CauseAnswer{Cause::Signal, Answer::Yes}, "cause", "Signal Yes");
    row("no", CauseAnswer{Cause::OtherSim, Answer::No}, "cause", "OtherSim No");
    row("status", SeenStatus{1, 12'345ms, QStringLiteral("delivered")}, "status",
        "1 12345 delivered");
    row("a word of several", SeenStatus{0, 0ms, QStringLiteral("on the way")}, "status",
        "0 0 on the way");
    row("no word", SeenStatus{0, 1ms, {}}, "status", "0 1 ");
    row("cost", SeenCost{QStringLiteral("0.05"), QStringLiteral("USD")}, "cost", "0.05 USD");
    row("no currency", SeenCost{QStringLiteral("0.05"), {}}, "cost", "0.05 ");
}

void StoreNotesTest::words()
{
    QFETCH(const CaseNote, note);
    QFETCH(const QString, what);
    QFETCH(const QString, detail);
    const NoteWords words = wordsOf(note);
    QCOMPARE(words.what, what);
    QCOMPARE(words.detail, detail); // files outlive the source
    QVERIFY(noteOf(words) == note);
}

void StoreNotesTest::everyCauseIsAsked()
{
    QStringList asked;
    for (const casenotes::Cause cause : casenotes::causes) {
        asked << wordOf(cause);
    }
    const QMetaEnum all = QMetaEnum::fromType<casenotes::Cause>();
    QCOMPARE(asked.size(), all.keyCount());
    for (int i = 0; i < all.keyCount(); ++i) {
        QCOMPARE(asked[i], QString::fromLatin1(all.key(i)));
    }
}

void StoreNotesTest::otherEvents_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("detail");
    QTest::newRow("a stage") << "intent"
                             << "";
    QTest::newRow("an ending") << "ended"
                               << "Verified";
    QTest::newRow("of a newer program") << "cause"
                                        << "Telepathy Yes";
    QTest::newRow("an answer of a newer program") << "cause"
                                                  << "Signal Perhaps";
    QTest::newRow("half a status") << "status"
                                   << "1";
    QTest::newRow("no number") << "status"
                               << "one 2 delivered";
    QTest::newRow("nothing") << ""
                             << "";
}

void StoreNotesTest::otherEvents()
{
    QFETCH(const QString, what);
    QFETCH(const QString, detail);
    QVERIFY(!noteOf({what, detail}));
}

namespace {

// A journal with one sent case.
struct NotesBench
{
    QTemporaryDir folder{quickFolder()};
    FakeClock clock;
    QObject context;
    std::unique_ptr<SqliteJournal> journal = open();
    Intent first = intentAt(clock);

    NotesBench() { record(first); }
    [[nodiscard]] std::unique_ptr<SqliteJournal> open()
    {
        return std::move(SqliteJournal::open(folder.path(), clock)).value();
    }
    void record(const Intent &intent)
    {
        bool stored = false;
        journal->intent(intent, &context,
                        [&stored](const Result<void, JournalProblem> &done) { stored = !!done; });
        [&] { QTRY_VERIFY(stored); }();
    }
    // All that was asked for is on disk then.
    void reopen()
    {
        journal.reset();
        journal = open();
    }
    HistoryCase read(const Intent &intent)
    {
        History history = journal->history();
        HistoryFilter filter;
        filter.text = intent.caseId;
        HistoryCursor cursor = history.begin(filter).value();
        const auto rows = history.next(filter, cursor, 10).value();
        return rows.size() == 1 ? *history.details(rows.first().seq).value() : HistoryCase{};
    }
};

} // namespace

void StoreNotesTest::keptAndRead()
{
    NotesBench bench;
    const QList<CaseNote> notes{
        CauseAnswer{casenotes::Cause::LineBusy, casenotes::Answer::Yes},
        SeenStatus{0, 5s, QStringLiteral("processing")},
        SeenCost{QStringLiteral("0.05"), QStringLiteral("EUR")},
    };
    for (const CaseNote &note : notes) {
        bench.journal->noted(bench.first.caseId, bench.clock.wall(), note);
    }
    bench.journal->ended(bench.first.caseId, bench.clock.wall(), Ending::NoCall);
    const CaseNote after = CauseAnswer{casenotes::Cause::Signal, casenotes::Answer::No};
    bench.journal->noted(bench.first.caseId, bench.clock.wall(), after);
    bench.journal->noted(freshId(), bench.clock.wall(), after); // of a case that is not there
    bench.reopen();
    const HistoryCase shown = bench.read(bench.first);
    QVERIFY(shown.notes == notes + QList<CaseNote>{after});
    QCOMPARE(shown.row.ending, Ending::NoCall);
}

void StoreNotesTest::linkedBothWays()
{
    NotesBench bench;
    bench.journal->ended(bench.first.caseId, bench.clock.wall(), Ending::NoCall);
    Intent second = intentAt(bench.clock), third = intentAt(bench.clock);
    second.previousCaseId = bench.first.caseId;
    third.previousCaseId = bench.first.caseId;
    bench.record(second);
    bench.record(third);
    bench.record(intentAt(bench.clock)); // the same number, and no follow-up
    const HistoryCase shown = bench.read(bench.first);
    QCOMPARE(shown.nextCaseIds, (QStringList{second.caseId, third.caseId}));
    QCOMPARE(bench.read(second).previousCaseId, bench.first.caseId);
    QVERIFY(bench.read(third).nextCaseIds.isEmpty());
}

void StoreNotesTest::verifiedByCode()
{
    NotesBench bench;
    const auto attempt = [&bench](const char *verdict, Judgement judgement) {
        Attempt made = attemptWith(bench.clock, judgement);
        made.verdict = QString::fromLatin1(verdict);
        made.relation.clear();
        bool stored = false;
        bench.journal->attempt(bench.first.caseId, made, &bench.context,
                               [&](const Result<void, JournalProblem> &) { stored = true; });
        QTRY_VERIFY(stored);
    };
    attempt("code_mismatch", Judgement::NotVerified);
    attempt("code_match", Judgement::Late);
    QVERIFY(!bench.read(bench.first).row.byCode);
    attempt("code_match", Judgement::Verified);
    QVERIFY(bench.read(bench.first).row.byCode);
}

void StoreNotesTest::keepsNoNumber()
{
    NotesBench bench;
    const QString number = bench.first.request.to.e164();
    bench.journal->noted(bench.first.caseId, bench.clock.wall(),
                         SeenStatus{0, 5s, QStringLiteral("sent to ") + number});
    bench.journal->ended(bench.first.caseId, bench.clock.wall(), Ending::NoCall);
    bench.journal.reset();
    const QString file = bench.folder.filePath(QStringLiteral("journal.sqlite"));
    const QString count =
        QStringLiteral("SELECT count(*) FROM events WHERE detail LIKE '%%1%'").arg(number.mid(1));
    QCOMPARE(sqlText(file, count), QStringLiteral("0"));
    QCOMPARE(sqlText(file, QStringLiteral("SELECT detail FROM events WHERE what = 'status'")),
             QStringLiteral("0 5000 sent to +************"));
}

QTEST_GUILESS_MAIN(StoreNotesTest)
#include "store_notes.moc"
