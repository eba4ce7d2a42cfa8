// SPDX-License-Identifier: MIT
#include "app/pattern/export.h"

#include <QTest>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <algorithm>
#include <cstring>
#include <memory>
#include <pcre2.h>
#include <random>
#include <sqlite3.h>

using namespace flashcall::pattern;

namespace {

struct Pair
{
    std::string pattern, callerId;
};

// Pairs that a program would meet, and what lies at the edges: lengths around the pattern's and
// around fifteen, zeros and plus signs in front, formatting everywhere, rubbish now and then.
class Pairs
{
public:
    explicit Pairs(unsigned seed)
        : m_engine(seed)
    {}

    Pair next()
    {
        const int size = 2 + upTo(13);
        std::string symbols;
        std::string digits;
        for (int i = 0; i < size; ++i) {
            digits += digit();
            symbols += i + 1 < size && upTo(2) == 0 ? '*' : digits.back();
        }
        if (upTo(2) == 0) {
            digits[static_cast<std::size_t>(upTo(size - 1))] = digit();
        }
        if (upTo(3) == 0) {
            digits.erase(0, static_cast<std::size_t>(upTo(size - 1)));
        }
        for (int more = upTo(5); more > 0; --more) {
            digits.insert(digits.begin(), digit());
        }
        if (upTo(7) == 0) {
            digits += digit();
        }
        constexpr const char *fronts[] = {"", "", "", "+", "+", "00", "+00", "0", "++"};
        const std::string front = fronts[upTo(8)];
        return {(upTo(3) == 0 ? "+" : "") + symbols, formatted(front + digits)};
    }

private:
    int upTo(int last) { return std::uniform_int_distribution<int>(0, last)(m_engine); }
    char digit() { return static_cast<char>('0' + upTo(9)); }
    std::string formatted(const std::string &digits)
    {
        constexpr std::string_view between = "    --().[]/\t\n";
        const bool much = upTo(1) == 0;
        std::string out;
        for (const char c : digits) {
            if (much && upTo(3) == 0) {
                out += between[static_cast<std::size_t>(upTo(int(between.size()) - 1))];
            }
            out += c;
        }
        if (upTo(19) == 0) {
            out.insert(static_cast<std::size_t>(upTo(int(out.size()))), 1,
                       "x,+#"[static_cast<std::size_t>(upTo(3))]);
        }
        return out;
    }

    std::mt19937 m_engine;
};

std::string told(const Pair &pair, const std::string &with)
{
    return pair.pattern + " against \"" + pair.callerId + "\": " + with;
}

// What the library itself says of an expression and a text; -1: it is no expression.
int pcre2Says(const std::string &expression, const std::string &text)
{
    int error = 0;
    PCRE2_SIZE place = 0;
    const std::unique_ptr<pcre2_code, decltype(&pcre2_code_free)> code(
        pcre2_compile(reinterpret_cast<PCRE2_SPTR>(expression.data()), expression.size(), 0, &error,
                      &place, nullptr),
        &pcre2_code_free);
    if (!code) {
        return -1;
    }
    const std::unique_ptr<pcre2_match_data, decltype(&pcre2_match_data_free)> data(
        pcre2_match_data_create_from_pattern(code.get(), nullptr), &pcre2_match_data_free);
    const int count = pcre2_match(code.get(), reinterpret_cast<PCRE2_SPTR>(text.data()),
                                  text.size(), 0, 0, data.get(), nullptr);
    return count > 0 ? 1 : 0;
}

class Database
{
public:
    Database()
    {
        [[maybe_unused]] const int opened = sqlite3_open(":memory:", &m_database);
        Q_ASSERT(opened == SQLITE_OK);
    }
    ~Database() { sqlite3_close(m_database); }
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // Of a row with this caller ID; -1: it is no condition.
    int says(const std::string &condition, const std::string &callerId)
    {
        const std::string query =
            "SELECT count(*) FROM (SELECT ?1 AS caller_id) WHERE " + condition;
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_database, query.c_str(), -1, &statement, nullptr) != SQLITE_OK) {
            return -1;
        }
        sqlite3_bind_text(statement, 1, callerId.data(), int(callerId.size()), SQLITE_STATIC);
        const int found =
            sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int(statement, 0) : -1;
        sqlite3_finalize(statement);
        return found;
    }

private:
    sqlite3 *m_database = nullptr;
};

} // namespace

// Patterns in other programs' languages, asked of those programs themselves.
class PatternExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheRule_data();
    void agreesWithTheRule();
    void saysNoToWhatItCannotRead_data();
    void saysNoToWhatItCannotRead();
    void postgresHoldsTheExpression();
};

void PatternExport::agreesWithTheRule_data()
{
    QTest::addColumn<int>("language");
    QTest::newRow("PCRE2, the text as typed") << 0;
    QTest::newRow("PCRE2, its formatting gone") << 1;
    QTest::newRow("SQLite") << 2;
}

void PatternExport::agreesWithTheRule()
{
    QFETCH(const int, language);
    Pairs pairs(unsigned(language) + 1);
    Database database;
    int yes = 0;
    for (int i = 0; i < 10000; ++i) {
        const Pair pair = pairs.next();
        const CleanedPattern pattern = cleanPattern(pair.pattern);
        QVERIFY(pattern.problem == Problem::None);
        const int wanted = verdictOf(pair.pattern, pair.callerId) == Verdict::Match ? 1 : 0;
        yes += wanted;
        std::string text;
        int says = 0;
        if (language == 0) {
            text = regularExpression(pattern);
            says = pcre2Says(text, pair.callerId);
        } else if (language == 1) {
            text = bareExpression(pattern);
            std::string bare = pair.callerId;
            bare.erase(std::remove_if(bare.begin(), bare.end(),
                                      [](char c) { return std::strchr(" \t\n.()[]/-", c); }),
                       bare.end());
            says = pcre2Says(text, bare);
        } else {
            text = sqliteCondition(pattern);
            says = database.says(text, pair.callerId);
        }
        QVERIFY2(says == wanted, told(pair, text).c_str());
    }
    QVERIFY2(yes > 2000 && yes < 8000, std::to_string(yes).c_str()); // both sides were tried
}

void PatternExport::saysNoToWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("callerId");
    QTest::newRow("digits of another script")
        << QByteArray("\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669");
    QTest::newRow("a tel: link") << QByteArray("tel:+380123456789");
    QTest::newRow("a dash that is not ASCII") << QByteArray("012345\u201167\u201189");
    QTest::newRow("a mark without width") << QByteArray("\u200e0123456789");
}

// As the header says: a no, never a wrong yes.
void PatternExport::saysNoToWhatItCannotRead()
{
    QFETCH(const QByteArray, callerId);
    const CleanedPattern pattern = cleanPattern("***456789");
    QVERIFY(verdictOf("***456789", callerId.toStdString()) == Verdict::Match);
    QCOMPARE(pcre2Says(regularExpression(pattern), callerId.toStdString()), 0);
    QCOMPARE(Database().says(sqliteCondition(pattern), callerId.toStdString()), 0);
}

void PatternExport::postgresHoldsTheExpression()
{
    const CleanedPattern pattern = cleanPattern("***456789");
    QCOMPARE(postgresCondition(pattern),
             "regexp_replace(caller_id, '[\\s.()\\[\\]/-]', '', 'g') ~ '" +
                 bareExpression(pattern) + '\'');
}

QTEST_APPLESS_MAIN(PatternExport)
#include "pattern_export.moc"
