// SPDX-License-Identifier: MIT
#include "app/pattern/maker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace flashcall::pattern;

namespace {

class Random
{
public:
    explicit Random(unsigned seed)
        : m_engine(seed)
    {}
    int upTo(int last) { return std::uniform_int_distribution<int>(0, last)(m_engine); }
    // Few digits, so that endings meet; a length now and then that others lack.
    std::string number()
    {
        const int size = upTo(4) == 0 ? 2 + upTo(13) : 12;
        std::string text = "+";
        for (int i = 0; i < size; ++i) {
            text += static_cast<char>('1' + upTo(i < size - 3 ? 0 : 2));
        }
        return text;
    }
    std::vector<std::string> numbers(int count)
    {
        std::vector<std::string> texts;
        for (int i = 0; i < count; ++i) {
            texts.push_back(number());
        }
        return texts;
    }
    Shape shape()
    {
        const int symbols = 1 + upTo(14);
        const auto all = (1U << static_cast<unsigned>(symbols)) - 1;
        return {symbols, std::max(1U, static_cast<unsigned>(upTo(0x7fff)) & all)};
    }

private:
    std::mt19937 m_engine;
};

bool takes(const std::string &pattern, const std::string &callerId)
{
    const Verdict verdict = check(pattern, callerId).verdict;
    return verdict == Verdict::Match || verdict == Verdict::LastDigitsOnly;
}

// The numbers that have a pattern under the shape: brute force, each against each.
struct Brute
{
    std::map<int, std::set<int>> takenBy;
    int without = 0;
};
Brute brute(const Pool &pool, const Shape &shape)
{
    Brute all;
    for (std::size_t i = 0; i < pool.size(); ++i) {
        if (!pool[i].takesPart()) {
            continue;
        }
        const std::string pattern = patternFor(pool[i], shape);
        if (pattern.empty()) {
            ++all.without;
            continue;
        }
        for (std::size_t j = 0; j < pool.size(); ++j) {
            if (pool[j].takesPart() && takes(pattern, pool[j].text)) {
                all.takenBy[static_cast<int>(i)].insert(static_cast<int>(j));
            }
        }
    }
    return all;
}

} // namespace

class PatternMaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAShape_data();
    void readsAShape();
    void readsAPool();
    void makesAPattern_data();
    void makesAPattern();
    void tellsAsBruteForceDoes();
    void shortestTailAsBruteForceFinds();
    void takenAsTheRuleSays();
    void testVectorsAreTheRulesOwn();
    void testVectorsCoverWhatAppsGetWrong();
    void writesCsv();
    void writesJson();
};

void PatternMaker::readsAShape_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("shape"); // empty: none
    QTest::newRow("hashes") << QByteArray("***######") << QByteArray("***######");
    QTest::newRow("a pattern") << QByteArray("***456789") << QByteArray("***######");
    QTest::newRow("fixed in the middle") << QByteArray("*12*") << QByteArray("*##*");
    QTest::newRow("spaces around") << QByteArray("  *# ") << QByteArray("*#");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("spaces alone") << QByteArray("  ") << QByteArray();
    QTest::newRow("asterisks alone") << QByteArray("***") << QByteArray();
    QTest::newRow("sixteen") << QByteArray("****************") << QByteArray();
    QTest::newRow("a letter") << QByteArray("**x#") << QByteArray();
}

void PatternMaker::readsAShape()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, shape);
    const auto read = shapeOf(text.toStdString());
    QCOMPARE(read ? QByteArray::fromStdString(shapeText(*read)) : QByteArray(), shape);
}

void PatternMaker::readsAPool()
{
    const std::vector<std::string> texts{"+380123456789", "00380123456789", "380 12 345-67-89",
                                         "anonymous",     "12x4",           "+380123456781"};
    const Pool pool = readPool(texts);
    QCOMPARE(distinctNumbers(pool), 2);
    QCOMPARE(pool[1].sameAs, 0);
    QCOMPARE(pool[2].sameAs, 0);
    QVERIFY(pool[3].cleaned.withheld && !pool[3].takesPart());
    QVERIFY(pool[4].cleaned.problem == Problem::Letter && !pool[4].takesPart());
    QVERIFY(pool[5].takesPart());
    QCOMPARE(distinctNumbers(readPool({})), 0);
    QCOMPARE(shortestTail(readPool({})), 0);
}

