// SPDX-License-Identifier: MIT
#pragma once

#include "app/bulk/bulk.h"
#include "app/cli/exit.h"
#include "app/cli/options.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <iosfwd>
#include <memory>
#include <thread>

namespace flashcall::cli {

// `check --file`: the rows go from descriptor to descriptor on threads of their own; what is said
// about them goes to the streams. Everything passed in must outlive it.
class CheckFileRun : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        std::ostream &out;
        std::ostream &err;
        int input = -1; // descriptors, for "-"
        int output = -1;
        bool bar = false; // there is a place for a progress bar
    };
    CheckFileRun(const Parts &parts, CheckFileOptions options, QObject *parent = nullptr);
    ~CheckFileRun() override;

    void start();
    // No file is left under the output's name, or the one that was there before.
    void interrupt();

Q_SIGNALS:
    void finished(flashcall::cli::Exit exit); // once

private:
    struct Shared;
    [[nodiscard]] bulk::Options engineOptions() const;
    void onDone();
    void repaint();
    void clearBar();
    void tellBadRows(const bulk::Result &result);
    [[nodiscard]] Exit tellProblem(const bulk::Problem &problem);
    void finish(Exit exit);

    Parts m_parts;
    CheckFileOptions m_options;
    std::shared_ptr<Shared> m_shared;
    std::thread m_thread;
    QTimer m_repaint;
    std::chrono::steady_clock::time_point m_started;
    qsizetype m_barWidth = 0;
    bool m_finished = false;
};

} // namespace flashcall::cli
