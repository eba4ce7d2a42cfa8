// SPDX-License-Identifier: MIT
#include "app/bulk/rowfile.h"
#include "app/bulk/rowindex.h"
#include "unit/bulk/support.h"

#include <QFile>
#include <QTest>

#include <chrono>

using namespace flashcall;
using namespace flashcall::bulk;

namespace {

using Only = std::optional<RowVerdict>;

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

// Every filter there is: all rows, and each verdict.
std::vector<Only> filters()
{
    std::vector<Only> all{Only()};
    for (std::size_t i = 0; i < verdictCount; ++i) {
        all.emplace_back(static_cast<RowVerdict>(i));
    }
    return all;
}

// Rows fed to an index in pieces, and the same rows plainly.
struct Fed
{
    RowIndex index;
    std::vector<RowVerdict> verdicts;
    std::vector<std::int64_t> offsets;

    explicit Fed(std::int64_t most = RowIndex::usualMost)
        : index(most)
    {}
    void add(std::size_t rows, RowMaker &random, int rowBytes)
    {
        const std::size_t first = verdicts.size();
        for (std::size_t i = 0; i < rows; ++i) {
            // Most rows match; malformed ones are rare.
            const int kind = random.upTo(99);
            verdicts.push_back(kind < 60   ? RowVerdict::Match
                               : kind < 99 ? static_cast<RowVerdict>(kind % 8)
                                           : RowVerdict::InvalidRow);
            offsets.push_back(offsets.empty() ? 18 : offsets.back() + 1 + random.upTo(rowBytes));
        }
        index.add({static_cast<std::int64_t>(first),
                   {offsets.data() + first, rows},
                   {verdicts.data() + first, rows}});
    }
    [[nodiscard]] std::vector<std::int64_t> rowsOf(Only only) const
    {
        std::vector<std::int64_t> rows;
        for (std::size_t i = 0; i < verdicts.size(); ++i) {
            if (!only || verdicts[i] == *only) {
                rows.push_back(static_cast<std::int64_t>(i));
            }
        }
        return rows;
    }
};

// A judged file: index, header and stamp.
struct Judged
{
    Bench bench;
    RowIndex index;
    Header header;
    FileStamp stamp;
    QByteArray text;

    explicit Judged(const QByteArray &rows, const QByteArray &head = "pattern,caller_id\n")
        : text(head + rows)
    {
        bench.write(QStringLiteral("in.csv"), text);
        Options options;
        options.input = path();
        options.threads = 2;
        options.blockBytes = 5000;
        options.rows = [this](const Batch &batch) { index.add(batch); };
        stamp = stampOf(path());
        header = readFileHeader(path()).header;
        const Result result = run(options);
        Q_ASSERT(result.finished());
    }
    [[nodiscard]] std::string path() const
    {
        return bench.path(QStringLiteral("in.csv")).toStdString();
    }
    [[nodiscard]] RowFile file() const { return RowFile(path(), stamp, header); }
};

} // namespace

// What a view has in place of the rows.
class BulkRowIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithThePlainWay_data();
    void agreesWithThePlainWay();
    void stopsAtItsMost();
    void isSmall();
    void readsEveryRow_data();
    void readsEveryRow();
    void saysWhyARowIsMalformed_data();
    void saysWhyARowIsMalformed();
    void walksOverLongRows();
    void noticesTheFile_data();
    void noticesTheFile();
    void readsTheHeaderOfAFile_data();
    void readsTheHeaderOfAFile();
};

void BulkRowIndex::agreesWithThePlainWay_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("rowBytes");
    QTest::newRow("none") << 0 << 30;
    QTest::newRow("one") << 1 << 30;
    QTest::newRow("a block less one") << 1023 << 30;
    QTest::newRow("a block") << 1024 << 30;
    QTest::newRow("a block and one") << 1025 << 30;
    QTest::newRow("many") << 30000 << 30;
    QTest::newRow("long rows") << 5000 << 9000;
}

