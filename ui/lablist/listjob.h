// SPDX-License-Identifier: MIT
#pragma once

#include "app/bulk/rowfile.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <thread>

namespace flashcall::ui {

// One run of the engine over a file: judging it into an index, or writing its verdicts to another
// file, byte for byte as `flashcall check --file` does.
struct ListOrder
{
    QString file;
    int patternColumn = -1; // 0-based; found by name where negative
    int callerIdColumn = -1;
    std::shared_ptr<bulk::RowIndex> index; // filled; null where nobody looks
    QString output;                        // empty: nothing is written
    std::optional<bulk::RowVerdict> only;  // of what is written
    bulk::FileStamp expected;              // what the file must still be, where it was there
};

struct ListOutcome
{
    bulk::HeaderResult header;
    bulk::FileStamp stamp; // before the first byte was read
    bulk::Result result;
    bool changed = false; // the file is not as expected, or became another meanwhile
};

// Runs an order on threads of its own. Everything is told on this object's thread, about thirty
// times a second at most.
class ListJob : public QObject
{
    Q_OBJECT
public:
    explicit ListJob(ListOrder order, QObject *parent = nullptr);
    ~ListJob() override; // cancels and waits for the block under way

    void start();
    void cancel();

    [[nodiscard]] const ListOrder &order() const { return m_order; }
    [[nodiscard]] const bulk::Progress &progress() const { return m_progress; }
    [[nodiscard]] const bulk::Header &header() const { return m_header; } // with the first rows
    [[nodiscard]] std::chrono::milliseconds elapsed() const;              // stands still at the end
    [[nodiscard]] const ListOutcome &outcome() const { return m_outcome; }

    static constexpr std::chrono::milliseconds tellEvery{33};

Q_SIGNALS:
    void progressed();
    void finished(); // once, also after cancel()

private:
    struct Shared;
    static ListOutcome run(const ListOrder &order, Shared &shared);
    static void tell(Shared &shared, const bulk::Progress &progress);
    void takeProgress();
    void takeOutcome();

    ListOrder m_order;
    std::shared_ptr<Shared> m_shared;
    std::thread m_thread;
    bulk::Progress m_progress;
    bulk::Header m_header;
    ListOutcome m_outcome;
    std::chrono::steady_clock::time_point m_started, m_ended;
};

} // namespace flashcall::ui
