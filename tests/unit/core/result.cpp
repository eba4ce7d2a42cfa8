// SPDX-License-Identifier: MIT
#include "app/core/result.h"

#include <QString>
#include <QTest>

#include <memory>
#include <string>
#include <type_traits>

using flashcall::Result;
using flashcall::Unexpected;
using namespace Qt::StringLiterals;

namespace {

enum class Fault { Small, Large };

// Neither default-constructible nor copyable: what Result must carry all the same.
class Handle
{
public:
    explicit Handle(int number)
        : m_number(std::make_unique<int>(number))
    {}
    [[nodiscard]] int number() const { return *m_number; }

private:
    std::unique_ptr<int> m_number;
};

Result<QString, Fault> named(bool good)
{
    if (good) {
        return u"value"_s;
    }
    return Unexpected{Fault::Large};
}

Result<Handle, Fault> handle(bool good)
{
    if (good) {
        return Handle(7);
    }
    return Unexpected{Fault::Small};
}

Result<void, Fault> done(bool good)
{
    if (good) {
        return {};
    }
    return Unexpected{Fault::Large};
}

static_assert(!std::is_convertible_v<Result<QString, Fault>, bool>);
static_assert(!std::is_convertible_v<Result<void, Fault>, bool>);
static_assert(!std::is_default_constructible_v<Result<QString, Fault>>);
static_assert(!std::is_copy_constructible_v<Result<Handle, Fault>>);
static_assert(std::is_nothrow_move_constructible_v<Result<std::string, Fault>>);
static_assert(std::is_same_v<Result<QString, Fault>::value_type, QString>);
static_assert(std::is_same_v<Result<void, Fault>::error_type, Fault>);

} // namespace

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void value();
    void error();
    void ofNothing();
    void valueAndErrorOfOneType();
    void valueIsChangedInPlace();
    void movesOut();
    void valueOr();
    void copies();
};

void TestResult::value()
{
    const auto result = named(true);
    QVERIFY(result);
    QVERIFY(result.has_value());
    QCOMPARE(result.value(), u"value"_s);
    QCOMPARE(*result, u"value"_s);
    QCOMPARE(result->size(), 5);
}

void TestResult::error()
{
    const auto result = named(false);
    QVERIFY(!result);
    QVERIFY(!result.has_value());
    QVERIFY(result.error() == Fault::Large);
}

void TestResult::ofNothing()
{
    QVERIFY(done(true));
    QVERIFY(done(true).has_value());
    QVERIFY(!done(false));
    QVERIFY(done(false).error() == Fault::Large);
}

void TestResult::valueAndErrorOfOneType()
{
    const Result<QString, QString> good = u"a"_s;
    const Result<QString, QString> bad = Unexpected{u"b"_s};
    QVERIFY(good.has_value());
    QCOMPARE(*good, u"a"_s);
    QVERIFY(!bad.has_value());
    QCOMPARE(bad.error(), u"b"_s);
}

void TestResult::valueIsChangedInPlace()
{
    auto result = named(true);
    *result += u'!';
    result->prepend(u'!');
    result.value() += u'?';
    QCOMPARE(*result, u"!value!?"_s);
}

void TestResult::movesOut()
{
    QCOMPARE(Handle(*handle(true)).number(), 7);
    auto result = handle(true);
    const Handle taken = std::move(result).value();
    QCOMPARE(taken.number(), 7);
    QVERIFY(handle(false).error() == Fault::Small);
}

void TestResult::valueOr()
{
    QCOMPARE(named(true).value_or(u"other"_s), u"value"_s);
    QCOMPARE(named(false).value_or(u"other"_s), u"other"_s);
}

void TestResult::copies()
{
    const auto first = named(true);
    auto second = first;
    *second = u"changed"_s;
    QCOMPARE(*first, u"value"_s);
    second = named(false);
    QVERIFY(!second.has_value());
    second = first;
    QCOMPARE(*second, u"value"_s);
}

QTEST_APPLESS_MAIN(TestResult)
#include "result.moc"
