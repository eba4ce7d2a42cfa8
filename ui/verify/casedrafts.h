// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/scenario.h"
#include "ui/handset/handsetentry.h"
#include "ui/verify/requestmodel.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace flashcall {
class Desk;
struct LeftCase;
} // namespace flashcall

namespace flashcall::ui {

class BlindHandset;

// What of the page belongs to one case and not to the page: the form as it was filled in for it,
// and its customer's phone. Changes them when another case is put on the table. A form that was
// begun for a new call is kept as well.
class CaseDrafts : public QObject
{
    Q_OBJECT
public:
    // All must outlive this; nobody else feeds the handset.
    CaseDrafts(Desk &desk, RequestModel &model, BlindHandset &handset, QObject *parent = nullptr);

    // Another case is on the table, or none.
    void change();
    // As Desk::adopt(), beside a case that runs; the form is then the left case's, and one begun
    // for a new call is kept.
    bool takeUp(const LeftCase &left);
    // The form and the phone for a new customer.
    void startOver();
    // The phone of the case that the event belongs to; of the table where it belongs to none.
    void show(const sandbox::HandsetEvent &event);
    // Other defaults: of what is kept only what belongs to the customer stays.
    void forgetDefaults();

private:
    struct Sheet
    {
        RequestModel::Kept form;
        bool customerOnly = false;
        QList<HandsetEntry> phone;
    };

    [[nodiscard]] int tableNumber() const; // 0: free
    [[nodiscard]] int ownerOf(const sandbox::HandsetEvent &event) const;
    void putBack(const Sheet &sheet);
    void forgetClosed();

    Desk &m_desk;
    RequestModel &m_model;
    BlindHandset &m_handset;
    QHash<int, Sheet> m_sheets; // by the case's number; 0 for a new call
    int m_shown = 0;
    bool m_takingUp = false;
};

} // namespace flashcall::ui
