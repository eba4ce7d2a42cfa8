// SPDX-License-Identifier: MIT
#include "ui/blindhandset.h"

#include "ui/handset/handsetview.h"

namespace flashcall::ui {

namespace {

QString callerName(qsizetype index)
{
    return BlindHandset::tr("caller %1 (blind mode)").arg(index + 1);
}

} // namespace

BlindHandset::BlindHandset(HandsetView &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
    connect(&m_view, &HandsetView::numberChosen, this, [this](const QString &chosen) {
        for (qsizetype i = 0; m_hidden && i < m_entries.size(); ++i) {
            if (chosen == shown(i).from) {
                Q_EMIT numberChosen(m_entries[i].from);
                return;
            }
        }
        Q_EMIT numberChosen(chosen);
    });
}

HandsetEntry BlindHandset::shown(qsizetype index) const
{
    HandsetEntry entry = m_entries[index];
    if (m_hidden) {
        const bool call =
            entry.kind == HandsetEntry::Kind::MissedCall || entry.kind == HandsetEntry::Kind::Voice;
        if (call && !entry.from.isEmpty()) {
            entry.from = callerName(index);
        }
        if (!entry.text.isEmpty()) {
            entry.text = tr("Hidden in blind mode");
        }
    }
    const QString text = m_mask.text(entry.text, entry.to);
    if (text != entry.text) { // what is left of the number must not be taken for the code
        entry.answer = handsetAnswer(entry);
        entry.text = text;
    }
    return entry;
}

void BlindHandset::setMask(const NumberMask &mask)
{
    m_mask = mask;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        m_view.change(m_entries.size() - 1 - i, shown(i));
    }
}

void BlindHandset::add(const HandsetEntry &entry)
{
    if (m_entries.size() >= HandsetView::entriesMost) {
        m_entries.removeFirst();
    }
    m_entries.append(entry);
    m_view.add(shown(m_entries.size() - 1));
}

void BlindHandset::clear()
{
    m_entries.clear();
    m_view.clear();
}

void BlindHandset::setHidden(bool hidden)
{
    if (m_hidden == hidden) {
        return;
    }
    m_hidden = hidden;
    m_view.clear();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        m_view.add(shown(i));
    }
}

} // namespace flashcall::ui
