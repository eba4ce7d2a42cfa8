// SPDX-License-Identifier: MIT
#include "app/cli/historyrun.h"
#include "app/sandbox/server.h"
#include "support/programkit.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <sstream>

using namespace flashcall;
using namespace flashcall::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

QList<QJsonObject> objects(const QByteArray &lines)
{
    QList<QJsonObject> all;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.isEmpty()) {
            all += QJsonDocument::fromJson(line).object();
        }
    }
    return all;
}

const auto verifiedNumber = u"+380936679901"_s;
const auto rejectedNumber = u"+380936679905"_s;

} // namespace

// `flashcall history` on a journal that `flashcall send` wrote.
class CliHistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void lists();
    void listsWhatIsAskedFor_data();
    void listsWhatIsAskedFor();
    void exportsATable();
    void exportsAllThatIsOnRecord();
    void keepsTheOldFileWhereItCannotWrite();
    void hasNothingToSay_data();
    void hasNothingToSay();
    void verifies();
    void erases();
    void purges();
    void wantsAYes_data();
    void wantsAYes();
    void asks_data();
    void asks();
    void endsWhereNobodyReads();
    void refusesWhatIsNoNumber();

private:
    [[nodiscard]] Ended history(const QString &line) const
    {
        return m_home->run(words(u"history "_s + line));
    }
    [[nodiscard]] bool isAnywhere(const QByteArray &bytes) const;
    [[nodiscard]] QString folder() const { return m_home->path(u"data/flashcall-console"_s); }

    std::unique_ptr<ProgramHome> m_filled; // three sends
    std::unique_ptr<ProgramHome> m_home;   // a copy for one test
};

void CliHistoryTest::initTestCase()
{
    m_filled = std::make_unique<ProgramHome>(QStringLiteral(FCC_FLASHCALL));
    sandbox::Server server;
    server.setSpeed(60);
    const QString url = server.start().value().toString();
    const auto send = [&](const QString &to, const QString &more) {
        QProcess process;
        m_filled->prepare(process);
        process.start(m_filled->program(),
                      words(u"send --from YourApp --caller-id +380123456789 --base-url "_s + url +
                            u" --to "_s + to + u' ' + more));
        [&] { QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20'000); }();
        return process.exitCode();
    };
    QCOMPARE(send(verifiedNumber, u"--ticket T-1 --observed 0123456789"_s), 0);
    QCOMPARE(send(rejectedNumber, u"--ticket =1+1"_s), 1);
    QCOMPARE(send(u"+380936670003"_s, u"--ticket about-0936679901"_s), 0);
}

void CliHistoryTest::init()
{
    m_home = std::make_unique<ProgramHome>(QStringLiteral(FCC_FLASHCALL));
    QVERIFY(QDir().mkpath(folder()));
    const QDir from(m_filled->path(u"data/flashcall-console"_s));
    for (const QString &name : from.entryList({u"journal*"_s}, QDir::Files)) {
        QVERIFY(QFile::copy(from.filePath(name), folder() + u'/' + name));
    }
}

bool CliHistoryTest::isAnywhere(const QByteArray &bytes) const
{
    const QDir dir(folder());
    for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes)) {
            return true;
        }
    }
    return false;
}

