// SPDX-License-Identifier: MIT
// bench_lab [ROWS] [FOLDER]: how the pattern lab keeps up. Opens a list of ROWS (ten million) in
// the real page, scrolling and filtering all the while, then types into the single check. FOLDER
// should be in memory. Run it under Xvfb for real frames, or with QT_QPA_PLATFORM=offscreen.
#include "bench/bulk/bench.h"
#include "ui/lab/labpage.h"
#include "ui/lablist/listpart.h"
#include "ui/lablist/listview.h"
#include "ui/lablist/verdictbars.h"
#include "ui/style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <unistd.h>
#include <vector>

namespace {

using namespace flashcall::ui;

constexpr int scrollEvery = 16;
constexpr int lookingOn = 3000; // after the last row

// What this thread has computed, in milliseconds: true on a busy machine too.
double cpuNow()
{
    timespec time = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double peakMiB()
{
    double peak = 0;
    if (std::FILE *file = std::fopen("/proc/self/status", "r")) {
        char line[256];
        long kib = 0;
        while (std::fgets(line, sizeof line, file)) {
            if (std::sscanf(line, "VmHWM: %ld", &kib) == 1) {
                peak = double(kib) / 1024;
            }
        }
        std::fclose(file);
    }
    return peak;
}

// Times what the window's thread does at a stretch: an event with all that it brings about.
class Stopwatch : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0) {
            return QApplication::notify(receiver, event);
        }
        QElapsedTimer timer;
        timer.start();
        const double cpu = cpuNow();
        ++m_depth;
        const bool taken = QApplication::notify(receiver, event);
        --m_depth;
        if (m_running) {
            m_times.push_back(double(timer.nsecsElapsed()) / 1e6);
            m_cpuTimes.push_back(cpuNow() - cpu);
        }
        return taken;
    }
    void start()
    {
        m_times.clear();
        m_cpuTimes.clear();
        m_running = true;
    }
    void stop() { m_running = false; }
    [[nodiscard]] std::vector<double> &times() { return m_times; }
    [[nodiscard]] std::vector<double> &cpuTimes() { return m_cpuTimes; }

private:
    int m_depth = 0;
    bool m_running = false;
    std::vector<double> m_times, m_cpuTimes;
};

double at(std::vector<double> &values, double part)
{
    if (values.empty()) {
        return 0;
    }
    std::sort(values.begin(), values.end());
    return values[std::size_t(double(values.size() - 1) * part)];
}

// Opens the list, and does what somebody does who cannot wait.
class Visitor : public QObject
{
public:
    Visitor(LabPage &page, Stopwatch &watch)
        : m_page(page)
        , m_watch(watch)
    {
        m_scroll.setInterval(scrollEvery);
        m_scroll.setTimerType(Qt::PreciseTimer);
        connect(&m_scroll, &QTimer::timeout, this, &Visitor::scroll);
        m_beat.setTimerType(Qt::PreciseTimer);
        m_beat.setInterval(1);
        connect(&m_beat, &QTimer::timeout, this, &Visitor::beat);
    }

    void open(const QString &file)
    {
        m_view = m_page.list()->findChild<ListView *>();
        m_bar = m_view->findChild<QScrollBar *>(QString(), Qt::FindDirectChildrenOnly);
        connect(&m_page.list()->list(), &PairList::changed, this, [this] {
            if (m_page.list()->list().state() == PairList::State::Ready) {
                m_judged = double(m_clock.nsecsElapsed()) / 1e6;
                m_scrolls = 0;
                QTimer::singleShot(lookingOn, qApp, &QCoreApplication::quit);
            }
        });
        m_watch.start();
        m_clock.start();
        m_last = 0;
        m_beat.start();
        m_page.list()->open(file);
        m_scroll.start();
    }