void BulkRowIndex::agreesWithThePlainWay()
{
    QFETCH(const int, rows);
    QFETCH(const int, rowBytes);
    RowMaker random(41);
    Fed fed;
    for (int left = rows; left > 0;) {
        const int piece = std::min(left, 1 + random.upTo(3000));
        fed.add(static_cast<std::size_t>(piece), random, rowBytes);
        left -= piece;
    }
    QCOMPARE(fed.index.rows(), std::int64_t{rows});
    for (const Only &only : filters()) {
        const auto wanted = fed.rowsOf(only);
        const auto count = static_cast<std::int64_t>(wanted.size());
        QCOMPARE(fed.index.count(only), count);
        const auto all = fed.index.places(only, 0, count + 5);
        QCOMPARE(static_cast<std::int64_t>(all.size()), count);
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto row = static_cast<std::size_t>(all[i].row);
            QCOMPARE(all[i].row, wanted[i]);
            QCOMPARE(all[i].verdict, fed.verdicts[row]);
            QVERIFY(all[i].mark.row <= all[i].row && all[i].row - all[i].mark.row < 1024);
            QCOMPARE(all[i].mark.offset, fed.offsets[static_cast<std::size_t>(all[i].mark.row)]);
            // What is skipped over to reach the row is bounded too.
            QVERIFY(fed.offsets[row] - all[i].mark.offset < 65536);
        }
        for (int i = 0; i < 200 && count > 0; ++i) {
            const std::int64_t row = random.upTo(rows);
            const auto before = std::lower_bound(wanted.begin(), wanted.end(), row);
            QCOMPARE(fed.index.before(only, row), std::int64_t{before - wanted.begin()});
            const std::int64_t first = random.upTo(static_cast<int>(count));
            const auto some = fed.index.places(only, first, 40);
            QCOMPARE(static_cast<std::int64_t>(some.size()),
                     std::min<std::int64_t>(40, count - first));
            if (!some.empty()) {
                QCOMPARE(some.front().row, wanted[static_cast<std::size_t>(first)]);
            }
        }
        QVERIFY(fed.index.places(only, count, 10).empty());
        QVERIFY(fed.index.places(only, count + 7, 10).empty());
    }
}

void BulkRowIndex::stopsAtItsMost()
{
    RowMaker random(42);
    Fed fed(1500);
    fed.add(1000, random, 20);
    fed.add(1000, random, 20);
    fed.add(1000, random, 20);
    QCOMPARE(fed.index.rows(), std::int64_t{1500});
    QCOMPARE(fed.index.places({}, 1490, 100).size(), std::size_t{10});
    QCOMPARE(fed.index.most(), std::int64_t{1500});
}

void BulkRowIndex::isSmall()
{
    RowMaker random(43);
    Fed fed;
    for (int i = 0; i < 100; ++i) {
        fed.add(10000, random, 50);
    }
    QVERIFY2(fed.index.bytes() < 620'000, std::to_string(fed.index.bytes()).c_str());
}

void BulkRowIndex::readsEveryRow_data()
{
    QTest::addColumn<QByteArray>("lineEnd");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("lastLineEnd");
    QTest::newRow("LF") << QByteArray("\n") << QByteArray("pattern,caller_id\n") << true;
    QTest::newRow("CRLF") << QByteArray("\r\n") << QByteArray("pattern,caller_id\r\n") << true;
    QTest::newRow("no line end at the last row")
        << QByteArray("\n") << QByteArray("pattern,caller_id\n") << false;
    QTest::newRow("a byte-order mark")
        << QByteArray("\n") << QByteArray("\xEF\xBB\xBFpattern,caller_id\n") << true;
    QTest::newRow("the other way round")
        << QByteArray("\n") << QByteArray("caller_id,pattern\n") << true;
}

void BulkRowIndex::readsEveryRow()
{
    QFETCH(const QByteArray, lineEnd);
    QFETCH(const QByteArray, head);
    QFETCH(const bool, lastLineEnd);
    RowMaker random(44);
    QByteArray rows;
    for (int i = 0; i < 6000; ++i) {
        rows += (random.upTo(3) == 0 ? random.dirtyRow() : random.cleanRow()) + lineEnd;
    }
    if (!lastLineEnd) {
        rows += "***456789,0123456789";
    }
    const Judged judged(rows, head);
    const RowFile file = judged.file();
    const auto places = judged.index.places({}, 0, judged.index.rows());
    std::vector<RowText> texts;
    QVERIFY(file.read(places, texts) == RowFile::State::Same);
    QCOMPARE(texts.size(), places.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        QCOMPARE(texts[i].row, places[i].row);
        const bool malformed = places[i].verdict == RowVerdict::InvalidRow;
        QCOMPARE(texts[i].bad.has_value(), malformed);
        if (!malformed) {
            const auto verdict = pattern::verdictOf(texts[i].pattern, texts[i].callerId);
            QVERIFY2(static_cast<RowVerdict>(verdict) == places[i].verdict,
                     (texts[i].pattern + " against " + texts[i].callerId).c_str());
        }
    }
    // One by one and backwards it is the same.
    std::vector<RowText> one;
    for (std::size_t i = places.size(); i > 0; i -= std::min<std::size_t>(i, 97)) {
        QVERIFY(file.read({&places[i - 1], 1}, one) == RowFile::State::Same);
        QCOMPARE(one.at(0).pattern, texts[i - 1].pattern);
        QCOMPARE(one.at(0).callerId, texts[i - 1].callerId);
    }
}

void BulkRowIndex::saysWhyARowIsMalformed_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<RowFault>("fault");
    QTest::addColumn<int>("column");
    QTest::newRow("a field too few") << QByteArray("***1") << RowFault::WrongFieldCount << 2;
    QTest::newRow("a field too many") << QByteArray("***1,2,3") << RowFault::WrongFieldCount << 3;
    QTest::newRow("a quote inside") << QByteArray("***1,2\"3") << RowFault::StrayQuote << 2;
    QTest::newRow("text after a quote")
        << QByteArray("\"***1\"x,23") << RowFault::TextAfterQuote << 1;
}

