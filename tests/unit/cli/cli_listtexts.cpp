// SPDX-License-Identifier: MIT
#include "app/cli/listtexts.h"

#include <QLocale>
#include <QSet>
#include <QTest>

#include <cerrno>

using namespace flashcall;
using namespace flashcall::cli;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class CliListTextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void explainsEveryFault_data();
    void explainsEveryFault();
    void explainsEveryMalformedRow();
    void sumsUp_data();
    void sumsUp();
    void showsProgress_data();
    void showsProgress();
};

void CliListTextsTest::explainsEveryFault_data()
{
    using bulk::Fault;
    using bulk::Problem;
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("error");
    QTest::addColumn<QStringList>("named");
    const auto row = [](Fault fault, int column, const char *name, int error,
                        const QStringList &named) {
        QTest::addRow("%s, %d", bulk::faultName(fault).data(), column)
            << static_cast<int>(fault) << column << QString::fromLatin1(name) << error << named;
    };
    const QString missing = qt_error_string(ENOENT);
    row(Fault::CannotOpenInput, 0, "", ENOENT, {u"--file"_s, u"in.csv"_s, missing});
    row(Fault::NotAFile, 0, "", 0, {u"in.csv"_s, u"folder"_s});
    row(Fault::CannotRead, 0, "", EIO, {u"in.csv"_s, qt_error_string(EIO)});
    row(Fault::EmptyInput, 0, "", 0, {u"in.csv"_s, u"caller_id"_s});
    row(Fault::NotUtf8, 0, "", 0, {u"in.csv"_s, u"UTF-8"_s});
    row(Fault::HeaderMalformed, 3, "", 0, {u"in.csv: row 1, column 3: "_s});
    row(Fault::HeaderMalformed, 0, "", 0, {u"in.csv: row 1: "_s});
    row(Fault::MissingColumn, 0, "caller_id", 0, {u"in.csv: row 1 "_s, u"\"caller_id\""_s});
    row(Fault::DuplicateColumn, 4, "pattern", 0,
        {u"in.csv: row 1, column 4: "_s, u"\"pattern\""_s, u"Rename"_s});
    row(Fault::CannotCreateOutput, 0, "", EACCES,
        {u"--output"_s, u"out.csv"_s, qt_error_string(EACCES)});
    row(Fault::CannotWrite, 0, "", ENOSPC, {u"out.csv"_s, qt_error_string(ENOSPC)});
    row(Fault::CannotRename, 0, "", EBUSY, {u"out.csv"_s, qt_error_string(EBUSY)});
}

void CliListTextsTest::explainsEveryFault()
{
    QFETCH(int, fault);
    QFETCH(int, column);
    QFETCH(QString, name);
    QFETCH(int, error);
    QFETCH(QStringList, named);
    const bulk::Problem problem{static_cast<bulk::Fault>(fault), column > 0 ? 1 : 0, column,
                                name.toStdString(), error};
    const QString text = texts::listProblem(problem, u"in.csv"_s, u"out.csv"_s);
    for (const QString &part : named) {
        QVERIFY2(text.contains(part), qPrintable(text));
    }
    QVERIFY2(!text.contains(u"%1"_s) && !text.contains(u"%2"_s), qPrintable(text));
    // The streams have names of their own, and a file's name cannot write on the terminal.
    QVERIFY(!texts::listProblem(problem, u"-"_s, QString()).contains(u" -:"_s));
    const QString evil = texts::listProblem(problem, u"a\x1b[2Jb"_s, u"a\x1b[2Jb"_s);
    QVERIFY2(!evil.contains(QChar(0x1b)), qPrintable(evil));
}

void CliListTextsTest::explainsEveryMalformedRow()
{
    using bulk::RowFault;
    QSet<QString> sentences;
    for (const RowFault fault :
         {RowFault::WrongFieldCount, RowFault::StrayQuote, RowFault::TextAfterQuote,
          RowFault::UnterminatedQuote, RowFault::LongRow}) {
        const QString text = texts::badRow({fault, 17, 3}, u"in.csv"_s);
        QVERIFY2(text.startsWith(u"in.csv: row 17, column 3: "_s), qPrintable(text));
        sentences += text;
    }
    QCOMPARE(sentences.size(), 5);
    QVERIFY(texts::badRow({}, u"-"_s).startsWith(u"standard input: "_s));
    QVERIFY(texts::moreBadRows(7).contains(u"7"_s));
}

void CliListTextsTest::sumsUp_data()
{
    QTest::addColumn<QList<qint64>>("counts");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QList<qint64>{} << u"0 row(s) in 0.25 s\n"_s;
    QTest::newRow("one verdict") << QList<qint64>{3} << u"3 row(s) in 0.25 s\n  3  match\n"_s;
    QTest::newRow("aligned, and none without rows")
        << QList<qint64>{1200, 0, 0, 0, 34, 0, 0, 0, 5}
        << u"1239 row(s) in 0.25 s\n  1200  match\n    34  no_caller_id\n     5  invalid_row\n"_s;
    QTest::newRow("more than an int holds")
        << QList<qint64>{5'000'000'000} << u"5000000000 row(s) in 0.25 s\n  5000000000  match\n"_s;
}

void CliListTextsTest::sumsUp()
{
    QLocale::setDefault(QLocale::c()); // groups no digits
    QFETCH(QList<qint64>, counts);
    QFETCH(QString, text);
    bulk::Result result;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        result.total.counts[static_cast<std::size_t>(i)] = counts[i];
        result.total.rows += counts[i];
    }
    QCOMPARE(texts::summary(result, 250ms), text);
}

void CliListTextsTest::showsProgress_data()
{
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QString>("text");
    const qint64 none = -1;
    QTest::newRow("nothing yet") << qint64(0) << qint64(0) << qint64(1000)
                                 << u"[--------------------]    0 %  0 row(s)  0 rows/s"_s;
    QTest::newRow("half")
        << qint64(5000) << qint64(500) << qint64(1000)
        << u"[##########----------]   50 %  5000 row(s)  2500 rows/s  0:02 left"_s;
    QTest::newRow("long to go")
        << qint64(10) << qint64(10) << qint64(1000)
        << u"[--------------------]    1 %  10 row(s)  5 rows/s  3:18 left"_s;
    QTest::newRow("all") << qint64(10) << qint64(1000) << qint64(1000)
                         << u"[####################]  100 %  10 row(s)  5 rows/s  0:00 left"_s;
    QTest::newRow("a file that grew")
        << qint64(10) << qint64(2000) << qint64(1000)
        << u"[####################]  100 %  10 row(s)  5 rows/s  0:00 left"_s;
    QTest::newRow("a pipe") << qint64(10) << qint64(1000) << none << u"10 row(s)  5 rows/s"_s;
}

void CliListTextsTest::showsProgress()
{
    QLocale::setDefault(QLocale::c());
    QFETCH(qint64, rows);
    QFETCH(qint64, bytes);
    QFETCH(qint64, total);
    QFETCH(QString, text);
    const bulk::Progress progress{rows, bytes, total, {}};
    QCOMPARE(texts::progress(progress, 2s), text);
    QVERIFY(texts::progress({1'234'567'890'123, bytes, total, {}}, 3ms).size() < 80);
    QCOMPARE(texts::progress(progress, 0ms).contains(u" 0 rows/s"_s), true);
}

QTEST_APPLESS_MAIN(CliListTextsTest)
#include "cli_listtexts.moc"
