// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/scenario.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

namespace flashcall {
class Desk;
}

namespace flashcall::ui {

class MainWindow;

// The main job by itself, in the real window on the sandbox: every step as a person would do it,
// a picture of each state. Ends the program with 0 only if the case ended verified.
class Tour : public QObject
{
    Q_OBJECT
public:
    Tour(MainWindow &window, Desk &desk, QString folder, QObject *parent = nullptr);

    void begin(); // once the sandbox listens
    void onHandset(const sandbox::HandsetEvent &event);

Q_SIGNALS:
    void finished(int exitCode);

private:
    void onCase();
    void then(std::function<void()> step);
    void next();
    void showPicture(const QString &name);
    void showPages();
    void sumUp();
    void type(QLatin1String objectName, const QString &text);
    void pressEnter(QLatin1String objectName);
    [[nodiscard]] QWidget *find(QLatin1String objectName) const;
    void picture(const QString &name);
    void finish(int exitCode, const QString &words);

    MainWindow &m_window;
    Desk &m_desk;
    QString m_folder;
    int m_pictures = 0;
    bool m_waitingSeen = false;
    bool m_endSeen = false;
    QList<std::function<void()>> m_steps;
    bool m_done = false; // queued signals may still arrive
    QTimer m_patience;
};

} // namespace flashcall::ui
