// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QSocketNotifier;

namespace flashcall::cli {

// Whether a person can type: standard input is a terminal.
[[nodiscard]] bool inputIsTerminal();
[[nodiscard]] bool isTerminal(int descriptor);

// One line from standard input; empty at its end, or once an interrupt has arrived.
[[nodiscard]] QString readAnswer();

// Whether it is a pipe or a connection that nobody reads any more.
[[nodiscard]] bool readerLeft(int descriptor);

// A write to a pipe that nobody reads any more then fails instead of ending the program.
void ignoreClosedPipes();

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
