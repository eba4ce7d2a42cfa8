// SPDX-License-Identifier: MIT
#include "app/store/numbertrace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace flashcall;
using namespace flashcall::store;
using namespace Qt::Literals::StringLiterals;

namespace {

NumberTrace traceOf(const QString &number)
{
    return NumberTrace(PhoneNumber::parse(number, {}).value());
}

} // namespace

class TestStoreTrace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void covers_data();
    void covers();
    void leavesOthers_data();
    void leavesOthers();
    void files_data();
    void files();
    void missingFile();
};

void TestStoreTrace::covers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("covered");
    const auto row = [](const char *name, const QString &text, const QString &covered) {
        QTest::newRow(name) << text << covered;
    };
    row("E.164", u"+380936670003"_s, u"+************"_s);
    row("without the plus", u"380936670003"_s, u"************"_s);
    row("with 00", u"00380936670003"_s, u"**************"_s);
    row("national", u"0936670003"_s, u"**********"_s);
    row("with spaces", u"093 667 0003"_s, u"*** *** ****"_s);
    row("with marks", u"+380 (93) 667-00-03"_s, u"+*** (**) ***-**-**"_s);
    row("within a text", u"call 0936670003 back, T-17"_s, u"call ********** back, T-17"_s);
    row("in JSON", u"{\"to\":\"+380936670003\",\"ttl\":60}"_s,
        u"{\"to\":\"+************\",\"ttl\":60}"_s);
    row("twice", u"0936670003; 0936670003"_s, u"**********; **********"_s);
    row("other digits", u"٠٩٣٦٦٧٠٠٠٣"_s, u"**********"_s);
    row("behind another number", u"0936670004, 0936670003"_s, u"0936670004, **********"_s);
}

void TestStoreTrace::covers()
{
    QFETCH(QString, text);
    QFETCH(QString, covered);
    const auto found = traceOf(u"+380936670003"_s).covered(text);
    QVERIFY(found.has_value());
    QCOMPARE(*found, covered);
}

void TestStoreTrace::leavesOthers_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("its neighbour") << u"+380936670004"_s;
    QTest::newRow("the last digits alone") << u"667 0003"_s;
    QTest::newRow("two orders") << u"order 93667, item 0003"_s;
    QTest::newRow("two lines") << u"93667\n0003"_s;
    QTest::newRow("two fields") << u"\"93667\",\"0003\""_s;
    QTest::newRow("far apart") << u"93667     0003"_s;
}

void TestStoreTrace::leavesOthers()
{
    QFETCH(QString, text);
    QVERIFY(!traceOf(u"+380936670003"_s).covered(text).has_value());
}

void TestStoreTrace::files_data()
{
    QTest::addColumn<qsizetype>("before");
    QTest::addColumn<QByteArray>("spelling");
    for (const qsizetype before :
         {0, 17, 1024 * 1024 - 5, 1024 * 1024 - 64, 1024 * 1024, 3 * 1024 * 1024 - 1}) {
        for (const char *spelling : {"+380936670003", "0936670003", "+380 93 667 0003"}) {
            QTest::addRow("%s at %lld", spelling, static_cast<long long>(before))
                << before << QByteArray(spelling);
        }
    }
}

void TestStoreTrace::files()
{
    QFETCH(qsizetype, before);
    QFETCH(QByteArray, spelling);
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"file"_s);
    const QByteArray around = QByteArray(before, 'x');
    const QByteArray neighbour = "+380936670004";
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(around + spelling + neighbour);
    file.close();
    const NumberTrace trace = traceOf(u"+380936670003"_s);
    QVERIFY(trace.isIn(name));
    QVERIFY(!traceOf(u"+380936670005"_s).isIn(name));
    QVERIFY(trace.coverIn(name));
    QVERIFY(!trace.isIn(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray after = file.readAll();
    QCOMPARE(after.size(), before + spelling.size() + neighbour.size());
    QVERIFY(after.startsWith(around));
    QVERIFY(after.endsWith(neighbour));
}

void TestStoreTrace::missingFile()
{
    const NumberTrace trace = traceOf(u"+380936670003"_s);
    QVERIFY(!trace.isIn(u"/nowhere/file"_s));
    QVERIFY(!trace.coverIn(u"/nowhere/file"_s));
}

QTEST_GUILESS_MAIN(TestStoreTrace)
#include "store_trace.moc"