    void print(qint64 rows)
    {
        m_watch.stop();
        auto &events = m_watch.times();
        std::printf("%-46s %10.1f ms\n", "first rows on the screen", m_first);
        std::printf("%-46s %10.1f ms, %.1f M rows/s\n", "all judged, indexed and scrolled over",
                    m_judged, double(rows) / m_judged / 1000);
        std::printf("%-46s %10.2f ms (p99 %.2f, %zu events)\n", "longest event of the window",
                    at(events, 1), at(events, 0.99), events.size());
        auto &cpu = m_watch.cpuTimes();
        std::printf("%-46s %10.2f ms (p99 %.2f)\n", "longest event, CPU time alone", at(cpu, 1),
                    at(cpu, 0.99));
        std::printf("%-46s %10.2f ms (p99 %.2f)\n", "longest time without a beat, judging",
                    at(m_beats[0], 1), at(m_beats[0], 0.99));
        std::printf("%-46s %10.2f ms (p99 %.2f)\n", "longest time without a beat, looking on",
                    at(m_beats[1], 1), at(m_beats[1], 0.99));
        std::printf("%-46s %10.1f MB\n", "index of the list",
                    double(m_page.list()->list().index()->bytes()) / 1e6);
        std::printf("%-46s %10.1f MiB\n", "peak memory of the whole window", peakMiB());
    }

private:
    void beat()
    {
        const double now = double(m_clock.nsecsElapsed()) / 1e6;
        m_beats[m_judged > 0 ? 1 : 0].push_back(now - m_last);
        m_last = now;
        if (m_first == 0) {
            const QModelIndex index = m_view->table()->model()->index(0, 1);
            if (index.isValid() && !index.data().toString().isEmpty()) {
                m_view->table()->viewport()->repaint();
                m_first = double(m_clock.nsecsElapsed()) / 1e6;
            }
        }
    }
    void scroll()
    {
        ++m_scrolls;
        m_bar->setValue(int(QRandomGenerator::global()->bounded(m_bar->maximum() + 1)));
        if (m_judged > 0 && m_scrolls % 20 == 0) {
            const auto bars = m_page.list()->findChildren<VerdictBar *>();
            VerdictBar *bar = bars[m_scrolls / 20 % bars.size()];
            if (bar->isEnabled()) {
                bar->click();
            }
        }
    }

    LabPage &m_page;
    Stopwatch &m_watch;
    ListView *m_view = nullptr;
    QScrollBar *m_bar = nullptr;
    QTimer m_scroll, m_beat;
    QElapsedTimer m_clock;
    double m_last = 0, m_first = 0, m_judged = 0;
    std::vector<double> m_beats[2]; // while judging, afterwards
    int m_scrolls = 0;
};

void type(LabPage &page)
{
    page.showPart(LabPage::Single);
    page.setInput({QStringLiteral("***456789"), QStringLiteral("+380 12 345-67-8"),
                   QStringLiteral("+380123456789")});
    QLineEdit *callerId = nullptr;
    const auto edits = page.findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits) {
        callerId = edit->accessibleName() == QStringLiteral("Caller ID") ? edit : callerId;
    }
    std::vector<double> times, cpuTimes;
    const QString keys = QStringLiteral("9x\b\b81\b\b-\b(\b");
    for (int i = 0; i < 3000; ++i) {
        const QChar key = keys[i % keys.size()];
        QElapsedTimer timer;
        timer.start();
        const double cpu = cpuNow();
        if (key == u'\b') {
            QTest::keyClick(callerId, Qt::Key_Backspace);
        } else {
            QTest::keyClick(callerId, key.toLatin1());
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        page.repaint();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        cpuTimes.push_back(cpuNow() - cpu);
    }
    std::printf("%-46s %10.2f ms (median %.2f, longest %.2f)\n",
                "keystroke to verdict on the screen, p99", at(times, 0.99), at(times, 0.5),
                at(times, 1));
    std::printf("%-46s %10.2f ms (median %.2f, longest %.2f)\n", "the same, CPU time alone",
                at(cpuTimes, 0.99), at(cpuTimes, 0.5), at(cpuTimes, 1));
}

} // namespace

int main(int argc, char **argv)
{
    Stopwatch app(argc, argv);
    QApplication::setStyle(new ConsoleStyle(ConsoleStyle::Appearance::Light));
    const QStringList words = QCoreApplication::arguments();
    const qint64 rows = words.size() > 1 ? words[1].toLongLong() : 10'000'000;
    const QString folder = words.size() > 2 ? words[2] : QStringLiteral("/dev/shm");
    const QString file = folder + QStringLiteral("/bench_lab.csv");
    bench::makeData(file.toStdString(), rows, false);
    {
        LabPage page;
        page.resize(1200, 760);
        page.showPart(LabPage::List);
        page.show();
        Visitor visitor(page, app);
        QTimer::singleShot(500, &page, [&] { visitor.open(file); });
        QApplication::exec();
        visitor.print(rows);
        type(page);
    }
    ::unlink(file.toLocal8Bit().constData());
    return 0;
}
