// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/chaincheck.h"
#include "app/store/sqlitejournal.h"
#include "app/store/verification.h"

#include "chainkey.h"
#include "fakeclock.h"
#include "journalkit.h"

#include <QFile>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace flashcall::test {

// A journal folder with an audit chain, and what the key store would hold of it.
class ChainBench
{
public:
    store::ChainKey key = testChainKey();
    std::optional<store::ChainHead> head; // the newest that was told
    FakeClock clock;

    [[nodiscard]] QString folder() const { return m_root.path(); }
    [[nodiscard]] QString file() const { return m_root.filePath(QStringLiteral("journal.sqlite")); }

    std::unique_ptr<store::SqliteJournal> open()
    {
        auto opened = store::SqliteJournal::open(m_root.path(), clock);
        if (!opened || (*opened)->writeProblem()) {
            return nullptr;
        }
        (*opened)->onHeadMoved(&m_context, [this](const store::ChainHead &moved) { head = moved; });
        return std::move(opened).value();
    }
    // The chain goes on with `key`; false where it does not.
    bool seal(store::SqliteJournal &journal, const QString &replaces,
              const std::optional<store::ChainHead> &expected = {})
    {
        std::optional<bool> told;
        journal.seal({key, replaces, expected}, &m_context, [&told](bool on) { told = on; });
        [&] { QTRY_VERIFY(told.has_value()); }();
        return told.value_or(false);
    }
    std::unique_ptr<store::SqliteJournal> openSealed()
    {
        auto journal = open();
        const QString name = journal ? journal->chainKeyName().value_or({}) : QString();
        return journal && seal(*journal, name, head) ? std::move(journal) : nullptr;
    }
    // One case from intent to end, or left without an end.
    QString send(store::SqliteJournal &journal, std::optional<Ending> ending,
                 const QString &to = QStringLiteral("+380936670003"))
    {
        const Intent intent = intentAt(clock, to);
        journal.intent(intent, &m_context, {});
        clock.advance(std::chrono::milliseconds(1234));
        journal.handed(intent.caseId, clock.wall());
        journal.answered(intent.caseId, clock.wall(), acceptedReply());
        journal.attempt(intent.caseId, attemptWith(clock, Judgement::NotVerified), &m_context, {});
        if (ending) {
            journal.ended(intent.caseId, clock.wall(), *ending);
        }
        return intent.caseId;
    }
    // All that was asked of the journal is on disk, and its head was told.
    void settle(store::SqliteJournal &journal)
    {
        bool told = false;
        journal.attempt(QStringLiteral("none"), attemptWith(clock, Judgement::Late), &m_context,
                        [&told](const auto &) { told = true; });
        [&] { QTRY_VERIFY(told); }();
    }
    // Cases of each kind that programs write, by a program that dies and the next one.
    void fill(int each = 2)
    {
        auto journal = open();
        QVERIFY(journal && seal(*journal, {}));
        for (int i = 0; i < each; ++i) {
            for (const Ending ending :
                 {Ending::Verified, Ending::Expired, Ending::NotVerified, Ending::Stopped}) {
                send(*journal, ending);
            }
            const Intent lost = intentAt(clock);
            journal->intent(lost, &m_context, {});
            journal->answered(lost.caseId, clock.wall(),
                              Failure{replies::FailureClass::Refused, replies::Reason::HttpStatus});
            journal->ended(lost.caseId, clock.wall(), Ending::Refused);
            const QString late = send(*journal, Ending::Expired);
            journal->attempt(late, attemptWith(clock, Judgement::Late), &m_context, {});
            journal->ended(late, clock.wall(), Ending::Late);
            send(*journal, {});
        }
        settle(*journal);
        journal.reset();
        clock.advance(std::chrono::minutes(5));
        journal = openSealed(); // ends what the first left
        QVERIFY(journal);
        settle(*journal);
    }

    [[nodiscard]] store::ChainProof proof() const { return {{{key.name, key.key}}, head}; }
    [[nodiscard]] store::Verification look() const
    {
        const auto found = store::verify(file(), proof());
        return found ? *found : store::Verification{0, 0, 0, {found.error().detail}, {}, 0, {}};
    }
    [[nodiscard]] store::ChainReport check() const { return look().chain; }

private:
    QTemporaryDir m_root{quickFolder()};
    QObject m_context;
};

inline QString wordsOf(const store::ChainReport &report)
{
    QStringList words;
    for (const store::ChainFlaw &flaw : report.flaws) {
        words += QString::number(int(flaw.finding)) + u'@' + QString::number(flaw.row);
    }
    return words.join(u' ');
}

// Takes the chain of that journal up and says what is found; nothing where it is whole.
inline QString chainFault(store::SqliteJournal &journal)
{
    QObject context;
    const store::ChainKey key = testChainKey();
    std::optional<bool> told;
    journal.seal({key, journal.chainKeyName().value_or({}), {}}, &context,
                 [&told](bool on) { told = on; });
    [&] { QTRY_VERIFY(told.has_value()); }();
    const auto found = store::verify(journal.file(), {{{key.name, key.key}}, {}});
    if (!found || !told.value_or(false) || !found->chain.begun) {
        return QStringLiteral("no chain");
    }
    return found->chain.whole() ? QString() : wordsOf(found->chain);
}

} // namespace flashcall::test
