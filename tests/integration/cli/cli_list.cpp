// SPDX-License-Identifier: MIT
#include "app/bulk/bulk.h"
#include "app/pattern/pattern.h"
#include "support/programkit.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace flashcall;
using namespace flashcall::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

// A named pipe that the program reads and this holds open.
class Feeder
{
public:
    explicit Feeder(const QString &name)
    {
        ::mkfifo(QFile::encodeName(name).constData(), 0600);
        m_descriptor = ::open(QFile::encodeName(name).constData(), O_RDWR | O_CLOEXEC);
    }
    ~Feeder() { ::close(m_descriptor); }
    bool give(const QByteArray &bytes) const
    {
        return ::write(m_descriptor, bytes.constData(), static_cast<std::size_t>(bytes.size())) ==
               bytes.size();
    }
    [[nodiscard]] bool isTaken() const
    {
        int unread = 1;
        return ::ioctl(m_descriptor, FIONREAD, &unread) == 0 && unread == 0;
    }

private:
    int m_descriptor = -1;
};

// Kilobytes, as the kernel counted them.
int peakMemory(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    static const QRegularExpression line(u"VmHWM:\\s+(\\d+)"_s);
    return status.open(QIODevice::ReadOnly)
               ? line.match(QString::fromLatin1(status.readAll())).captured(1).toInt()
               : 0;
}

} // namespace

// `flashcall check --file` as scripts use it.
class CliListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_home = std::make_unique<ProgramHome>(QStringLiteral(FCC_FLASHCALL)); }
    void judges_data();
    void judges();
    void takesThreads_data();
    void takesThreads();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void namesMalformedRows();
    void sumsUpForMachines();
    void agreesWithSingleChecks();
    void leavesNoFileWhenInterrupted_data();
    void leavesNoFileWhenInterrupted();
    void endsWhenInterruptedOnStandardOutput();
    void endsQuietlyWhenNobodyReads();
    void saysThatTheDiskIsFull();
    void keepsItsMemory();

private:
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_home->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }
    std::unique_ptr<ProgramHome> m_home;
};

void CliListTest::judges_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<int>("exit");
    const auto row = [](const char *name, const QByteArray &input, const char *options,
                        const QByteArray &output, int exit = 0) {
        QTest::newRow(name) << input << QString::fromLatin1(options) << output << exit;
    };
    const QByteArray two = "pattern,caller_id\n***456789,0123456789\n***456789,0123456780\n";
    row("two rows", two, "",
        "pattern,caller_id,verdict\n***456789,0123456789,match\n***456789,0123456780,mismatch\n");
    row("a byte-order mark", "\xef\xbb\xbfpattern,caller_id\n1,21\n", "",
        "\xef\xbb\xbfpattern,caller_id,verdict\n1,21,match\n");
    row("semicolons", "pattern;caller_id\n1;21\n", "", "pattern;caller_id;verdict\n1;21;match\n");
    row("tabs", "pattern\tcaller_id\n1\t21\n", "", "pattern\tcaller_id\tverdict\n1\t21\tmatch\n");
    row("CRLF", "pattern,caller_id\r\n1,21\r\n", "", "pattern,caller_id,verdict\r\n1,21,match\r\n");
    row("other columns and their order", "id,caller_id,note,pattern\n7,21,\"a, b\",1\n", "",
        "id,caller_id,note,pattern,verdict\n7,21,\"a, b\",1,match\n");
    row("announced", "pattern,caller_id,announced\n***456789,0123456789,+380123456789\n", "",
        "pattern,caller_id,announced,verdict,relation\n"
        "***456789,0123456789,+380123456789,match,same_number\n");
    row("nothing but a header", "pattern,caller_id\n", "", "pattern,caller_id,verdict\n");
    row("only matches", two, "--only match",
        "pattern,caller_id,verdict\n***456789,0123456789,match\n");
    row("only what is not there", two, "--only too_short", "pattern,caller_id,verdict\n");
    row("only malformed rows", "pattern,caller_id\n1,21\n1\n", "--only invalid_row",
        "pattern,caller_id,verdict\n1,,invalid_row\n");
    row("all required, not all there", two, "--require-all",
        "pattern,caller_id,verdict\n***456789,0123456789,match\n***456789,0123456780,mismatch\n",
        1);
    row("all required, one malformed", "pattern,caller_id\n1,21\n1\n", "--require-all",
        "pattern,caller_id,verdict\n1,21,match\n1,,invalid_row\n", 1);
    row("all required, all there", "pattern,caller_id\n1,21\n", "--require-all",
        "pattern,caller_id,verdict\n1,21,match\n");
    row("all required, and only the matches written", two, "--require-all --only match",
        "pattern,caller_id,verdict\n***456789,0123456789,match\n", 1);
}

