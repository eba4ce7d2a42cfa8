// SPDX-License-Identifier: MIT
#include "unit/bulk/support.h"

#include <QTest>

using namespace flashcall;
using namespace flashcall::bulk;

namespace {

// Small runs for every push; FCC_LONG judges five million rows.
int rowCount(int usual)
{
    return qEnvironmentVariableIsSet("FCC_LONG") ? usual * 25 : usual;
}

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

// The engine against the library, row by row, at every level; and against itself, cut anywhere.
class BulkEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void againstTheLibrary_data();
    void againstTheLibrary();
    void levelsAgreeOnDirt();
    void everyCut();
    void only();
    void index();
    void manySmallFlushes();
};

void BulkEngine::againstTheLibrary_data()
{
    QTest::addColumn<Level>("level");
    QTest::addColumn<int>("threads");
    for (const Level level : levels()) {
        for (const int threads : {1, 3}) {
            QTest::addRow("%s, %d threads", levelName(level).data(), threads) << level << threads;
        }
    }
}

void BulkEngine::againstTheLibrary()
{
    QFETCH(const Level, level);
    QFETCH(const int, threads);
    RowMaker maker(11);
    Bench bench;
    QByteArray input = "pattern,caller_id\n";
    QByteArray wanted = "pattern,caller_id,verdict\n";
    std::array<std::int64_t, verdictCount> counts{};
    const int rows = rowCount(200000);
    for (int i = 0; i < rows; ++i) {
        const QByteArray row = maker.cleanRow();
        const qsizetype comma = row.indexOf(',');
        const std::string_view all(row.constData(), static_cast<std::size_t>(row.size()));
        const auto verdict = pattern::verdictOf(all.substr(0, static_cast<std::size_t>(comma)),
                                                all.substr(static_cast<std::size_t>(comma) + 1));
        ++counts[static_cast<std::size_t>(verdict)];
        input += row + '\n';
        wanted += row + ',' + bytes(pattern::verdictName(verdict)) + '\n';
    }
    Options options;
    options.level = level;
    options.threads = threads;
    const Result result = bench.judge(input, options);
    QVERIFY(result.finished());
    QCOMPARE(result.total.rows, std::int64_t{rows});
    QVERIFY(result.total.counts == counts);
    QVERIFY2(bench.output == wanted, "the engine's verdicts differ from the library's");
    QVERIFY(counts[0] > rows / 4 && counts[1] > rows / 20 && counts[2] > 0 && counts[3] > 0);
}

void BulkEngine::levelsAgreeOnDirt()
{
    RowMaker maker(12);
    QByteArray input = "pattern,caller_id\n";
    for (int i = 0; i < rowCount(60000); ++i) {
        input += maker.upTo(2) == 0 ? maker.dirtyRow() : maker.cleanRow();
        input += maker.upTo(5) == 0 ? "\r\n" : "\n";
    }
    Bench bench;
    QByteArray first;
    for (const Level level : levels()) {
        for (const std::size_t block : {std::size_t{0}, std::size_t{4096}, std::size_t{1} << 22U}) {
            Options options;
            options.level = level;
            options.threads = 3;
            options.blockBytes = block;
            const Result result = bench.judge(input, options);
            QVERIFY(result.finished());
            QVERIFY(result.total.counts[8] > result.total.rows / 20);
            first = first.isEmpty() ? bench.output : first;
            QVERIFY2(bench.output == first, levelName(level).data());
        }
    }
}

// A block may end at any byte: within quotes, between CR and LF, in a character.
void BulkEngine::everyCut()
{
    RowMaker maker(13);
    QByteArray input = "pattern,caller_id\r\n";
    for (int i = 0; i < 40; ++i) {
        input += maker.dirtyRow() + (i % 2 == 0 ? "\r\n" : "\n");
    }
    input += "1,\"2\r\n\r\n\"\"1\"\r\n***,\"\u0661\n\"";
    Bench bench;
    Options whole;
    whole.blockBytes = 1 << 20;
    QVERIFY(bench.judge(input, whole).finished());
    const QByteArray wanted = bench.output;
    for (std::size_t block = 1; block < 400; ++block) {
        Options options;
        options.blockBytes = block;
        options.threads = 2;
        QVERIFY(bench.judge(input, options).finished());
        QVERIFY2(bench.output == wanted, QByteArray::number(static_cast<int>(block)).constData());
    }
}

