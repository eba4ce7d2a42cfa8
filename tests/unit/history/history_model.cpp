// SPDX-License-Identifier: MIT
#include "app/store/historymodel.h"

#include "historykit.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace flashcall;
using namespace flashcall::store;
using namespace flashcall::test;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

HistoryRow rowAt(const HistoryModel &model, int row)
{
    return model.index(row, 0).data(HistoryModel::RowRole).value<HistoryRow>();
}

QStringList tickets(const HistoryModel &model)
{
    QStringList all;
    for (int i = 0; i < model.rowCount(); ++i) {
        all << model.index(i, HistoryModel::Ticket).data().toString();
    }
    return all;
}

void fetchAll(HistoryModel &model)
{
    while (!model.isComplete()) {
        if (model.canFetchMore({})) {
            model.fetchMore({});
        }
        QTRY_VERIFY(!model.isSearching());
    }
}

HistoryFilter byText(const QString &text)
{
    HistoryFilter filter;
    filter.text = text;
    return filter;
}

HistoryFilter byEnding(Ending ending)
{
    HistoryFilter filter;
    filter.ending = ending;
    return filter;
}

HistoryFilter byDays(QDate from, QDate to)
{
    HistoryFilter filter;
    filter.from = from;
    filter.to = to;
    return filter;
}

} // namespace

class TestHistoryModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<HistoryBench> m_filtered; // one journal for all rows of filters()

private Q_SLOTS:
    void initTestCase() { liveInKyiv(); }
    void cleanupTestCase() { m_filtered.reset(); }
    void realSendsAreRead();
    void detailsAreWhole();
    void filters_data();
    void filters();
    void pagesOverManyRows();
    void pageIsNoMoreThanAsked();
    void rareRowsAreFoundByAndBy();
    void anotherFilterEndsTheSearch();
    void refreshTakesOverWhatChanged();
    void refreshLeavesOutWhatTheFilterDoes();
    void refreshWithoutAChangeTellsNothing();
    void manyChangesAreReadAnew();
    void wordsOfANewerProgramAreNoFault();
    void failureIsTold();
};

void TestHistoryModel::realSendsAreRead()
{
    HistoryBench bench;
    QVERIFY(bench.journal);
    bench.send({customer, QStringLiteral("first"), Answer(acceptedReply()), {other, fitting}, {}});
    bench.send({customer, QStringLiteral("second"), Answer(Unexpected{refusedReply()}), {}, {}});
    const QString running = bench
                                .send({QStringLiteral("+380936670004"),
                                       QStringLiteral("third"),
                                       Answer(acceptedReply()),
                                       {},
                                       {}})
                                .caseId();
    HistoryModel model(bench.journal->history());
    const QAbstractItemModelTester tester(&model, strict);
    QCOMPARE(tickets(model), (QStringList{QStringLiteral("third"), QStringLiteral("second"),
                                          QStringLiteral("first")}));
    QVERIFY(model.isComplete());

    const HistoryRow third = rowAt(model, 0);
    QVERIFY(third.open);
    QVERIFY(!third.ending);
    QCOMPARE(third.caseId, running);
    QCOMPARE(third.number, QStringLiteral("+380936670004"));
    QCOMPARE(third.agent, QStringLiteral("olena"));
    QCOMPARE(third.connection, sandboxConnection().name);

    const HistoryRow second = rowAt(model, 1);
    QCOMPARE(second.ending, Ending::Refused);
    QCOMPARE(second.failure, refusedReply());

    const HistoryRow first = rowAt(model, 2);
    QCOMPARE(first.ending, Ending::Verified);
    QCOMPARE(first.attempts, 2);
    QCOMPARE(first.messageId, acceptedReply().messageId);
    QVERIFY(!first.failure);
    QCOMPARE(model.index(2, HistoryModel::Outcome).data().value<Ending>(), Ending::Verified);
    QCOMPARE(model.index(2, HistoryModel::Attempts).data().toInt(), 2);
    QCOMPARE(model.index(2, HistoryModel::Time).data().toDateTime(),
             QDateTime(QDate(2024, 1, 2), QTime(12, 0), QTimeZone::utc()));
}

