// SPDX-License-Identifier: MIT
#pragma once

#include "app/config/keys.h"
#include "app/session/connectiontest.h"
#include "ui/theme.h"

#include <QDialog>

class QPushButton;
class QScrollArea;

namespace flashcall {
class ConnectionBook;
}

namespace flashcall::ui {

class AskBar;
class ConnectionForm;
class ConnectionList;
class ConnectionsModel;
class ConnectionTransfer;
class PlainLabel;
struct ConnectionDraft;

// The connections: a list, the form of the chosen one, its key and a test of both. Opened with
// open(). What is typed stays, whichever is shown, until it is saved or given up in so many words.
class ConnectionsDialog : public QDialog
{
    Q_OBJECT
public:
    // `book` must outlive this. `current`: the one to show first.
    ConnectionsDialog(ConnectionBook &book, Desk::MakeGateway makeGateway, const QString &current,
                      QWidget *parent = nullptr);

    // Asks first where something is not saved.
    void reject() override;

private:
    QWidget *makeFoot();
    void connectParts();
    void load();
    void onEdited();
    void showProblems(bool all);
    // Whether the shown one can be saved; else the first wrong field has the focus.
    bool check();
    bool saveCurrent();
    void saveAll();
    // To another address than the saved one: its key is not for there.
    [[nodiscard]] bool hasMoved(const ConnectionDraft &draft) const;
    void giveKey(const QString &id, const ConnectionDraft &draft);
    void askDelete();
    void askForgetKey();
    void findKey();
    void showKey(const config::KeyInForce &found);
    void test();
    void startTest(const Secret &key);
    void stopTest();
    void onImported(const QList<Connection> &connections);
    void say(const QString &words, Tone tone);
    [[nodiscard]] QString currentId() const;

    ConnectionBook &m_book;
    ConnectionsModel *m_model;
    ConnectionList *m_list;
    ConnectionForm *m_form;
    QScrollArea *m_scroll;
    AskBar *m_ask;
    ConnectionTransfer *m_transfer;
    ConnectionTest *m_tester;
    PlainLabel *m_says;
    QPushButton *m_test;
    QPushButton *m_save;
    int m_keyQuestion = 0; // only the last one's answer counts
    int m_testQuestion = 0;
};

} // namespace flashcall::ui
