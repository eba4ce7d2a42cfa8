// SPDX-License-Identifier: MIT
#include "unit/bulk/support.h"

#include <QTest>

using namespace flashcall::bulk;

// What becomes of single rows and of headers, at every level.
class BulkRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whole_data();
    void whole();
    void badRow_data();
    void badRow();
    void header_data();
    void header();
    void longRow();
    void fields();
    void names();

private:
    Bench m_bench;
};

void BulkRows::whole_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("output");
    const auto row = [](const char *name, const QByteArray &input, const QByteArray &output) {
        QTest::newRow(name) << input << output;
    };
    const QByteArray h = "pattern,caller_id\n";
    const QByteArray v = "pattern,caller_id,verdict\n";
    row("header alone", h, v);
    row("header without line break", "pattern,caller_id", v);
    row("match", h + "***456789,+380123456789\n", v + "***456789,+380123456789,match\n");
    row("last row without line break", h + "***456789,+380123456789",
        v + "***456789,+380123456789,match\n");
    row("every verdict",
        h + "***456789,0123456789\n***456789,0123456780\n***456789,456789\n***456789,6789\n"
            "***456789,anonymous\n***456789,x\nx,0123456789\n***,0123456789\n***\n",
        v + "***456789,0123456789,match\n***456789,0123456780,mismatch\n"
            "***456789,456789,last_digits_only\n***456789,6789,too_short\n"
            "***456789,anonymous,no_caller_id\n***456789,x,invalid_caller_id\n"
            "x,0123456789,invalid_pattern\n***,0123456789,unverifiable_pattern\n"
            "***,,invalid_row\n");
    row("CRLF", "pattern,caller_id\r\n***456789,0123456789\r\n",
        "pattern,caller_id,verdict\r\n***456789,0123456789,match\r\n");
    row("CRLF, last row without", "pattern,caller_id\r\n***456789,0123456789",
        "pattern,caller_id,verdict\r\n***456789,0123456789,match\r\n");
    row("mixed line ends", h + "***456789,0123456789\r\n***456789,0123456789\n",
        v + "***456789,0123456789,match\r\n***456789,0123456789,match\n");
    row("byte-order mark", "\xef\xbb\xbf" + h + "1,21\n", "\xef\xbb\xbf" + v + "1,21,match\n");
    row("semicolons", "pattern;caller_id\n1;2,1\n1;21\n",
        "pattern;caller_id;verdict\n1;2,1;invalid_caller_id\n1;21;match\n");
    row("tabs", "caller_id\tpattern\n21\t1\n", "caller_id\tpattern\tverdict\n21\t1\tmatch\n");
    row("other columns", "id,caller_id,note,pattern\n7,21,a b,1\n",
        "id,caller_id,note,pattern,verdict\n7,21,a b,1,match\n");
    row("capitals and blanks in the header", " Pattern ,CALLER_ID\n1,21\n",
        " Pattern ,CALLER_ID,verdict\n1,21,match\n");
    row("quoted header", "\"pattern\",\"caller_id\",\"a,b\"\n1,21,x\n",
        "\"pattern\",\"caller_id\",\"a,b\",verdict\n1,21,x,match\n");
    row("quoted fields pass as they are", h + "\"1\",\"2-1\"\n", v + "\"1\",\"2-1\",match\n");
    row("separator in quotes", h + "1,\"2,1\"\n", v + "1,\"2,1\",invalid_caller_id\n");
    row("line break in quotes", h + "1,\"2\n1\"\n1,21\n", v + "1,\"2\n1\",match\n1,21,match\n");
    row("CRLF in quotes", h + "1,\"2\r\n1\"\n", v + "1,\"2\r\n1\",match\n");
    row("doubled quotes", h + "1,\"\"\"unknown\"\"\"\n",
        v + "1,\"\"\"unknown\"\"\",no_caller_id\n");
    row("empty quoted field", h + "1,\"\"\n", v + "1,\"\",no_caller_id\n");
    row("blank line", h + "\n1,21\n", v + ",,invalid_row\n1,21,match\n");
    row("blank line with CRLF", h + "\r\n", v + ",,invalid_row\r\n");
    row("one field too many goes into the last column", h + "1,21,x\n",
        v + "1,\"21,x\",invalid_row\n");
    row("quotes in a field too many", h + "1,\"21\",\"x\"\n",
        v + "1,\"\"\"21\"\",\"\"x\"\"\",invalid_row\n");
    row("a stray quote", h + "1,2\"1\n1,21\n", v + "\"1,2\"\"1\",,invalid_row\n1,21,match\n");
    row("text after a quote", h + "\"1\"x,21\n", v + "\"\"\"1\"\"x,21\",,invalid_row\n");
    row("unterminated quote costs its line alone", h + "1,\"21\n1,21\n",
        v + "\"1,\"\"21\",,invalid_row\n1,21,match\n");
    row("unterminated quote in the last row", h + "1,\"21", v + "\"1,\"\"21\",,invalid_row\n");
    row("NUL",
        h + QByteArray("1,2\0"
                       "1\n",
                       6),
        v + QByteArray("1,2\0"
                       "1,invalid_caller_id\n",
                       24));
    row("lone carriage return is white space", h + "1,2\r1\n", v + "1,2\r1,match\n");
    row("broken UTF-8",
        h + "1,2\xff"
            "1\n",
        v + "1,2\xff"
            "1,invalid_caller_id\n");
    row("announced",
        "pattern,caller_id,announced\n***456789,0123456789,+380123456789\n"
        "***456789,456789,+380123456789\n***456789,0123456789,\n1\n",
        "pattern,caller_id,announced,verdict,relation\n"
        "***456789,0123456789,+380123456789,match,same_number\n"
        "***456789,456789,+380123456789,last_digits_only,tail_only\n"
        "***456789,0123456789,,match,unknown\n1,,,invalid_row,\n");
    row("announced gives the region",
        "announced,pattern,caller_id\n"
        "+380123456789,+380***456789,0123456789\n",
        "announced,pattern,caller_id,verdict,relation\n"
        "+380123456789,+380***456789,0123456789,match,same_number\n");
    row("a pattern of fifteen and callers of many lengths",
        h + "123456789012345,123456789012345\n***********2345,00123456789012345\n"
            "12,1234567890123456789012345678901\n1,(0)( 4 )( 5 )( 6 )( 7 )( 8 ) 1\n",
        v + "123456789012345,123456789012345,match\n***********2345,00123456789012345,match\n"
            "12,1234567890123456789012345678901,invalid_caller_id\n"
            "1,(0)( 4 )( 5 )( 6 )( 7 )( 8 ) 1,match\n");
}