void CliHistoryTest::lists()
{
    const Ended ended = history(u"list"_s);
    QCOMPARE(ended.exit, 0);
    QCOMPARE(ended.err, QByteArray());
    const QByteArrayList lines = ended.out.split('\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[0].startsWith("Time "));
    QVERIFY2(lines[1].contains("+380936670003"), lines[1].constData()); // newest first
    QVERIFY2(lines[2].contains("Rejected"), lines[2].constData());
    QVERIFY2(lines[3].contains("Verified") && lines[3].endsWith("T-1"), lines[3].constData());
    const auto events = objects(history(u"list --json"_s).out);
    QCOMPARE(events.size(), 3);
    QCOMPARE(events[2]["number"_L1].toString(), verifiedNumber);
    QCOMPARE(events[2]["outcome"_L1].toString(), u"verified"_s);
    QCOMPARE(events[2]["attempts"_L1].toInt(), 1);
    QCOMPARE(events[1]["reason"_L1].toString(), u"message_rejected"_s);
}

void CliHistoryTest::listsWhatIsAskedFor_data()
{
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const QString yesterday = QDate::currentDate().addDays(-2).toString(Qt::ISODate);
    const QString tomorrow = QDate::currentDate().addDays(2).toString(Qt::ISODate);
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("count");
    QTest::newRow("a number") << u"--number "_s + verifiedNumber << 1;
    QTest::newRow("a number written another way") << u"--number 00380936679901"_s << 1;
    QTest::newRow("a number without its plus") << u"--number 380936679901"_s << 1;
    QTest::newRow("a number never called") << u"--number +380936670009"_s << 0;
    QTest::newRow("a connection") << u"--connection 127.0.0.1"_s << 3;
    QTest::newRow("another connection") << u"--connection 127.0.0"_s << 0;
    QTest::newRow("since then") << u"--since "_s + yesterday << 3;
    QTest::newRow("not yet") << u"--since "_s + tomorrow << 0;
    QTest::newRow("until then") << u"--until "_s + tomorrow << 3;
    QTest::newRow("long ago") << u"--until "_s + yesterday << 0;
    QTest::newRow("days and a number")
        << u"--since %1 --until %2 --number %3"_s.arg(yesterday, tomorrow, rejectedNumber) << 1;
}

void CliHistoryTest::listsWhatIsAskedFor()
{
    QFETCH(QString, options);
    QFETCH(int, count);
    const Ended list = history(u"list --json "_s + options);
    QCOMPARE(list.exit, 0);
    QCOMPARE(list.out.count('\n'), count);
    const Ended table = history(u"export "_s + options);
    QCOMPARE(table.exit, 0);
    QCOMPARE(table.out.count('\n'), count + 1);
}

void CliHistoryTest::exportsATable()
{
    const Ended printed = history(u"export"_s);
    QCOMPARE(printed.exit, 0);
    QVERIFY(printed.out.startsWith("at,number,ticket,outcome,"));
    QCOMPARE(printed.out.count("\r\n"), 4);
    QVERIFY2(printed.out.contains(",'+380936679901,T-1,verified,,1,127.0.0.1,"),
             printed.out.constData());
    QVERIFY2(printed.out.contains(",'=1+1,rejected,message_rejected,"), printed.out.constData());
    const Ended written =
        m_home->run({u"history"_s, u"export"_s, u"--output"_s, m_home->path(u"out.csv"_s)});
    QCOMPARE(written.exit, 0);
    QCOMPARE(written.out, QByteArray());
    QCOMPARE(m_home->read(u"out.csv"_s), printed.out);
    const auto rights = QFile::permissions(m_home->path(u"out.csv"_s));
    QVERIFY(!rights.testFlag(QFile::ReadGroup) && !rights.testFlag(QFile::ReadOther));
}

void CliHistoryTest::exportsAllThatIsOnRecord()
{
    const Ended ended = history(u"export --format json"_s);
    QCOMPARE(ended.exit, 0);
    const auto cases = objects(ended.out);
    QCOMPARE(cases.size(), 3);
    QCOMPARE(cases[2]["pattern"_L1].toString(), u"***456789"_s);
    QCOMPARE(cases[2]["sender"_L1].toString(), u"YourApp"_s);
    const QJsonObject attempt = cases[2]["attempts_made"_L1].toArray().first().toObject();
    QCOMPARE(attempt["typed"_L1].toString(), u"0123456789"_s);
    QCOMPARE(attempt["judgement"_L1].toString(), u"verified"_s);
    QVERIFY(!cases[1].contains("pattern"_L1));
}

void CliHistoryTest::keepsTheOldFileWhereItCannotWrite()
{
    const Ended ended = history(u"export --output none/out.csv"_s);
    QCOMPARE(ended.exit, 2);
    QVERIFY2(ended.err.contains("none/out.csv"), ended.err.constData());
}

void CliHistoryTest::hasNothingToSay_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("out");
    QTest::newRow("list") << u"list"_s << QByteArray();
    QTest::newRow("list for machines") << u"list --json"_s << QByteArray();
    QTest::newRow("export") << u"export"_s
                            << QByteArray("at,number,ticket,outcome,reason,attempts,connection,"
                                          "agent,message_id,case_id\r\n");
    QTest::newRow("export for machines") << u"export --format json"_s << QByteArray();
    QTest::newRow("verify") << u"verify"_s << QByteArray();
    QTest::newRow("erase") << u"erase --yes --number +380936670003"_s << QByteArray();
    QTest::newRow("purge") << u"purge --yes"_s << QByteArray();
}

// Before the first send; and nothing is made then.
void CliHistoryTest::hasNothingToSay()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, out);
    QVERIFY(QDir(folder()).removeRecursively());
    const Ended ended = history(line);
    QCOMPARE(ended.exit, 0);
    QCOMPARE(ended.out, out);
    QVERIFY2(ended.err.contains("no history yet"), ended.err.constData());
    QVERIFY(!QDir(folder()).exists());
}

void CliHistoryTest::verifies()
{
    const Ended sound = history(u"verify"_s);
    QCOMPARE(sound.exit, 0);
    QVERIFY2(sound.err.contains("sound"), sound.err.constData());
    QFile file(folder() + u"/journal.sqlite"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(4096 * 2));
    file.write(QByteArray(4096, char(0xAA)));
    file.close();
    const Ended damaged = history(u"verify"_s);
    QCOMPARE(damaged.exit, 1);
    QVERIFY2(damaged.err.contains("Damaged: "), damaged.err.constData());
}

