// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace flashcall::cli {

// Whether a person can type: standard input is a terminal.
[[nodiscard]] bool inputIsTerminal();

// A crash file would hold the key and customers' numbers (reliability.md, "The key").
void noCrashFiles();

// Turns the wish to end the program (Ctrl+C, a polite kill) into a signal. The second one of
// that kind ends it at once. One at a time.
class Interrupts : public QObject
{
    Q_OBJECT
public:
    explicit Interrupts(QObject *parent = nullptr);
    ~Interrupts() override;

Q_SIGNALS:
    void arrived();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace flashcall::cli