// The same from a file and from a pipe, to a file and to standard output.
void CliListTest::judges()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, options);
    QFETCH(QByteArray, output);
    QFETCH(int, exit);
    const QStringList more = options.split(u' ', Qt::SkipEmptyParts);
    m_home->write(u"in.csv"_s, input);
    const Ended file = m_home->run(words("check --file in.csv") + more);
    QCOMPARE(file.out, output);
    QCOMPARE(file.exit, exit);
    const Ended piped = m_home->run(words("check --file - --output -") + more, input);
    QCOMPARE(piped.out, output);
    QCOMPARE(piped.exit, exit);
    const Ended both = m_home->run(words("check --file - --output out.csv") + more, input);
    QCOMPARE(both.out, QByteArray());
    QCOMPARE(both.exit, exit);
    QCOMPARE(m_home->read(u"out.csv"_s), output);
    QVERIFY(both.err.contains(" s\n")); // how long it took
    QVERIFY(!both.err.contains("\r"));  // a bar is for terminals
    QCOMPARE(files(), (QStringList{u"in.csv"_s, u"out.csv"_s}));
}

void CliListTest::takesThreads_data()
{
    QTest::addColumn<QString>("threads");
    QTest::addColumn<int>("exit");
    for (const char *good : {"0", "1", "2", "8", "9", "64"}) {
        QTest::newRow(good) << QString::fromLatin1(good) << 0;
    }
    for (const char *bad : {"x", "-1", "1.5", "99999999999"}) {
        QTest::newRow(bad) << QString::fromLatin1(bad) << 2;
    }
}

void CliListTest::takesThreads()
{
    QFETCH(QString, threads);
    QFETCH(int, exit);
    QByteArray input = "pattern,caller_id\n";
    for (int i = 0; i < 50'000; ++i) {
        input += "***456789,012345678" + QByteArray::number(i % 10) + '\n';
    }
    const Ended ended =
        m_home->run(words("check --file - --threads") + QStringList{threads}, input);
    QCOMPARE(ended.exit, exit);
    QCOMPARE(ended.out.count('\n'), exit == 0 ? 50'001 : 0);
    QCOMPARE(ended.out.count(",match\n"), exit == 0 ? 5000 : 0);
    QCOMPARE(ended.err.contains("--threads"), exit != 0);
}

void CliListTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QByteArray &input, const char *arguments,
                        const char *named) {
        QTest::newRow(name) << input << QString::fromLatin1(arguments)
                            << QString::fromLatin1(named);
    };
    const QByteArray good = "pattern,caller_id\n1,21\n";
    row("no such file", good, "--file none.csv --output out.csv", "none.csv");
    row("a folder", good, "--file . --output out.csv", "folder");
    row("no such folder", good, "--file in.csv --output none/out.csv", "none/out.csv");
    row("a folder as output", good, "--file in.csv --output data", "data");
    row("empty", "", "--file in.csv --output out.csv", "in.csv: it is empty");
    row("no pattern", "a,caller_id\n", "--file in.csv --output out.csv", "\"pattern\"");
    row("no caller ID", "pattern,b\n", "--file in.csv --output out.csv", "\"caller_id\"");
    row("two patterns", "pattern,caller_id,Pattern\n", "--file in.csv --output out.csv",
        "row 1, column 3");
    row("quotes of the header", "pattern,\"caller_id\"x\n", "--file in.csv --output out.csv",
        "row 1, column 2");
    row("UTF-16", QByteArray("\xff\xfep\0a\0", 6), "--file in.csv --output out.csv", "UTF-8");
    row("a pair, too", good, "--file in.csv --output out.csv -p 1", "--pattern");
    row("JSON and rows in one place", good, "--file in.csv --json", "--output");
}

