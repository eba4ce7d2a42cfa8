// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QWidget>

class QPushButton;
class QTimer;

namespace flashcall {
struct Connection;
}

namespace flashcall::ui {

class PlainLabel;

// Where the calls go: a chip told apart by words, by the shape of its border and by colour, and
// the button of the menu that switches. Accessible name "Connection: NAME".
class ConnectionChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ConnectionChip(QWidget *parent = nullptr);
    // `saysSandbox`: it is not the built-in sandbox, but its replies say that it is one.
    void setConnection(const Connection &connection, bool saysSandbox);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QString m_colour; // the label's, or empty
    bool m_sandbox = true;
};

// The strip above the pages: name, connection, a passing word, help and menu.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);
    void setConnection(const Connection &connection, bool saysSandbox = false);
    void say(const QString &words); // gone after a few seconds
    // Says that the window is in presentation mode, so that nobody wonders at the masks.
    void setPresented(bool presented);
    [[nodiscard]] QPushButton *menuButton() const { return m_menu; }

    // Where the connection's menu belongs, on the screen.
    [[nodiscard]] QPoint connectionMenuPlace() const;

Q_SIGNALS:
    void keysWanted();
    void connectionMenuWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    PlainLabel *m_name;
    ConnectionChip *m_chip;
    PlainLabel *m_presented = nullptr; // made when it is first said
    PlainLabel *m_word;
    QPushButton *m_menu;
    QTimer *m_forget;
};

} // namespace flashcall::ui
