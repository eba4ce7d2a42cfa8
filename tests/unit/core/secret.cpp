// SPDX-License-Identifier: MIT
#include "app/core/secret.h"

#include <QTest>

#include <array>
#include <concepts>
#include <optional>
#include <sstream>
#include <utility>

using flashcall::overwriteUnshared;
using flashcall::Secret;

namespace {

// A QByteArray that owns a block of the test's, so that the bytes can be looked at afterwards.
class Watched
{
public:
    [[nodiscard]] QByteArray bytes()
    {
        auto [header, unused] = QTypedArrayData<char>::allocate(1);
        return QByteArray(QByteArray::DataPointer(header, m_block.data(), size));
    }

    [[nodiscard]] bool isWhole() const { return qstrcmp(m_block.data(), "sentinel") == 0; }
    [[nodiscard]] bool isOverwritten() const { return m_block == std::array<char, 9>{}; }

    static constexpr qsizetype size = 8;

private:
    std::array<char, 9> m_block{"sentinel"};
};

template <class T>
concept Streamable = requires(std::ostream &out, const T &value)
{
    out << value;
};
template <class T>
concept Debuggable = requires(QDebug out, const T &value)
{
    out << value;
};

static_assert(Debuggable<QByteArray>);
static_assert(!Debuggable<Secret>);
static_assert(!Streamable<Secret>);
static_assert(!std::convertible_to<Secret, QByteArray>);
static_assert(!std::convertible_to<QByteArray, Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret>);
static_assert(std::is_nothrow_move_assignable_v<Secret>);

} // namespace

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reveals();
    void emptyOnes();
    void overwritesWhenItGoes();
    void keepsBytesForOtherCopies();
    void keepsBytesSharedWithAByteArray();
    void movedFromLeavesTheBytesAlone();
    void copyAssignmentOverwritesTheOldOne();
    void moveAssignmentOverwritesTheOldOne();
    void assignmentToItself();
    void swaps();
    void foreignBytesAreNotWritten();
};

void TestSecret::reveals()
{
    const Secret secret(QByteArrayLiteral("key"));
    QCOMPARE(secret.reveal(), QByteArray("key"));
    QVERIFY(!secret.isEmpty());
}

void TestSecret::emptyOnes()
{
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret(QByteArray("")).isEmpty());
    QVERIFY(Secret().reveal().isEmpty());
}

void TestSecret::overwritesWhenItGoes()
{
    Watched watched;
    {
        const Secret secret(watched.bytes());
        QVERIFY(watched.isWhole());
        QCOMPARE(secret.reveal(), QByteArray("sentinel"));
    }
    QVERIFY(watched.isOverwritten());
}

void TestSecret::keepsBytesForOtherCopies()
{
    Watched watched;
    std::optional<Secret> first(watched.bytes());
    {
        const Secret second(*first);
        first.reset();
        QVERIFY(watched.isWhole());
        QCOMPARE(second.reveal(), QByteArray("sentinel"));
    }
    QVERIFY(watched.isOverwritten());
}

void TestSecret::keepsBytesSharedWithAByteArray()
{
    Watched watched;
    QByteArray outside;
    {
        const Secret secret(watched.bytes());
        outside = secret.reveal();
    }
    QVERIFY(watched.isWhole());
    QCOMPARE(outside, QByteArray("sentinel"));
}

void TestSecret::movedFromLeavesTheBytesAlone()
{
    Watched watched;
    std::optional<Secret> first(watched.bytes());
    const Secret second(std::move(*first));
    first.reset();
    QVERIFY(watched.isWhole());
    QCOMPARE(second.reveal(), QByteArray("sentinel"));
}

void TestSecret::copyAssignmentOverwritesTheOldOne()
{
    Watched watched;
    Secret secret(watched.bytes());
    const Secret other(QByteArrayLiteral("other"));
    secret = other;
    QVERIFY(watched.isOverwritten());
    QCOMPARE(secret.reveal(), QByteArray("other"));
    QCOMPARE(other.reveal(), QByteArray("other"));
}

void TestSecret::moveAssignmentOverwritesTheOldOne()
{
    Watched watched;
    Secret secret(watched.bytes());
    secret = Secret(QByteArrayLiteral("other"));
    QVERIFY(watched.isOverwritten());
    QCOMPARE(secret.reveal(), QByteArray("other"));
}

void TestSecret::assignmentToItself()
{
    Watched watched;
    Secret secret(watched.bytes());
    const Secret &same = secret;
    secret = same;
    QVERIFY(watched.isWhole());
    QCOMPARE(secret.reveal(), QByteArray("sentinel"));
}

void TestSecret::swaps()
{
    Secret first(QByteArrayLiteral("one"));
    Secret second(QByteArrayLiteral("two"));
    first.swap(second);
    QCOMPARE(first.reveal(), QByteArray("two"));
    QCOMPARE(second.reveal(), QByteArray("one"));
}

void TestSecret::foreignBytesAreNotWritten()
{
    std::array<char, 9> block{"sentinel"};
    {
        QByteArray foreign = QByteArray::fromRawData(block.data(), 8);
        overwriteUnshared(foreign);
        const Secret secret(std::move(foreign));
    }
    QCOMPARE(qstrcmp(block.data(), "sentinel"), 0);
}

QTEST_APPLESS_MAIN(TestSecret)
#include "secret.moc"