void BulkRows::whole()
{
    QFETCH(const QByteArray, input);
    QFETCH(const QByteArray, output);
    for (const Level level : levels()) {
        for (const int block : {1, 2, 3, 7, 64, 0}) { // every place to cut, and none
            Options options;
            options.level = level;
            options.threads = 2;
            options.blockBytes = static_cast<std::size_t>(block);
            const Result result = m_bench.judge(input, options);
            QVERIFY(result.finished());
            QCOMPARE(m_bench.output, output);
            QCOMPARE(result.total.bytes, result.total.rows == 0 ? 0 : std::int64_t{input.size()});
        }
    }
}

void BulkRows::badRow_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const char *rows, const char *fault, int at, int column) {
        QTest::newRow(name) << QByteArray(rows) << QByteArray(fault) << at << column;
    };
    row("a field missing", "1,21,\n1,21\n", "wrong_field_count", 3, 3);
    row("all but one missing", "1\n", "wrong_field_count", 2, 2);
    row("a field too many", "1,21,x,y\n", "wrong_field_count", 2, 4);
    row("blank line", "\n", "wrong_field_count", 2, 2);
    row("a stray quote", "1,21,\n1,2\"1,\n", "stray_quote", 3, 2);
    row("text after a quote", "1,\"21\"x,\n", "text_after_quote", 2, 2);
    row("an unterminated quote", "1,21,\"x\n", "unterminated_quote", 2, 3);
}

void BulkRows::badRow()
{
    QFETCH(const QByteArray, rows);
    QFETCH(const QByteArray, fault);
    QFETCH(const int, row);
    QFETCH(const int, column);
    const Result result = m_bench.judge("pattern,caller_id,note\n" + rows);
    QVERIFY(result.finished());
    QVERIFY(!result.allMatch());
    QCOMPARE(result.badRows.size(), std::size_t{1});
    const BadRow &bad = result.badRows.front();
    const std::string_view name = rowFaultName(bad.fault);
    QCOMPARE(QByteArray(name.data(), static_cast<qsizetype>(name.size())), fault);
    QCOMPARE(bad.row, std::int64_t{row});
    QCOMPARE(bad.column, std::int64_t{column});
}

