// SPDX-License-Identifier: MIT
//
// A small program that writes a journal as a session does, and says each step on standard output
// at the moment a person or a server would know of it. The tests end it, starve it of disk and
// run it beside itself, and compare what it said with what is on record.
//
//   journalwriter FOLDER CASES [kill POINT NTH | disk BYTES | read-only]
#include "app/core/clock.h"
#include "app/core/phonenumber.h"
#include "app/store/sqlitejournal.h"

#include "privatemount.h"
#include "support/chainkey.h"
#include "support/journalkit.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QTimer>

#include <atomic>
#include <csignal>
#include <optional>

#include <sys/resource.h>
#include <unistd.h>

using namespace flashcall;
using namespace flashcall::store;

namespace {

constexpr long enough = 64L * 1024 * 1024;

// Straight to the system: nothing may be left in a buffer when the program is killed.
void say(const QString &word, const QString &detail = {})
{
    const QByteArray line = (word + u' ' + detail + u'\n').toUtf8();
    if (::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) < 0) {
        std::abort();
    }
}

template <class Enum>
QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

class Writer : public QObject
{
public:
    Writer(QString folder, int cases, Options options)
        : m_folder(std::move(folder))
        , m_left(cases)
        , m_options(std::move(options))
    {}

    std::function<void()> onRefused = [] { QCoreApplication::exit(3); };

    void start()
    {
        auto opened = SqliteJournal::open(m_folder, m_clock, m_options);
        if (!opened) {
            say(QStringLiteral("unopened"), nameOf(opened.error().problem));
            QCoreApplication::exit(2);
            return;
        }
        m_journal = std::move(opened).value();
        if (m_journal->writeProblem()) {
            say(QStringLiteral("unwritable"), nameOf(m_journal->writeProblem()->problem));
            History history = m_journal->history();
            auto cursor = history.begin({});
            const auto rows = cursor ? history.next({}, *cursor, 1000)
                                     : History::Page(Unexpected{cursor.error()});
            say(QStringLiteral("readable"), QString::number(rows ? rows->size() : -1));
        }
        // As from a key store that answers while the first rows are written.
        const QString name = m_journal->chainKeyName().value_or({});
        m_journal->seal({test::testChainKey(), name, {}}, this, [](bool) {});
        next();
    }

    void next()
    {
        if (m_left-- == 0) {
            m_journal.reset();
            QCoreApplication::exit(0);
            return;
        }
        const Intent intent = test::intentAt(m_clock);
        m_journal->intent(intent, this,
                          [this, id = intent.caseId](const Result<void, JournalProblem> &stored) {
                              onIntent(id, stored);
                          });
    }
    void setLeft(int cases) { m_left = cases; }

private:
    void onIntent(const QString &id, const Result<void, JournalProblem> &stored)
    {
        if (!stored) {
            say(QStringLiteral("refused"), nameOf(stored.error().problem));
            onRefused();
            return;
        }
        m_journal->handed(id, m_clock.wall());
        say(QStringLiteral("sent"), id);
        m_journal->answered(id, m_clock.wall(), test::acceptedReply());
        Attempt attempt = test::attemptWith(m_clock, Judgement::Verified);
        m_journal->attempt(id, attempt, this, [this, id](const auto &kept) {
            if (kept) {
                say(QStringLiteral("verdict"), id);
            }
            m_journal->ended(id, m_clock.wall(), Ending::Verified);
            next();
        });
    }

    SystemClock m_clock;
    QString m_folder;
    int m_left;
    Options m_options;
    std::unique_ptr<SqliteJournal> m_journal;
};

KillHook killAt(const QString &name, int nth)
{
    const auto point =
        KillPoint(QMetaEnum::fromType<KillPoint>().keyToValue(name.toLatin1().constData()));
    auto passed = std::make_shared<std::atomic<int>>(0);
    return [point, nth, passed](KillPoint here) {
        if (here == point && ++*passed == nth) {
            kill(getpid(), SIGKILL);
        }
    };
}

// Mounts of its own. What is loaded late is found from the program's place, which cannot be told
// any more where this root is itself a mount: so it is loaded before.
bool enterOwnMounts()
{
    PhoneNumber::warmUp();
    return test::enterPrivateMounts();
}

// A disk of its own, or where that is not allowed a limit on what a file may hold.
bool starve(Writer &writer, const std::string &folder, long bytes)
{
    if (enterOwnMounts() && test::mountSmallDisk(folder, bytes)) {
        writer.onRefused = [&writer, folder, again = 3]() mutable {
            say(QStringLiteral("grown"));
            test::growDisk(folder, enough);
            writer.setLeft(--again);
            writer.next();
        };
        return true;
    }
    signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{static_cast<rlim_t>(bytes), RLIM_INFINITY};
    setrlimit(RLIMIT_FSIZE, &limit);
    writer.onRefused = [&writer, again = 3]() mutable {
        say(QStringLiteral("grown"));
        const rlimit none{RLIM_INFINITY, RLIM_INFINITY};
        setrlimit(RLIMIT_FSIZE, &none);
        writer.setLeft(--again);
        writer.next();
    };
    return false;
}

// The disk goes with this program: what is on it is said here.
void sayRecord(const QString &folder)
{
    const QString file = folder + QStringLiteral("/journal.sqlite");
    say(QStringLiteral("integrity"), test::sqlText(file, QStringLiteral("PRAGMA integrity_check")));
    for (const auto &row :
         test::sqlRows(file, QStringLiteral("SELECT uuid, coalesce(ending, '-'), handed_at IS NOT "
                                            "NULL, answer IS NOT NULL FROM cases"))) {
        say(QStringLiteral("record"), row.value(0).toString() + u' ' + row.value(1).toString() +
                                          u' ' + row.value(2).toString() + row.value(3).toString());
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString folder = words.value(1);
    const QString mode = words.value(3);
    Options options;
    options.program = QStringLiteral("journalwriter");
    if (mode == QLatin1String("kill")) {
        options.killHook = killAt(words.value(4), words.value(5).toInt());
    } else if (mode == QLatin1String("disk")) {
        options.leastFree = 1; // the real end of the disk, not the reserve before it
    }
    Writer writer(folder, words.value(2).toInt(), options);
    if (mode == QLatin1String("disk")) {
        starve(writer, folder.toStdString(), words.value(4).toLong());
    } else if (mode == QLatin1String("read-only") &&
               !(enterOwnMounts() && test::makeReadOnly(folder.toStdString()))) {
        say(QStringLiteral("not-allowed"));
        return 0;
    }
    QTimer::singleShot(0, &writer, &Writer::start);
    const int status = QCoreApplication::exec();
    if (mode == QLatin1String("disk")) {
        sayRecord(folder);
    }
    return status;
}