void PatternMaker::makesAPattern_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("shape");
    QTest::addColumn<QByteArray>("pattern");
    QTest::newRow("the document's")
        << QByteArray("+380123456789") << QByteArray("***######") << QByteArray("***456789");
    QTest::newRow("fixed in the middle")
        << QByteArray("+380123456789") << QByteArray("##**") << QByteArray("67**");
    QTest::newRow("shorter than the shape, but for asterisks")
        << QByteArray("456789") << QByteArray("***######") << QByteArray("456789");
    QTest::newRow("shorter than the first fixed digit")
        << QByteArray("56789") << QByteArray("***######") << QByteArray();
    QTest::newRow("hidden") << QByteArray("anonymous") << QByteArray("###") << QByteArray();
}

void PatternMaker::makesAPattern()
{
    QFETCH(const QByteArray, number);
    QFETCH(const QByteArray, shape);
    const std::vector<std::string> texts{number.toStdString()};
    const Pool pool = readPool(texts);
    const auto read = shapeOf(shape.toStdString());
    QVERIFY(read.has_value());
    QTEST(QByteArray::fromStdString(patternFor(pool[0], *read)), "pattern");
}

void PatternMaker::tellsAsBruteForceDoes()
{
    Random random(1);
    int collisions = 0;
    for (int round = 0; round < 600; ++round) {
        const auto texts = random.numbers(1 + random.upTo(30));
        const Pool pool = readPool(texts);
        const Shape shape = random.shape();
        const Telling telling = tell(pool, shape);
        const Brute all = brute(pool, shape);
        QCOMPARE(telling.without, all.without);
        int alone = 0;
        for (const auto &[number, taken] : all.takenBy) {
            const int group = telling.group[static_cast<std::size_t>(number)];
            QVERIFY(group >= 0 && taken.count(number) == 1); // its own pattern takes it
            alone += taken.size() == 1 ? 1 : 0;
            collisions += taken.size() > 1 ? 1 : 0;
            for (std::size_t j = 0; j < pool.size(); ++j) {
                const bool same = telling.group[j] == group;
                QVERIFY2(same == (taken.count(static_cast<int>(j)) == 1),
                         (shapeText(shape) + ": " + texts[static_cast<std::size_t>(number)] +
                          " and " + texts[j])
                             .c_str());
            }
        }
        QCOMPARE(telling.alone, alone);
        QCOMPARE(telling.tellsAllApart(),
                 all.without == 0 && alone == static_cast<int>(all.takenBy.size()));
    }
    QVERIFY2(collisions > 1000, std::to_string(collisions).c_str()); // it was tried
}

void PatternMaker::shortestTailAsBruteForceFinds()
{
    Random random(2);
    int none = 0;
    for (int round = 0; round < 400; ++round) {
        const auto texts = random.numbers(1 + random.upTo(12));
        const Pool pool = readPool(texts);
        int wanted = 0;
        for (int fixed = 15; fixed >= 1; --fixed) {
            const Brute all = brute(pool, tailShape(fixed, fixed));
            const bool apart = all.without == 0 &&
                               std::all_of(all.takenBy.begin(), all.takenBy.end(),
                                           [](const auto &one) { return one.second.size() == 1; });
            wanted = apart ? fixed : wanted;
        }
        QCOMPARE(shortestTail(pool), wanted);
        none += wanted == 0 ? 1 : 0;
    }
    QVERIFY(none > 10 && none < 390);
}

void PatternMaker::takenAsTheRuleSays()
{
    Random random(3);
    for (int round = 0; round < 200; ++round) {
        const auto texts = random.numbers(20);
        const Pool pool = readPool(texts);
        const std::string pattern = patternFor(pool[0], random.shape());
        const auto taken = takenBy(pattern, pool);
        for (std::size_t i = 0; i < pool.size(); ++i) {
            const bool found =
                std::find(taken.begin(), taken.end(), static_cast<int>(i)) != taken.end();
            QCOMPARE(found, !pattern.empty() && pool[i].takesPart() && takes(pattern, texts[i]));
        }
    }
}