void TestHistoryModel::detailsAreWhole()
{
    HistoryBench bench;
    Plan plan;
    plan.typed = {QStringLiteral("private"), other, fitting};
    bench.send(plan);
    History history = bench.journal->history();
    const auto found = history.details(1);
    QVERIFY(found && found.value());
    const HistoryCase &shown = **found;
    QCOMPARE(shown.row.ending, Ending::Verified);
    QVERIFY(shown.handedAt.isValid() && shown.answeredAt.isValid() && shown.endedAt.isValid());
    QCOMPARE(shown.request->steps, flashRequest().steps);
    QCOMPARE(shown.accepted->pattern, acceptedReply().pattern);
    QCOMPARE(shown.accepted->announced, acceptedReply().announced);
    QCOMPARE(shown.accepted->ttl, acceptedReply().ttl);
    QCOMPARE(shown.attempts.size(), 3);
    QVERIFY(!shown.attempts[0].counts);
    QCOMPARE(shown.attempts[1].judgement, Judgement::NotVerified);
    QCOMPARE(shown.attempts[2].judgement, Judgement::Verified);
    QCOMPARE(shown.attempts[2].typed, fitting);
    QCOMPARE(shown.attempts[2].relation, QStringLiteral("same_number"));
    const auto none = history.details(77);
    QVERIFY(none && !none.value());
}

void TestHistoryModel::filters_data()
{
    m_filtered = std::make_unique<HistoryBench>();
    HistoryBench &bench = *m_filtered;
    const auto to = [](int last) { return QStringLiteral("+38093667000%1").arg(last); };
    Plan unanswered{to(6), QStringLiteral("Тікет-7"), {}, {}, {}};
    bench.send(unanswered);
    bench.send({to(5), QStringLiteral("CRM-2041"), Answer(acceptedReply()), {fitting}, {}});
    // Local midnight decides, and not that of Greenwich.
    bench.clock.setWall(QDateTime(QDate(2024, 1, 2), QTime(22, 30), QTimeZone::utc()));
    bench.send({to(4), QStringLiteral("a_b"), Answer(Unexpected{refusedReply()}), {}, {}});
    bench.send({to(3), QStringLiteral("100%"), Answer(acceptedReply()), {}, Ending::NoCall});
    QTest::addColumn<HistoryFilter>("filter");
    QTest::addColumn<QStringList>("found"); // tickets, newest first
    const auto row = [](const char *name, const HistoryFilter &filter, const QString &found) {
        QTest::newRow(name) << filter << found.split(u' ', Qt::SkipEmptyParts);
    };
    const auto text = [&row](const char *name, const QString &typed, const QString &found) {
        row(name, byText(typed), found);
    };
    row("nothing", {}, QStringLiteral("100% a_b CRM-2041 Тікет-7"));
    text("last digits", QStringLiteral("0003"), QStringLiteral("100%"));
    text("whole number", QStringLiteral("+380936670004"), QStringLiteral("a_b"));
    text("with spaces", QStringLiteral("+380 93 667-00-04"), QStringLiteral("a_b"));
    text("national form", QStringLiteral("093 667 00 05"), QStringLiteral("CRM-2041"));
    text("with the prefix 00", QStringLiteral("00380936670005"), QStringLiteral("CRM-2041"));
    text("other digits", QStringLiteral("٠٠٠٥"), QStringLiteral("CRM-2041"));
    text("digits of a ticket", QStringLiteral("2041"), QStringLiteral("CRM-2041"));
    text("ticket, small letters", QStringLiteral("crm-20"), QStringLiteral("CRM-2041"));
    text("ticket, Cyrillic", QStringLiteral("Тікет"), QStringLiteral("Тікет-7"));
    text("ticket, Cyrillic small", QStringLiteral("тікет"), QStringLiteral("Тікет-7"));
    text("message", QStringLiteral("abc123def456"), QStringLiteral("100% CRM-2041"));
    text("message, its beginning", QStringLiteral("ABC123"), QStringLiteral("100% CRM-2041"));
    text("message, from its middle", QStringLiteral("def456"), {});
    text("no such case", QStringLiteral("no such case id"), {});
    text("percent is itself", QStringLiteral("%"), QStringLiteral("100%"));
    text("underscore is itself", QStringLiteral("a_"), QStringLiteral("a_b"));
    text("backslash is itself", QStringLiteral("\\"), {});
    text("quote", QStringLiteral("' OR 1 --"), {});
    text("space around", QStringLiteral("  a_b "), QStringLiteral("a_b"));
    text("only space", QStringLiteral("   "), QStringLiteral("100% a_b CRM-2041 Тікет-7"));
    row("verified", byEnding(Ending::Verified), QStringLiteral("CRM-2041"));
    row("refused", byEnding(Ending::Refused), QStringLiteral("a_b"));
    row("no call", byEnding(Ending::NoCall), QStringLiteral("100%"));
    row("late", byEnding(Ending::Late), {});
    HistoryFilter open;
    open.open = true;
    row("running", open, QStringLiteral("Тікет-7"));
    const QDate day(2024, 1, 2);
    row("that day", byDays(day, day), QStringLiteral("CRM-2041 Тікет-7"));
    row("from the next day", byDays(day.addDays(1), {}), QStringLiteral("100% a_b"));
    row("until the day before", byDays({}, day.addDays(-1)), {});
    row("days the wrong way round", byDays(day.addDays(1), day), {});
    HistoryFilter both = byEnding(Ending::Verified);
    both.text = QStringLiteral("2041");
    both.from = day;
    row("all at once", both, QStringLiteral("CRM-2041"));
    both.ending = Ending::Refused;
    row("all at once, none fits", both, {});
}