void BulkEngine::only()
{
    RowMaker maker(14);
    QByteArray input = "pattern,caller_id\n";
    for (int i = 0; i < 3000; ++i) {
        input += maker.dirtyRow() + '\n';
    }
    Bench bench;
    const Result all = bench.judge(input);
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < verdictCount; ++i) {
        Options options;
        options.only = static_cast<RowVerdict>(i);
        options.threads = 2;
        const Result result = bench.judge(input, options);
        QVERIFY(result.finished());
        QVERIFY(result.total.counts == all.total.counts);
        const QByteArray name = bytes(rowVerdictName(*options.only));
        QCOMPARE(bench.output.count(QByteArray(',' + name + '\n')) +
                     bench.output.count(QByteArray(',' + name + "\r\n")),
                 all.total.counts[i]);
        for (std::size_t j = 0; j < verdictCount; ++j) {
            const QByteArray other = bytes(rowVerdictName(static_cast<RowVerdict>(j)));
            QVERIFY(i == j || !bench.output.contains(QByteArray(',' + other + '\n')));
        }
        sum += all.total.counts[i];
    }
    QCOMPARE(sum, all.total.rows);
}

// Offsets and verdicts for a view: each offset begins the row that the verdict is of.
void BulkEngine::index()
{
    RowMaker maker(15);
    QByteArray input = "pattern,caller_id\n";
    for (int i = 0; i < 100000; ++i) {
        input += (maker.upTo(20) == 0 ? maker.dirtyRow() : maker.cleanRow()) + '\n';
    }
    Bench bench;
    bench.write(QStringLiteral("in.csv"), input);
    std::vector<std::int64_t> offsets;
    std::vector<RowVerdict> verdicts;
    std::int64_t lastRows = 0;
    bool inOrder = true;
    Options options;
    options.input = bench.path(QStringLiteral("in.csv")).toStdString();
    options.threads = 3;
    options.rows = [&](const Batch &batch) {
        inOrder &= batch.firstRow == static_cast<std::int64_t>(offsets.size());
        offsets.insert(offsets.end(), batch.offsets.begin(), batch.offsets.end());
        verdicts.insert(verdicts.end(), batch.verdicts.begin(), batch.verdicts.end());
    };
    options.progress = [&](const Progress &progress) {
        inOrder &= progress.rows >= lastRows && progress.totalBytes == input.size();
        lastRows = progress.rows;
    };
    const Result result = run(options);
    QVERIFY(result.finished());
    QVERIFY(inOrder);
    QCOMPARE(lastRows, result.total.rows);
    QCOMPARE(std::int64_t(offsets.size()), result.total.rows);
    QCOMPARE(bench.names(), QStringList{QStringLiteral("in.csv")}); // nothing is written
    for (std::size_t i = 0; i < offsets.size(); ++i) {
        const std::int64_t next = i + 1 < offsets.size() ? offsets[i + 1] : input.size();
        const std::string_view row(input.constData() + offsets[i],
                                   static_cast<std::size_t>(next - offsets[i]));
        const auto fields = rowFields(row, ',');
        const auto wanted = fields.size() == 2
                                ? static_cast<RowVerdict>(pattern::verdictOf(fields[0], fields[1]))
                                : RowVerdict::InvalidRow;
        QVERIFY2(verdicts[i] == wanted, std::string(row).c_str());
    }
}

// Short rows under a wide header grow by far more than a buffer.
void BulkEngine::manySmallFlushes()
{
    QByteArray input = "pattern,caller_id";
    QByteArray empties;
    for (int i = 0; i < 9998; ++i) {
        input += ",c" + QByteArray::number(i);
        empties += ',';
    }
    const QByteArray wanted = input + ",verdict\n";
    Bench bench;
    Options options;
    options.threads = 3;
    options.blockBytes = 100;
    const Result result =
        bench.judge(input + '\n' + QByteArray(500, '\n') + "1,21" + empties + "\n", options);
    QVERIFY(result.finished());
    QCOMPARE(result.total.counts[8], std::int64_t{500});
    QCOMPARE(result.badRows.size(), maxBadRows);
    QCOMPARE(bench.output, wanted +
                               QByteArray(QByteArray(9999, ',') + ",invalid_row\n").repeated(500) +
                               "1,21" + empties + ",match\n");
}

QTEST_APPLESS_MAIN(BulkEngine)
#include "bulk_engine.moc"