void PatternMaker::testVectorsAreTheRulesOwn()
{
    Random random(4);
    std::set<Verdict> verdicts;
    for (int round = 0; round < 300; ++round) {
        const Pool pool = readPool(random.numbers(1 + random.upTo(8)));
        for (const TestVector &vector : testVectors(pool, random.shape())) {
            QVERIFY(check(vector.pattern, vector.callerId).verdict == vector.verdict);
            verdicts.insert(vector.verdict);
            const bool own = vector.kind == TestVector::Kind::Whole ||
                             vector.kind == TestVector::Kind::National ||
                             vector.kind == TestVector::Kind::Formatted;
            QVERIFY(!own || vector.verdict == Verdict::Match);
            QVERIFY(vector.kind != TestVector::Kind::OtherDigit ||
                    vector.verdict == Verdict::Mismatch);
        }
    }
    for (const Verdict wanted :
         {Verdict::Match, Verdict::Mismatch, Verdict::LastDigitsOnly, Verdict::NoCallerId}) {
        QVERIFY(verdicts.count(wanted) == 1);
    }
}

void PatternMaker::testVectorsCoverWhatAppsGetWrong()
{
    const std::vector<std::string> texts{"+380123456789", "+380673456789", "+380123450000"};
    const auto vectors = testVectors(readPool(texts), *shapeOf("***######"));
    std::set<std::string_view> kinds;
    for (const TestVector &vector : vectors) {
        kinds.insert(testVectorKindName(vector.kind));
    }
    QCOMPARE(kinds.size(), std::size_t{8});
    const auto says = [&](const char *callerId) {
        const auto found = std::find_if(vectors.begin(), vectors.end(), [&](const auto &vector) {
            return vector.pattern == "***456789" && vector.callerId == callerId;
        });
        return found == vectors.end() ? QByteArray("not there")
                                      : QByteArray(verdictName(found->verdict).data());
    };
    QCOMPARE(says("+380123456789"), QByteArray("match"));
    QCOMPARE(says("380123456789"), QByteArray("match"));
    QCOMPARE(says("38012 345-67-89"), QByteArray("match"));
    QCOMPARE(says("456789"), QByteArray("last_digits_only"));
    QCOMPARE(says("380123456780"), QByteArray("mismatch"));
    QCOMPARE(says("3801234567897"), QByteArray("mismatch"));
    QCOMPARE(says("anonymous"), QByteArray("no_caller_id"));
    QCOMPARE(says("+380673456789"), QByteArray("match")); // it collides
    QCOMPARE(says("+380123450000"), QByteArray("mismatch"));
}

void PatternMaker::writesCsv()
{
    const std::vector<TestVector> vectors{
        {TestVector::Kind::Whole, "***456789", "+380123456789", Verdict::Match},
        {TestVector::Kind::Hidden, "*1", "a,\"b\"", Verdict::InvalidCallerId}};
    QCOMPARE(QByteArray::fromStdString(testVectorsCsv(vectors)),
             QByteArray("pattern,caller_id,expected,kind\n"
                        "***456789,+380123456789,match,whole_number\n"
                        "*1,\"a,\"\"b\"\"\",invalid_caller_id,hidden\n"));
}

void PatternMaker::writesJson()
{
    Random random(5);
    auto vectors = testVectors(readPool(random.numbers(5)), tailShape(4, 9));
    vectors.push_back({TestVector::Kind::Hidden, "*1", "\"\\\n\x01", Verdict::InvalidCallerId});
    QJsonParseError error;
    const auto array =
        QJsonDocument::fromJson(QByteArray::fromStdString(testVectorsJson(vectors)), &error)
            .array();
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
    QCOMPARE(std::size_t(array.size()), vectors.size());
    for (std::size_t i = 0; i < vectors.size(); ++i) {
        const QJsonObject object = array.at(qsizetype(i)).toObject();
        QCOMPARE(object.value(QStringLiteral("pattern")).toString().toStdString(),
                 vectors[i].pattern);
        QCOMPARE(object.value(QStringLiteral("caller_id")).toString().toStdString(),
                 vectors[i].callerId);
        QCOMPARE(object.value(QStringLiteral("expected")).toString().toStdString(),
                 std::string(verdictName(vectors[i].verdict)));
    }
    QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(testVectorsJson({}))).array().size(),
             0);
}

QTEST_APPLESS_MAIN(PatternMaker)
#include "pattern_maker.moc"
