// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <chrono>

namespace flashcall {

// Processor time of the threads that something else starts meanwhile: all that is to be seen of
// what QNetworkAccessManager's own thread does with an answer whose head does not end.
class ThreadLoad
{
public:
    ThreadLoad(); // threads that exist now are not watched

    // Call right after the threads were started: these are watched from now on, no later ones.
    void pick();
    // Since pick() or the last restart(), in steps of the system's clock tick (10 ms). Zero where
    // the system does not tell.
    [[nodiscard]] std::chrono::milliseconds used() const;
    void restart();

private:
    [[nodiscard]] std::chrono::milliseconds total() const;

    QList<qint64> m_threads; // before pick() those that are not watched, then those that are
    std::chrono::milliseconds m_before{0};
};

} // namespace flashcall
