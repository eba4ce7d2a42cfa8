// SPDX-License-Identifier: MIT
#include "app/pattern/pattern.h"
#include "unit/pattern/reference.h"

#include <QTest>

using namespace flashcall;

namespace {

// Every text of 1 to `longest` characters of the alphabet.
std::vector<std::string> allTexts(std::string_view alphabet, std::size_t longest)
{
    std::vector<std::string> all{std::string()};
    for (std::size_t from = 0, size = 1; size <= longest; ++size) {
        const std::size_t until = all.size();
        for (; from < until; ++from) {
            for (const char c : alphabet) {
                all.push_back(all[from] + c);
            }
        }
    }
    all.erase(all.begin());
    return all;
}

// Empty when all is well, else the first pair on which the two disagree.
QString firstDifference(const std::vector<std::string> &patterns,
                        const std::vector<std::string> &callers, const std::string &announced,
                        const reference::Country &country)
{
    const pattern::Context context{announced, {}};
    for (const std::string &p : patterns) {
        for (const std::string &c : callers) {
            const auto check = pattern::check(p, c, context);
            const std::string verdict(pattern::verdictName(check.verdict));
            const std::string relation(pattern::relationName(check.relation));
            const std::string wanted = reference::verdict(p, c, country);
            const std::string wantedRelation = reference::relation(p, c, announced, country);
            if (verdict != wanted || relation != wantedRelation ||
                pattern::verdictOf(p, c, context) != check.verdict) {
                return QStringLiteral("%1 %2 announced %3: %4 %5, not %6 %7")
                    .arg(QString::fromStdString(p), QString::fromStdString(c),
                         QString::fromStdString(announced), QString::fromStdString(verdict),
                         QString::fromStdString(relation), QString::fromStdString(wanted),
                         QString::fromStdString(wantedRelation));
            }
        }
    }
    return {};
}

} // namespace

// All short patterns against all short callers, by two implementations.
class PatternExhaustive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plain();
    void everyByte();
    void announced_data();
    void announced();
};

void PatternExhaustive::plain()
{
    const auto patterns = allTexts("012*", 4);
    const auto callers = allTexts("012", 5);
    QCOMPARE(patterns.size(), std::size_t{4 + 16 + 64 + 256});
    QCOMPARE(callers.size(), std::size_t{3 + 9 + 27 + 81 + 243});
    QCOMPARE(firstDifference(patterns, callers, {}, {}), QString());
}

// Patterns and callers of any two ASCII characters: what is formatting, what is a mistake.
void PatternExhaustive::everyByte()
{
    std::string ascii;
    for (char c = 1; c < 127; ++c) {
        ascii += c;
    }
    const auto pairs = allTexts(ascii, 2);
    QCOMPARE(firstDifference({"*1"}, pairs, {}, {}), QString());
    QCOMPARE(firstDifference(pairs, {"21"}, {}, {}), QString());
}

void PatternExhaustive::announced_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("trunk");
    QTest::addColumn<QByteArray>("international");
    QTest::addColumn<QByteArray>("alphabet");
    QTest::newRow("Ukraine, trunk 0") << QByteArray("+38030") << QByteArray("380")
                                      << QByteArray("0") << QByteArray("00") << QByteArray("038");
    QTest::newRow("Spain, no trunk") << QByteArray("+34034") << QByteArray("34") << QByteArray()
                                     << QByteArray("00") << QByteArray("034");
    QTest::newRow("Hungary, trunk 06") << QByteArray("+3630") << QByteArray("36")
                                       << QByteArray("06") << QByteArray("00") << QByteArray("036");
    QTest::newRow("North America, trunk 1")
        << QByteArray("+1010") << QByteArray("1") << QByteArray("1") << QByteArray("011")
        << QByteArray("01");
    QTest::newRow("Russia, trunk 8") << QByteArray("+7878") << QByteArray("7") << QByteArray("8")
                                     << QByteArray("810") << QByteArray("78");
}

void PatternExhaustive::announced()
{
    QFETCH(const QByteArray, number);
    QFETCH(const QByteArray, code);
    QFETCH(const QByteArray, trunk);
    QFETCH(const QByteArray, international);
    QFETCH(const QByteArray, alphabet);
    const std::string digits = alphabet.toStdString();
    auto patterns = allTexts(digits + "*", 3);
    const reference::Country country{code.toStdString(), trunk.toStdString(),
                                     international.toStdString()};
    auto callers = allTexts(digits, digits.size() == 2 ? 8 : 6);
    for (const std::string &plain : allTexts(digits, 5)) {
        callers.push_back('+' + plain);
    }
    QCOMPARE(firstDifference(patterns, callers, number.toStdString(), country), QString());

    // Whole-number patterns, of the announced number's length.
    std::vector<std::string> wholes;
    for (const std::string &tail : allTexts(digits + "*", 3)) {
        const std::string whole = number.toStdString();
        if (tail.size() + country.code.size() < whole.size()) {
            wholes.push_back(whole.substr(0, whole.size() - tail.size()) + tail);
        }
    }
    QCOMPARE(firstDifference(wholes, callers, number.toStdString(), country), QString());
}

QTEST_APPLESS_MAIN(PatternExhaustive)
#include "pattern_exhaustive.moc"
