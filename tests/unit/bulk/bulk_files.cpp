// SPDX-License-Identifier: MIT
#include "unit/bulk/support.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace flashcall::bulk;

namespace {

// Two ends of a pipe, closed when done.
struct Pipe
{
    Pipe()
    {
        const int result = ::pipe(ends);
        Q_ASSERT(result == 0);
        Q_UNUSED(result)
    }
    ~Pipe()
    {
        closeEnd(0);
        closeEnd(1);
    }
    void closeEnd(int end)
    {
        if (ends[end] >= 0) {
            ::close(ends[end]);
            ends[end] = -1;
        }
    }
    int ends[2] = {-1, -1};
};

QByteArray manyRows(int count)
{
    QByteArray text = "pattern,caller_id\n";
    text += QByteArray("***456789,+380123456789\n").repeated(count);
    return text;
}

void feed(int descriptor, const QByteArray &text)
{
    for (qsizetype at = 0; at < text.size();) {
        const ssize_t count =
            ::write(descriptor, text.constData() + at, static_cast<std::size_t>(text.size() - at));
        if (count <= 0) {
            return;
        }
        at += count;
    }
}

QByteArray drain(int descriptor)
{
    QByteArray all;
    char buffer[4096];
    for (ssize_t count = 0; (count = ::read(descriptor, buffer, sizeof buffer)) > 0;) {
        all.append(buffer, count);
    }
    return all;
}

} // namespace

// Files, pipes and full disks: nothing half is ever left under the output's name.
class BulkFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cannotOpen_data();
    void cannotOpen();
    void pipes();
    void pipeThatStops();
    void readerThatLeaves();
    void fullDisk();
    void cancelled();
    void cancelledBeforehand();
    void cancelledWhileWaiting_data();
    void cancelledWhileWaiting();
    void namedPipe();
    void replaced();
    void ontoItself();
    void throughALink();
    void device();
    void memory();
};

void BulkFiles::initTestCase()
{
    std::signal(SIGPIPE, SIG_IGN);
}

void BulkFiles::cannotOpen_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("output");
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("error");
    const auto row = [](const char *name, const char *input, const char *output, Fault fault,
                        int error) {
        QTest::newRow(name) << QString::fromLatin1(input) << QString::fromLatin1(output)
                            << static_cast<int>(fault) << error;
    };
    row("no such input", "none.csv", "out.csv", Fault::CannotOpenInput, ENOENT);
    row("a folder as input", ".", "out.csv", Fault::NotAFile, 0);
    row("a folder as output", "in.csv", ".", Fault::CannotCreateOutput, EISDIR);
    row("no such folder", "in.csv", "none/out.csv", Fault::CannotCreateOutput, ENOENT);
}

void BulkFiles::cannotOpen()
{
    QFETCH(const QString, input);
    QFETCH(const QString, output);
    QFETCH(const int, fault);
    QFETCH(const int, error);
    const Bench bench;
    bench.write(QStringLiteral("in.csv"), manyRows(1));
    Options options;
    options.input = bench.path(input).toStdString();
    options.output = bench.path(output).toStdString();
    const Result result = run(options);
    QCOMPARE(static_cast<int>(result.problem.fault), fault);
    QCOMPARE(result.problem.systemError, error);
    QCOMPARE(bench.names(), QStringList{QStringLiteral("in.csv")});

    Options closed;
    closed.inputFd = 9999;
    QCOMPARE(run(closed).problem.fault, Fault::CannotOpenInput);
}

// The same bytes through pipes on both sides, however the writer cuts them.
void BulkFiles::pipes()
{
    RowMaker maker(21);
    QByteArray input = "pattern,caller_id\n";
    for (int i = 0; i < 20000; ++i) {
        input += maker.dirtyRow() + '\n';
    }
    Bench bench;
    QVERIFY(bench.judge(input).finished());
    Pipe in;
    Pipe out;
    std::thread writer([&] {
        qsizetype size = 1;
        for (qsizetype at = 0; at < input.size(); at += size, size = size * 7 % 5003 + 1) {
            feed(in.ends[1], input.mid(at, size));
        }
        in.closeEnd(1);
    });
    QByteArray output;
    std::thread reader([&] { output = drain(out.ends[0]); });
    Options options;
    options.inputFd = in.ends[0];
    options.outputFd = out.ends[1];
    options.threads = 3;
    const Result result = run(options);
    out.closeEnd(1);
    writer.join();
    reader.join();
    QVERIFY(result.finished());
    QCOMPARE(result.total.totalBytes, std::int64_t{-1});
    QVERIFY(output == bench.output);
}