void BulkRows::header_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const QByteArray &input, const char *fault,
                        const char *column = "", int at = 0) {
        QTest::newRow(name) << input << QByteArray(fault) << QByteArray(column) << at;
    };
    row("empty", "", "empty_input");
    row("byte-order mark alone", "\xef\xbb\xbf", "empty_input");
    row("blank line", "\npattern,caller_id\n", "missing_column", "pattern");
    row("no header", "***456789,0123456789\n", "missing_column", "pattern");
    row("pattern missing", "caller_id,x\n", "missing_column", "pattern");
    row("caller_id missing", "pattern,caller\n", "missing_column", "caller_id");
    row("pattern twice", "pattern,caller_id,pattern\n", "duplicate_column", "pattern", 3);
    row("caller_id twice", "caller_id,caller_id,pattern\n", "duplicate_column", "caller_id", 2);
    row("announced twice", "announced,pattern,caller_id,announced\n", "duplicate_column",
        "announced", 4);
    row("unterminated quote", "pattern,\"caller_id\n1,21\n", "header_malformed", "", 2);
    row("UTF-16, little end", QByteArray("\xff\xfep\0a\0", 6), "not_utf8");
    row("UTF-16, big end", QByteArray("\xfe\xff\0p\0a", 6), "not_utf8");
    row("UTF-16 without a mark", QByteArray("p\0a\0t\0", 6), "not_utf8");
    row("wrong separator", "pattern|caller_id\n", "missing_column", "pattern");
    row("longer than a row may be", "pattern," + QByteArray(2 << 20, 'x'), "header_malformed");
}

void BulkRows::header()
{
    QFETCH(const QByteArray, input);
    QFETCH(const QByteArray, fault);
    QFETCH(const QByteArray, name);
    QFETCH(const int, column);
    m_bench.write(QStringLiteral("out.csv"), "old");
    const Result result = m_bench.judge(input);
    QCOMPARE(QByteArray::fromStdString(std::string(faultName(result.problem.fault))), fault);
    QCOMPARE(QByteArray::fromStdString(result.problem.name), name);
    QCOMPARE(result.problem.row, std::int64_t{1});
    QCOMPARE(result.problem.column, std::int64_t{column});
    QCOMPARE(m_bench.output, QByteArray("old"));
    QCOMPARE(m_bench.names().size(), 2);
}

// Rows around the longest that is held, and one of many times that.
void BulkRows::longRow()
{
    const auto most = static_cast<qsizetype>(maxRowBytes);
    for (const qsizetype size : {most - 1, most, most + 1, 5 * most}) {
        const QByteArray longRow = "1,21," + QByteArray(size - 6, 'x') + '\n';
        QCOMPARE(longRow.size(), size);
        const bool held = size <= most;
        for (const int block : {0, 1000, 3 << 20}) {
            Options options;
            options.blockBytes = static_cast<std::size_t>(block);
            options.threads = 2;
            const Result result =
                m_bench.judge("pattern,caller_id,note\n1,21,\n" + longRow + "1,22,\n", options);
            QVERIFY(result.finished());
            QCOMPARE(result.total.rows, std::int64_t{3});
            QCOMPARE(m_bench.output,
                     "pattern,caller_id,note,verdict\n1,21,,match\n" +
                         (held ? longRow.chopped(1) + ",match\n" : QByteArray(",,,invalid_row\n")) +
                         "1,22,,mismatch\n");
            QCOMPARE(result.badRows.size(), std::size_t{held ? 0U : 1U});
            QVERIFY(held ||
                    (result.badRows[0].fault == RowFault::LongRow && result.badRows[0].row == 3));
        }
    }
}

void BulkRows::fields()
{
    using Strings = std::vector<std::string>;
    QCOMPARE(rowFields("a,\"b,\"\"c\",\r\n", ','), (Strings{"a", "b,\"c", ""}));
    QCOMPARE(rowFields("a;b", ';'), (Strings{"a", "b"}));
    QCOMPARE(rowFields("a,\"b", ','), Strings());
    QCOMPARE(rowFields("", ','), Strings{""});
}

void BulkRows::names()
{
    for (std::size_t i = 0; i < verdictCount; ++i) {
        const auto verdict = static_cast<RowVerdict>(i);
        QCOMPARE(rowVerdictNamed(rowVerdictName(verdict)), std::optional(verdict));
    }
    QVERIFY(!rowVerdictNamed("verified"));
    QVERIFY(isSupported(bestLevel()));
}

QTEST_APPLESS_MAIN(BulkRows)
#include "bulk_rows.moc"