void CliListTest::saysWhatIsWrong()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, arguments);
    QFETCH(QString, named);
    m_home->write(u"in.csv"_s, input);
    m_home->write(u"out.csv"_s, "old");
    const Ended ended = m_home->run(words("check") + arguments.split(u' '));
    QCOMPARE(ended.exit, 2);
    QCOMPARE(ended.out, QByteArray());
    QVERIFY2(ended.err.contains(named.toUtf8()), ended.err.constData());
    QCOMPARE(m_home->read(u"out.csv"_s), QByteArray("old"));
    QCOMPARE(files(), (QStringList{u"in.csv"_s, u"out.csv"_s}));
}

void CliListTest::namesMalformedRows()
{
    m_home->write(u"in.csv"_s, "pattern,caller_id\n1,21\n1\n1,\"2\"x\n1,2\"1\n" +
                                   QByteArray("1,2,3\n").repeated(4) + "1,\"21\n");
    const Ended ended = m_home->run(words("check --file in.csv --output out.csv"));
    QCOMPARE(ended.exit, 0);
    const QByteArrayList lines = ended.err.split('\n');
    QVERIFY2(lines.value(0).startsWith("in.csv: row 3, column 2: "), ended.err.constData());
    QVERIFY2(lines.value(1).startsWith("in.csv: row 4, column 2: "), ended.err.constData());
    QVERIFY2(lines.value(2).startsWith("in.csv: row 5, column 2: "), ended.err.constData());
    QVERIFY2(lines.value(3).startsWith("in.csv: row 6, column 3: "), ended.err.constData());
    QVERIFY2(lines.value(4).startsWith("in.csv: row 7, column 3: "), ended.err.constData());
    QVERIFY2(lines.value(5).contains(" 3 "), ended.err.constData()); // and three more
    QVERIFY2(lines.value(6).startsWith("9 "), ended.err.constData());
    QCOMPARE(lines.value(7), QByteArray("  1  match"));
    QCOMPARE(lines.value(8), QByteArray("  8  invalid_row"));
}

void CliListTest::sumsUpForMachines()
{
    m_home->write(u"in.csv"_s, "pattern,caller_id\n1,21\n1,22\n1\n");
    const Ended ended =
        m_home->run(words("check --file in.csv --output out.csv --json --only match"));
    QCOMPARE(ended.exit, 0);
    QCOMPARE(ended.out.count('\n'), 1);
    const QJsonObject summary = QJsonDocument::fromJson(ended.out).object();
    QCOMPARE(summary["rows"_L1].toInt(), 3);
    QCOMPARE(summary["all_match"_L1].toBool(true), false);
    const QJsonObject verdicts = summary["verdicts"_L1].toObject();
    QCOMPARE(verdicts.size(), qsizetype(bulk::verdictCount));
    QCOMPARE(verdicts["match"_L1].toInt(), 1);
    QCOMPARE(verdicts["mismatch"_L1].toInt(), 1);
    QCOMPARE(verdicts["invalid_row"_L1].toInt(), 1);
    QVERIFY(ended.out.contains("[{\"row\":4,\"column\":2,\"fault\":\"wrong_field_count\"}]"));
}

// Every row has the verdict that its own check gives.
void CliListTest::agreesWithSingleChecks()
{
    QRandomGenerator random(7);
    const QStringList forms{
        u"+380 12 %1-%2"_s, u"0%1%2"_s, u"(012) %1 %2"_s, u"%1%2"_s,
        u"hidden %1%2"_s,   u"%1x%2"_s, u"١%1%2"_s,       u"\u202a+38012%1%2\u202c"_s};
    QByteArray input = "pattern,caller_id\n";
    QByteArray expected = "pattern,caller_id,verdict\n";
    for (int i = 0; i < 100'000; ++i) {
        const auto digits = [&](int most) {
            return QString::number(random.bounded(most)).rightJustified(3, u'0');
        };
        const QString first = digits(1000);
        const QString last = digits(1000);
        const QByteArray callerId =
            forms[random.bounded(int(forms.size()))].arg(first, last).toUtf8();
        const QByteArray pattern =
            (u"***"_s + (random.bounded(3) == 0 ? digits(1000) : first) + last).toUtf8();
        const QByteArray row = pattern + ',' + callerId;
        const auto judged = pattern::check(pattern.toStdString(), callerId.toStdString(), {});
        input += row + '\n';
        expected += row + ',' + pattern::verdictName(judged.verdict).data() + '\n';
    }
    const Ended ended = m_home->run(words("check --file -"), input);
    QCOMPARE(ended.exit, 0);
    QVERIFY(ended.out == expected);
    QVERIFY(expected.count(",match\n") > 10'000 && expected.count(",mismatch\n") > 10'000);
}