// A writer that dies within a row: what came is judged, the rest of a row is its own row.
void BulkFiles::pipeThatStops()
{
    for (const QByteArray &text :
         {QByteArray("pattern,caller_id\n1,21\n1,\"2"), QByteArray("pattern,caller_id\n1,21\n1")}) {
        Pipe in;
        const Bench bench;
        feed(in.ends[1], text);
        in.closeEnd(1);
        Options options;
        options.inputFd = in.ends[0];
        options.output = bench.path(QStringLiteral("out.csv")).toStdString();
        const Result result = run(options);
        QVERIFY(result.finished());
        QCOMPARE(result.total.counts[0], std::int64_t{1});
        QCOMPARE(result.total.counts[8], std::int64_t{1});
        QCOMPARE(result.badRows.at(0).row, std::int64_t{3});
    }
}

void BulkFiles::readerThatLeaves()
{
    const Bench bench;
    bench.write(QStringLiteral("in.csv"), manyRows(200000));
    Pipe out;
    std::thread reader([&] {
        char buffer[1000];
        const ssize_t count = ::read(out.ends[0], buffer, sizeof buffer);
        Q_UNUSED(count)
        out.closeEnd(0);
    });
    Options options;
    options.input = bench.path(QStringLiteral("in.csv")).toStdString();
    options.outputFd = out.ends[1];
    options.threads = 3;
    const Result result = run(options);
    reader.join();
    QCOMPARE(result.problem.fault, Fault::CannotWrite);
    QCOMPARE(result.problem.systemError, EPIPE);
}

// A limit on the size of files stands for a disk that is full at some byte.
void BulkFiles::fullDisk()
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const Bench bench;
    bench.write(QStringLiteral("in.csv"), manyRows(100000));
    bench.write(QStringLiteral("out.csv"), "old");
    for (const rlim_t size : {rlim_t{0}, rlim_t{10}, rlim_t{100000}, rlim_t{2900000}}) {
        rlimit limit = before;
        limit.rlim_cur = size;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
        Options options;
        options.input = bench.path(QStringLiteral("in.csv")).toStdString();
        options.output = bench.path(QStringLiteral("out.csv")).toStdString();
        options.threads = 2;
        const Result result = run(options);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QCOMPARE(result.problem.fault, Fault::CannotWrite);
        QCOMPARE(result.problem.systemError, EFBIG);
        QCOMPARE(bench.read(QStringLiteral("out.csv")), QByteArray("old"));
        QCOMPARE(bench.names().size(), 2);
    }
}

// Cancelled after the first rows, by a flag that the run looks at between blocks.
void BulkFiles::cancelled()
{
    const Bench bench;
    bench.write(QStringLiteral("in.csv"), manyRows(400000));
    bench.write(QStringLiteral("out.csv"), "old");
    for (const int threads : {1, 3}) {
        std::atomic<bool> cancel{false};
        Options options;
        options.input = bench.path(QStringLiteral("in.csv")).toStdString();
        options.output = bench.path(QStringLiteral("out.csv")).toStdString();
        options.threads = threads;
        options.cancel = &cancel;
        options.rows = [&](const Batch &) { cancel = true; };
        const Result result = run(options);
        QCOMPARE(result.problem.fault, Fault::Cancelled);
        QVERIFY(result.total.rows > 0 && result.total.rows < 400000);
        QCOMPARE(bench.read(QStringLiteral("out.csv")), QByteArray("old"));
        QCOMPARE(bench.names().size(), 2);
    }
}

void BulkFiles::cancelledBeforehand()
{
    Bench bench;
    const std::atomic<bool> cancel{true};
    Options options;
    options.cancel = &cancel;
    const Result result = bench.judge("pattern,caller_id\n", options);
    QCOMPARE(result.problem.fault, Fault::Cancelled);
    QCOMPARE(bench.names(), QStringList{QStringLiteral("in.csv")});
}

void BulkFiles::cancelledWhileWaiting_data()
{
    QTest::addColumn<QByteArray>("given"); // before the writer falls silent
    QTest::addColumn<bool>("named");
    const QByteArray header = "pattern,caller_id\n";
    for (const bool named : {false, true}) {
        const char *kind = named ? "named pipe" : "pipe";
        QTest::addRow("%s: nothing", kind) << QByteArray() << named;
        QTest::addRow("%s: half a header", kind) << QByteArray("patt") << named;
        QTest::addRow("%s: header", kind) << header << named;
        QTest::addRow("%s: rows", kind) << header + "1,21\n1,22\n1,2" << named;
    }
}

// A writer that neither writes nor goes must not hold up whoever cancels.
void BulkFiles::cancelledWhileWaiting()
{
    QFETCH(const QByteArray, given);
    QFETCH(const bool, named);
    const Bench bench;
    Pipe in;
    std::atomic<bool> cancel{false};
    Options options;
    options.inputFd = in.ends[0];
    int writer = in.ends[1];
    if (named) {
        options.input = bench.path(QStringLiteral("in")).toStdString();
        QCOMPARE(::mkfifo(options.input.c_str(), 0600), 0);
        writer = ::open(options.input.c_str(), O_RDWR);
    }
    feed(writer, given);
    bench.write(QStringLiteral("out.csv"), "old");
    options.output = bench.path(QStringLiteral("out.csv")).toStdString();
    options.threads = 2;
    options.cancel = &cancel;
    Result result;
    std::thread running([&] { result = run(options); });
    int unread = 1;
    QTRY_VERIFY(::ioctl(writer, FIONREAD, &unread) == 0 && unread == 0);
    cancel = true;
    running.join();
    QCOMPARE(result.problem.fault, Fault::Cancelled);
    QCOMPARE(bench.read(QStringLiteral("out.csv")), QByteArray("old"));
    QCOMPARE(bench.names(), QStringList{QStringLiteral("out.csv")}); // pipes are not listed
    if (named) {
        ::close(writer);
    }
}