void BulkRowIndex::saysWhyARowIsMalformed()
{
    QFETCH(const QByteArray, row);
    QFETCH(const RowFault, fault);
    QFETCH(const int, column);
    const Judged judged("***1,21\n" + row + "\n***1,31\n");
    const auto places = judged.index.places(RowVerdict::InvalidRow, 0, 9);
    QCOMPARE(places.size(), std::size_t{1});
    std::vector<RowText> texts;
    QVERIFY(judged.file().read(places, texts) == RowFile::State::Same);
    QVERIFY(texts[0].bad.has_value());
    QVERIFY(texts[0].bad->fault == fault);
    QCOMPARE(texts[0].bad->row, std::int64_t{3}); // the header is row 1
    QCOMPARE(texts[0].bad->column, std::int64_t{column});
}

void BulkRowIndex::walksOverLongRows()
{
    const QByteArray row = "***456789,0123456789\n";
    const QByteArray nearly = "***1,\"" + QByteArray(900'000, ' ') + "\"\n";
    const QByteArray tooLong = QByteArray((1 << 20) + 500, 'x') + "\n";
    const Judged judged(row.repeated(10) + nearly + row.repeated(3) + tooLong + row.repeated(3) +
                        tooLong + tooLong + row);
    std::vector<RowText> texts;
    const auto places = judged.index.places({}, 0, judged.index.rows());
    QCOMPARE(places.size(), std::size_t{21});
    QVERIFY(judged.file().read(places, texts) == RowFile::State::Same);
    int longRows = 0;
    for (const RowText &text : texts) {
        if (text.bad) {
            QVERIFY(text.bad->fault == RowFault::LongRow);
            ++longRows;
        } else {
            QVERIFY(text.pattern == "***456789" || text.pattern == "***1");
        }
    }
    QCOMPARE(longRows, 3);
}

void BulkRowIndex::noticesTheFile_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<RowFile::State>("state");
    QTest::newRow("as it was") << 0 << RowFile::State::Same;
    QTest::newRow("longer") << 1 << RowFile::State::Changed;
    QTest::newRow("cut short") << 2 << RowFile::State::Changed;
    QTest::newRow("as long, of another time") << 3 << RowFile::State::Changed;
    QTest::newRow("gone") << 4 << RowFile::State::Vanished;
    QTest::newRow("a folder in its place") << 5 << RowFile::State::Vanished;
}

void BulkRowIndex::noticesTheFile()
{
    QFETCH(const int, what);
    QFETCH(const RowFile::State, state);
    const Judged judged(QByteArray("***456789,0123456789\n").repeated(100));
    const QString path = QString::fromStdString(judged.path());
    QFile file(path);
    if (what == 1 || what == 2) {
        QVERIFY(file.resize(what == 1 ? file.size() + 1 : 100));
    } else if (what == 3) {
        std::filesystem::last_write_time(judged.path(),
                                         judged.stamp.changed + std::chrono::seconds(5));
    } else if (what >= 4) {
        QVERIFY(file.remove());
        QVERIFY(what == 4 || std::filesystem::create_directory(judged.path()));
    }
    std::vector<RowText> texts;
    QVERIFY(judged.file().read(judged.index.places({}, 50, 10), texts) == state);
    QCOMPARE(texts.size(), std::size_t{state == RowFile::State::Same ? 10U : 0U});
}

void BulkRowIndex::readsTheHeaderOfAFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("columns");
    QTest::newRow("plain") << QByteArray("pattern,caller_id\n1,2\n") << Fault::None << 2;
    QTest::newRow("longer than the first piece")
        << QByteArray("pattern,caller_id," + QByteArray(100'000, 'x') + "\n1,2,3\n") << Fault::None
        << 3;
    QTest::newRow("a quoted name longer than the first piece")
        << QByteArray("pattern,caller_id,\"" + QByteArray("x\n").repeated(60'000) + "\"\n1,2,3\n")
        << Fault::None << 3;
    QTest::newRow("empty") << QByteArray() << Fault::EmptyInput << 0;
    QTest::newRow("other names") << QByteArray("a,b\n1,2\n") << Fault::MissingColumn << 0;
    QTest::newRow("longer than a row may be")
        << QByteArray((1 << 20) + 100, 'x') << Fault::HeaderMalformed << 0;
}

void BulkRowIndex::readsTheHeaderOfAFile()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Fault, fault);
    QFETCH(const int, columns);
    Bench bench;
    bench.write(QStringLiteral("in.csv"), text);
    const auto path = bench.path(QStringLiteral("in.csv")).toStdString();
    const HeaderResult result = readFileHeader(path);
    QVERIFY2(result.problem.fault == fault, bytes(faultName(result.problem.fault)).constData());
    QCOMPARE(static_cast<int>(result.header.names.size()), columns);
    // The engine, which reads in another way, says the same.
    Options options;
    options.input = path;
    QVERIFY(run(options).problem.fault == fault);
}

QTEST_APPLESS_MAIN(BulkRowIndex)
#include "bulk_rowindex.moc"
