// SPDX-License-Identifier: MIT
#include "ui/verify/casedrafts.h"

#include "app/session/desk.h"
#include "ui/blindhandset.h"
#include "ui/handset/handsetview.h"

namespace flashcall::ui {

CaseDrafts::CaseDrafts(Desk &desk, RequestModel &model, BlindHandset &handset, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_model(model)
    , m_handset(handset)
{}

int CaseDrafts::tableNumber() const
{
    return m_desk.onTable() ? m_desk.onTable()->number() : 0;
}

void CaseDrafts::change()
{
    const int next = tableNumber();
    if (next == m_shown) {
        return;
    }
    const bool begun = next != 0 && !m_sheets.contains(next);
    const bool free = next == 0 && !m_sheets.contains(0);
    if (begun) {
        if (!m_takingUp) {
            m_sheets.remove(0); // sent: the form is now this case's
        } else if (m_shown == 0) {
            m_sheets[0].form = m_model.kept();
        }
        m_sheets.insert(next, {});
    } else {
        m_sheets[m_shown].form = m_model.kept();
        m_sheets[m_shown].customerOnly = false;
    }
    forgetClosed();
    m_shown = next;
    m_handset.clear();
    if (free) {
        startOver();
    } else if (!begun) {
        putBack(m_sheets.value(next));
    }
}

void CaseDrafts::putBack(const Sheet &sheet)
{
    if (sheet.customerOnly) {
        const Draft &kept = sheet.form.draft;
        m_model.startOver();
        m_model.setTo(kept.to);
        m_model.setTicket(kept.ticket);
        Draft withCode = m_model.draft(); // a code is one customer's, too
        withCode.code = kept.code;
        m_model.setCode(withCode);
    } else {
        m_model.putBack(sheet.form);
    }
    for (const HandsetEntry &entry : sheet.phone) {
        m_handset.add(entry);
    }
}

void CaseDrafts::forgetClosed()
{
    QList<int> open{0};
    const QList<DeskCase *> cases = m_desk.cases();
    for (const DeskCase *one : cases) {
        open.append(one->number());
    }
    m_sheets.removeIf(
        [&open](const QHash<int, Sheet>::iterator &sheet) { return !open.contains(sheet.key()); });
}

bool CaseDrafts::takeUp(const LeftCase &left)
{
    const int before = tableNumber();
    const bool beside = m_desk.onTable() && m_desk.onTable()->running();
    if (beside && !m_desk.setAside()) {
        return false;
    }
    m_takingUp = true;
    const bool taken = m_desk.adopt(left);
    m_takingUp = false;
    if (!taken) {
        m_desk.putOnTable(before);
        return false;
    }
    m_model.startOver(); // nothing of the customer before
    m_model.setTo(left.request.to.e164());
    m_model.setTicket(left.request.ticket);
    return true;
}

void CaseDrafts::startOver()
{
    m_sheets.remove(0);
    m_handset.clear();
    m_model.startOver();
}

int CaseDrafts::ownerOf(const sandbox::HandsetEvent &event) const
{
    int owner = m_shown;
    const QList<DeskCase *> cases = m_desk.cases();
    for (const DeskCase *one : cases) {
        const Accepted *accepted = one->session().accepted();
        if (accepted && !event.messageId.isEmpty() && accepted->messageId == event.messageId) {
            return one->number();
        }
        const auto &request = one->session().request();
        if (request && request->to.e164() == event.to) { // the youngest of that number
            owner = one->number();
        }
    }
    return owner;
}

void CaseDrafts::show(const sandbox::HandsetEvent &event)
{
    const int owner = ownerOf(event);
    const HandsetEntry entry = handsetEntry(event, m_desk.clock().wall());
    if (owner != 0) { // for a new call the phone starts anew
        QList<HandsetEntry> &phone = m_sheets[owner].phone;
        if (phone.size() >= HandsetView::entriesMost) {
            phone.removeFirst();
        }
        phone.append(entry);
    }
    if (owner == m_shown) {
        m_handset.add(entry);
    }
}

void CaseDrafts::forgetDefaults()
{
    for (Sheet &sheet : m_sheets) {
        sheet.customerOnly = true;
    }
}

} // namespace flashcall::ui
