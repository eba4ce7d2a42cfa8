// SPDX-License-Identifier: MIT
#include "app/pattern/pattern.h"
#include "unit/pattern/text.h"

#include <QFile>
#include <QTest>

using namespace flashcall;

namespace {

// One line of RFC 4180 without line breaks in quotes.
QByteArrayList fieldsOf(const QByteArray &line)
{
    QByteArrayList fields{QByteArray()};
    bool quoted = false;
    for (const char c : line) {
        if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            fields.append(QByteArray());
        } else {
            fields.last().append(c);
        }
    }
    return fields;
}

} // namespace

// tests/data/pattern.csv: pairs agreed with the people who wrote the rule.
class PatternVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pair_data();
    void pair();
};

void PatternVectors::pair_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("callerId");
    QTest::addColumn<QByteArray>("announced");
    QTest::addColumn<QByteArray>("verdict");
    QTest::addColumn<QByteArray>("relation");
    QFile file(QStringLiteral(FCC_TEST_DATA "/pattern.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readLine().trimmed(),
             QByteArray("name,pattern,caller_id,announced,verdict,relation"));
    while (!file.atEnd()) {
        QByteArray line = file.readLine();
        line.chop(line.endsWith("\r\n") ? 2 : 1);
        const QByteArrayList f = fieldsOf(line);
        QCOMPARE(f.size(), 6);
        QTest::newRow(f[0].constData()) << f[1] << f[2] << f[3] << f[4] << f[5];
    }
}

void PatternVectors::pair()
{
    QFETCH(const QByteArray, pattern);
    QFETCH(const QByteArray, callerId);
    QFETCH(const QByteArray, announced);
    QFETCH(const QByteArray, verdict);
    QFETCH(const QByteArray, relation);

    const pattern::Context context{view(announced), {}};
    const auto check = pattern::check(view(pattern), view(callerId), context);
    QCOMPARE(bytes(pattern::verdictName(check.verdict)), verdict);
    QCOMPARE(bytes(pattern::relationName(check.relation)),
             relation.isEmpty() ? QByteArray("unknown") : relation);
    QCOMPARE(pattern::verdictOf(view(pattern), view(callerId), context), check.verdict);
}

QTEST_APPLESS_MAIN(PatternVectors)
#include "pattern_vectors.moc"