void CliListTest::leavesNoFileWhenInterrupted_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<bool>("old");
    for (const bool old : {false, true}) {
        const char *what = old ? "over an old file" : "to a new file";
        QTest::addRow("Ctrl+C, %s", what) << SIGINT << old;
        QTest::addRow("a polite kill, %s", what) << SIGTERM << old;
    }
}

void CliListTest::leavesNoFileWhenInterrupted()
{
    QFETCH(int, signal);
    QFETCH(bool, old);
    const Feeder feeder(m_home->path(u"pipe"_s));
    if (old) {
        m_home->write(u"out.csv"_s, "old");
    }
    const QStringList before = files();
    QVERIFY(feeder.give("pattern,caller_id\n" + QByteArray("1,21\n").repeated(5000)));
    QProcess process;
    m_home->prepare(process);
    process.start(m_home->program(), words("check --file pipe --output out.csv --json"));
    // It has read all that there is, and waits for more with its own file half written.
    QTRY_VERIFY(feeder.isTaken() && files().size() == before.size() + 1);
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
    QCOMPARE(files(), before);
    QCOMPARE(m_home->read(u"out.csv"_s), old ? QByteArray("old") : QByteArray("(none)"));
}

// Even where the one who reads the rows has stopped doing so.
void CliListTest::endsWhenInterruptedOnStandardOutput()
{
    QByteArray input = "pattern,caller_id\n" + QByteArray("1,21\n").repeated(500'000);
    m_home->write(u"in.csv"_s, input);
    const Feeder stuck(m_home->path(u"pipe"_s)); // opened for reading, too, and never read
    QProcess process;
    m_home->prepare(process);
    process.setStandardOutputFile(m_home->path(u"pipe"_s));
    process.start(m_home->program(), words("check --file in.csv"));
    QTRY_VERIFY(!stuck.isTaken());
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
}

void CliListTest::endsQuietlyWhenNobodyReads()
{
    m_home->write(u"in.csv"_s, "pattern,caller_id\n" + QByteArray("1,21\n").repeated(500'000));
    QProcess shell;
    m_home->prepare(shell);
    shell.start(u"sh"_s,
                {u"-c"_s, u"{ \"$0\" check --file in.csv; echo \"exit $?\" >&2; } | head -n 1"_s,
                 m_home->program()});
    QVERIFY(shell.waitForFinished(10'000));
    QCOMPARE(shell.readAllStandardOutput(), QByteArray("pattern,caller_id,verdict\n"));
    QCOMPARE(shell.readAllStandardError(), QByteArray("exit 141\n"));
}

void CliListTest::saysThatTheDiskIsFull()
{
    m_home->write(u"in.csv"_s, "pattern,caller_id\n1,21\n");
    QProcess process;
    m_home->prepare(process);
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(m_home->program(), words("check --file in.csv"));
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(process.exitCode(), 2);
    const QByteArray err = process.readAllStandardError();
    QVERIFY2(err.contains("standard output"), err.constData());
}

// A million rows from a pipe.
void CliListTest::keepsItsMemory()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    constexpr int most = 1024 * 1024; // the sanitizers' own
#else
    constexpr int most = 32 * 1024;
#endif
    const Feeder feeder(m_home->path(u"pipe"_s));
    QVERIFY(feeder.give("pattern,caller_id\n"));
    QProcess process;
    m_home->prepare(process);
    process.start(m_home->program(), words("check --file pipe --output out.csv --threads 8"));
    QVERIFY(process.waitForStarted());
    const QByteArray rows = QByteArray("***456789,+380 12 345-67-89\n").repeated(2000);
    for (int i = 0; i < 500; ++i) {
        QVERIFY(feeder.give(rows));
    }
    QTRY_VERIFY(feeder.isTaken());
    const int peak = peakMemory(process.processId());
    QVERIFY2(peak > 0 && peak <= most, qPrintable(u"%1 kB"_s.arg(peak)));
    process.terminate();
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(process.exitCode(), 130);
}

QTEST_GUILESS_MAIN(CliListTest)
#include "cli_list.moc"