void TestHistoryModel::filters()
{
    QFETCH(HistoryFilter, filter);
    QFETCH(QStringList, found);
    HistoryModel model(m_filtered->journal->history());
    const QAbstractItemModelTester tester(&model, strict);
    model.setFilter(filter);
    fetchAll(model);
    QCOMPARE(tickets(model), found);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 4);
}

void TestHistoryModel::pagesOverManyRows()
{
    constexpr int many = 20'000;
    HistoryBench bench;
    bench.addMany(many);
    HistoryModel model(bench.journal->history());
    QCOMPARE(model.rowCount(), HistoryModel::pageSize);
    QCOMPARE(rowAt(model, 0).ticket, QStringLiteral("BULK-20000"));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0][1].toInt(), HistoryModel::pageSize);
    QCOMPARE(model.rowCount(), 2 * HistoryModel::pageSize);
    fetchAll(model);
    QCOMPARE(model.rowCount(), many);
    QVERIFY(!model.canFetchMore({}));
    for (int i = 0; i < many; ++i) { // each once, in order
        QCOMPARE(rowAt(model, i).seq, qint64(many - i));
    }
    const QAbstractItemModelTester tester(&model, strict);
    model.setFilter(byEnding(Ending::Unknown));
    fetchAll(model);
    QCOMPARE(model.rowCount(), many / 1000);
}

void TestHistoryModel::pageIsNoMoreThanAsked()
{
    HistoryBench bench;
    bench.addMany(1000);
    History history = bench.journal->history();
    const HistoryFilter filter = byText(QStringLiteral("BULK-7")); // 7, 70-79, 700-799
    auto cursor = *history.begin(filter);
    QList<qint64> found;
    int looks = 0;
    while (!cursor.atEnd()) {
        const qint64 before = cursor.before;
        const auto rows = history.next(filter, cursor, 10, 50);
        QVERIFY(rows.has_value());
        QVERIFY(rows->size() <= 10);
        QVERIFY(cursor.before < before);       // it always goes on
        QVERIFY(before - cursor.before <= 50); // and never looks at more
        for (const HistoryRow &row : *rows) {
            QVERIFY(found.isEmpty() || row.seq < found.last());
            found << row.seq;
        }
        ++looks;
    }
    QCOMPARE(found.size(), 111);
    QVERIFY(looks >= 20);
    // The days bound what is looked at before anything is.
    const auto day = history.begin(byDays(QDate(2023, 1, 1), QDate(2023, 1, 1)));
    QCOMPARE(day->least, qint64(1));
    QCOMPARE(day->before, qint64(600)); // local midnight is 22:00 UTC: 599 minutes after noon
}

void TestHistoryModel::rareRowsAreFoundByAndBy()
{
    HistoryBench bench;
    bench.addMany(70'000);
    HistoryModel model(bench.journal->history());
    QSignalSpy progressed(&model, &HistoryModel::progressed);
    model.setFilter(byText(QStringLiteral("case-0000003")));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.isSearching()); // and nobody had to wait for it
    QVERIFY(!model.canFetchMore({}));
    QTRY_VERIFY(!model.isSearching());
    QCOMPARE(tickets(model), QStringList{QStringLiteral("BULK-3")});
    QVERIFY(model.isComplete());
    QCOMPARE(progressed.size(), 4); // 20,000 rows a step
}