// It is opened before its writer is there, and read until the last writer goes.
void BulkFiles::namedPipe()
{
    const Bench bench;
    Options options;
    options.input = bench.path(QStringLiteral("in")).toStdString();
    options.output = bench.path(QStringLiteral("out.csv")).toStdString();
    QCOMPARE(::mkfifo(options.input.c_str(), 0600), 0);
    Result result;
    std::thread running([&] { result = run(options); });
    const int writer = ::open(options.input.c_str(), O_WRONLY); // waits for the reader
    feed(writer, manyRows(50000));
    ::close(writer);
    running.join();
    QVERIFY(result.allMatch());
    QCOMPARE(result.total.rows, std::int64_t{50000});
}

void BulkFiles::replaced()
{
    Bench bench;
    bench.write(QStringLiteral("out.csv"), QByteArray(1000, 'x'));
    QFile::setPermissions(bench.path(QStringLiteral("out.csv")),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    QVERIFY(bench.judge("pattern,caller_id\n1,21\n").finished());
    QCOMPARE(bench.output, QByteArray("pattern,caller_id,verdict\n1,21,match\n"));
    const auto rights = QFileInfo(bench.path(QStringLiteral("out.csv"))).permissions();
    QVERIFY(rights.testFlag(QFile::ReadOther) && !rights.testFlag(QFile::ReadGroup));
    QCOMPARE(bench.names().size(), 2);
}

void BulkFiles::ontoItself()
{
    const Bench bench;
    bench.write(QStringLiteral("in.csv"), manyRows(50000));
    Options options;
    options.input = bench.path(QStringLiteral("in.csv")).toStdString();
    options.output = options.input;
    const Result result = run(options);
    QVERIFY(result.allMatch());
    QCOMPARE(bench.read(QStringLiteral("in.csv")).count(",match\n"), qsizetype{50000});
}

void BulkFiles::throughALink()
{
    const Bench bench;
    bench.write(QStringLiteral("in.csv"), manyRows(2));
    bench.write(QStringLiteral("real.csv"), "old");
    QVERIFY(QFile::link(QStringLiteral("real.csv"), bench.path(QStringLiteral("link.csv"))));
    Options options;
    options.input = bench.path(QStringLiteral("in.csv")).toStdString();
    options.output = bench.path(QStringLiteral("link.csv")).toStdString();
    QVERIFY(run(options).finished());
    QVERIFY(QFileInfo(bench.path(QStringLiteral("link.csv"))).isSymbolicLink());
    QCOMPARE(bench.read(QStringLiteral("real.csv")).count(",match\n"), qsizetype{2});
}

void BulkFiles::device()
{
    const Bench bench;
    bench.write(QStringLiteral("in.csv"), manyRows(2));
    Options options;
    options.input = bench.path(QStringLiteral("in.csv")).toStdString();
    options.output = "/dev/null";
    QVERIFY(run(options).finished());
    struct stat status = {};
    QCOMPARE(::stat("/dev/null", &status), 0);
    QVERIFY(S_ISCHR(status.st_mode));
}

// One line of 100 MB, and many rows: the peak stays under 32 MiB more than before.
void BulkFiles::memory()
{
    Pipe in;
    const auto peak = [] {
        rusage usage = {};
        ::getrusage(RUSAGE_SELF, &usage);
        return usage.ru_maxrss; // KiB
    };
    const QByteArray piece(100000, '7');
    const QByteArray rows = manyRows(4000).mid(18);
    const long before = peak();
    std::thread writer([&] {
        feed(in.ends[1], "pattern,caller_id\n1,");
        for (int i = 0; i < 1000; ++i) {
            feed(in.ends[1], piece);
        }
        feed(in.ends[1], "\n");
        for (int i = 0; i < 300; ++i) {
            feed(in.ends[1], rows);
        }
        in.closeEnd(1);
    });
    Options options;
    options.inputFd = in.ends[0];
    options.output = "/dev/null";
    options.threads = 8;
    const Result result = run(options);
    writer.join();
    QVERIFY(result.finished());
    QCOMPARE(result.total.counts[8], std::int64_t{1});
    QCOMPARE(result.total.counts[0], std::int64_t{300} * 4000);
    QCOMPARE(result.badRows.at(0).fault, RowFault::LongRow);
    QVERIFY2(peak() - before <= 32 * 1024,
             QByteArray::number(qlonglong(peak() - before)).constData());
}

QTEST_APPLESS_MAIN(BulkFiles)
#include "bulk_files.moc"