void CliHistoryTest::erases()
{
    QVERIFY(isAnywhere("380936679901"));
    QVERIFY(isAnywhere("about-0936679901"));
    const Ended erased = history(u"erase --yes --number "_s + verifiedNumber);
    QVERIFY2(erased.exit == 0, erased.err.constData());
    QVERIFY2(!isAnywhere("936679901"), erased.err.constData());
    QVERIFY(isAnywhere("380936679905"));
    const auto rows = objects(history(u"list --json"_s).out);
    QCOMPARE(rows.size(), 3); // counted as before
    QCOMPARE(rows[2]["number"_L1].toString(), QString());
    QCOMPARE(rows[2]["outcome"_L1].toString(), u"verified"_s);
    QCOMPARE(rows[0]["ticket"_L1].toString(), u"about-**********"_s);
    QVERIFY(history(u"list"_s).out.contains("(erased)"));
    QCOMPARE(history(u"verify"_s).exit, 0);
    const Ended again = history(u"erase --yes --number "_s + verifiedNumber);
    QCOMPARE(again.exit, 0);
    QVERIFY2(again.err.contains("nothing of"), again.err.constData());
}

void CliHistoryTest::purges()
{
    const Ended none = history(u"purge --yes"_s);
    QCOMPARE(none.exit, 0);
    QCOMPARE(history(u"list --json"_s).out.count('\n'), 3);
    const Ended all = history(u"purge --older-than 0 --yes"_s);
    QCOMPARE(all.exit, 0);
    QVERIFY2(all.err.contains("3"), all.err.constData());
    QCOMPARE(history(u"list --json"_s).out, QByteArray());
    QVERIFY(!isAnywhere("38093667"));
    QCOMPARE(history(u"verify"_s).exit, 0);
}

void CliHistoryTest::wantsAYes_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("erase") << u"erase --number "_s + verifiedNumber;
    QTest::newRow("purge") << u"purge --older-than 0"_s;
}

// Nobody is there to be asked.
void CliHistoryTest::wantsAYes()
{
    QFETCH(QString, line);
    const Ended ended = history(line);
    QCOMPARE(ended.exit, 2);
    QVERIFY2(ended.err.contains("--yes"), ended.err.constData());
    QVERIFY(isAnywhere("380936679901"));
    QCOMPARE(history(u"list --json"_s).out.count('\n'), 3);
}

void CliHistoryTest::asks_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("exit");
    QTest::newRow("yes") << u"yes"_s << 0;
    QTest::newRow("no") << u"n"_s << 1;
    QTest::newRow("nothing") << QString() << 1;
}

void CliHistoryTest::asks()
{
    QFETCH(QString, answer);
    QFETCH(int, exit);
    for (const auto action :
         {cli::HistoryOptions::Action::Erase, cli::HistoryOptions::Action::Purge}) {
        std::ostringstream out;
        std::ostringstream err;
        SystemClock clock;
        int asked = 0;
        cli::HistoryOptions options;
        options.action = action;
        options.number = action == cli::HistoryOptions::Action::Erase ? verifiedNumber : QString();
        options.olderThan = 0;
        cli::HistoryRun run({out, err, clock, folder(), true,
                             [&] {
                                 ++asked;
                                 return answer;
                             }},
                            options);
        QSignalSpy finished(&run, &cli::HistoryRun::finished);
        run.start();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(static_cast<int>(finished.first().first().value<cli::Exit>()), exit);
        QCOMPARE(asked, 1);
        QVERIFY(QString::fromStdString(err.str()).contains(u"[y/N]"_s));
        QCOMPARE(isAnywhere("380936679901"), exit != 0);
    }
}

void CliHistoryTest::endsWhereNobodyReads()
{
    std::ostringstream out;
    out.setstate(std::ios::badbit); // as a closed pipe shows
    std::ostringstream err;
    SystemClock clock;
    cli::HistoryRun run({out, err, clock, folder(), false, {}}, {});
    QSignalSpy finished(&run, &cli::HistoryRun::finished);
    run.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<cli::Exit>(), cli::Exit::ReaderLeft);
    QCOMPARE(err.str(), std::string());
}

void CliHistoryTest::refusesWhatIsNoNumber()
{
    for (const QString &line : {u"list --number 0936670003"_s, u"export --number abc"_s,
                                u"erase --yes --number 12"_s, u"erase --yes --number="_s}) {
        const Ended ended = history(line);
        QCOMPARE(ended.exit, 2);
        QVERIFY2(ended.err.contains("--number"), ended.err.constData());
        QCOMPARE(ended.out, QByteArray());
    }
}

QTEST_GUILESS_MAIN(CliHistoryTest)
#include "cli_history.moc"