void TestHistoryModel::anotherFilterEndsTheSearch()
{
    HistoryBench bench;
    bench.addMany(50'000);
    HistoryModel model(bench.journal->history());
    model.setFilter(byText(QStringLiteral("case-0000003")));
    QVERIFY(model.isSearching());
    model.setFilter({});
    QVERIFY(!model.isSearching());
    QCOMPARE(model.rowCount(), HistoryModel::pageSize);
    QCOMPARE(rowAt(model, 0).seq, qint64(50'000));
}

void TestHistoryModel::refreshTakesOverWhatChanged()
{
    HistoryBench bench;
    bench.addMany(500); // more than a page: changes meet rows that are not here
    Session &session =
        bench.send({customer, QStringLiteral("live"), Answer(acceptedReply()), {}, {}});
    HistoryModel model(bench.journal->history());
    // No model tester here: it fetches all there is.
    const QPersistentModelIndex live = model.index(0, 0);
    QVERIFY(rowAt(model, 0).open);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    session.finish(Ending::NoCall);
    bench.send({customer, QStringLiteral("new"), Answer(acceptedReply()), {fitting}, {}});
    model.refresh();
    QCOMPARE(reset.size(), 0);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(live.row(), 1); // it went down with its send
    QCOMPARE(rowAt(model, 0).ticket, QStringLiteral("new"));
    QCOMPARE(rowAt(model, 1).ending, Ending::NoCall);
    QCOMPARE(model.rowCount(), HistoryModel::pageSize + 1);
    fetchAll(model);
    QCOMPARE(model.rowCount(), 502);
}

void TestHistoryModel::refreshLeavesOutWhatTheFilterDoes()
{
    HistoryBench bench;
    Session &session = bench.send({});
    HistoryFilter open;
    open.open = true;
    HistoryModel model(bench.journal->history());
    const QAbstractItemModelTester tester(&model, strict);
    model.setFilter(open);
    QCOMPARE(model.rowCount(), 1);
    session.finish(Ending::Stopped);
    bench.settle();
    model.refresh();
    QCOMPARE(model.rowCount(), 0);
    bench.send({customer, QStringLiteral("ended"), Answer(acceptedReply()), {fitting}, {}});
    model.refresh();
    QCOMPARE(model.rowCount(), 0);
    bench.send({});
    model.refresh();
    QCOMPARE(model.rowCount(), 1);
}

void TestHistoryModel::refreshWithoutAChangeTellsNothing()
{
    HistoryBench bench;
    bench.send({});
    HistoryModel model(bench.journal->history());
    QSignalSpy progressed(&model, &HistoryModel::progressed);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.refresh();
    model.setFilter({});
    QCOMPARE(progressed.size() + changed.size(), 0);
}

void TestHistoryModel::manyChangesAreReadAnew()
{
    HistoryBench bench;
    bench.addMany(300);
    HistoryModel model(bench.journal->history());
    sqlRows(bench.journal->file(), QStringLiteral("UPDATE cases SET ending = 'Late'"));
    sqlRows(bench.journal->file(), QStringLiteral("INSERT INTO events (case_seq, at, what, detail) "
                                                  "SELECT seq, 1, 'ended', 'Late' FROM cases"));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.refresh();
    QCOMPARE(reset.size(), 1);
    fetchAll(model);
    QCOMPARE(model.rowCount(), 300);
    for (int i = 0; i < 300; ++i) {
        QCOMPARE(rowAt(model, i).ending, Ending::Late);
    }
    // What was erased is gone, whatever the count of changes.
    sqlRows(bench.journal->file(), QStringLiteral("DELETE FROM events"));
    sqlRows(bench.journal->file(), QStringLiteral("DELETE FROM cases WHERE seq > 10"));
    model.refresh();
    QCOMPARE(model.rowCount(), 10);
}

void TestHistoryModel::wordsOfANewerProgramAreNoFault()
{
    HistoryBench bench;
    bench.addMany(1);
    sqlRows(bench.journal->file(),
            QStringLiteral("UPDATE cases SET ending = 'Teleported', answer = 'Refused', "
                           "reason = 'Whim', notes = 'NoPattern Whim', request = '{\"to\":1}'"));
    HistoryModel model(bench.journal->history());
    const HistoryRow row = rowAt(model, 0);
    QVERIFY(!row.open); // what a running case hides may still be shown
    QVERIFY(!row.ending);
    QVERIFY(!row.failure);
    QCOMPARE(row.notes, QList{replies::Note::NoPattern});
    const auto details = model.history().details(row.seq);
    QVERIFY(details && details.value());
    QVERIFY(!(*details)->request);
}

void TestHistoryModel::failureIsTold()
{
    HistoryBench bench;
    bench.addMany(500);
    HistoryModel model(bench.journal->history());
    QVERIFY(!model.problem());
    sqlRows(bench.journal->file(), QStringLiteral("ALTER TABLE cases RENAME TO away"));
    model.fetchMore({});
    QVERIFY(model.problem());
    QVERIFY(!model.canFetchMore({})); // nobody asks for ever
    QVERIFY(!model.isSearching());
    sqlRows(bench.journal->file(), QStringLiteral("ALTER TABLE away RENAME TO cases"));
    model.refresh();
    QVERIFY(!model.problem());
    QCOMPARE(model.rowCount(), HistoryModel::pageSize);
    QVERIFY(model.canFetchMore({}));
}

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "history_model.moc"
