// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

namespace flashcall {
class LeftCases;
}

namespace flashcall::ui {

class MainWindow;
class Notice;

// Cases that were left waiting, each in a notice of its own above the page: the number, the time
// left, a button to take it up again. A notice goes with its offer.
class LeftCaseNotices : public QObject
{
    Q_OBJECT
public:
    // Both must outlive this.
    LeftCaseNotices(LeftCases &cases, MainWindow &window, QObject *parent = nullptr);

private:
    void showOffers();
    void showTimes();
    void takeUp(const QString &caseId);

    LeftCases &m_cases;
    MainWindow &m_window;
    QHash<QString, QPointer<Notice>> m_notices; // by case; null once dismissed
    QTimer m_repaint;
};

} // namespace flashcall::ui
