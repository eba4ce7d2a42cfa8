// SPDX-License-Identifier: MIT
#include "ui/sandboxpage/storymodel.h"

#include "app/core/visibletext.h"
#include "ui/handset/handsetentry.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace flashcall::ui {

using std::chrono::milliseconds;

namespace {

// What stands before the row that was reached last, and before the others.
constexpr QChar pointer(0x25B6);
constexpr QChar indent(0x2003);

} // namespace

QString storyTime(milliseconds time)
{
    const double seconds = static_cast<double>(time.count()) / 1000;
    return StoryModel::tr("%1 s").arg(
        QLocale().toString(seconds, 'f', QLocale::FloatingPointShortest));
}

QString StoryModel::replyWords(const sandbox::Plan &plan)
{
    if (!plan.delay) {
        return tr("No reply, ever");
    }
    const QString words = plan.httpStatus == 0 ? tr("The connection is closed without a reply")
                                               : tr("Reply: HTTP %1").arg(plan.httpStatus);
    return *plan.delay > milliseconds(0)
               ? tr("%1, %2 after the request").arg(words, storyTime(*plan.delay))
               : words;
}

void StoryModel::show(const sandbox::WireMessage &message, const sandbox::Plan &plan,
                      std::optional<milliseconds> at)
{
    beginResetModel();
    m_rows = {{milliseconds(0), replyWords(plan), replyWords(plan)}};
    for (const sandbox::StatusChange &change : plan.statuses) {
        const QString type = message.steps.value(change.step).type;
        const QString words =
            tr("Status of step %1, %2: %3")
                .arg(QString::number(change.step + 1), visibleLine(type), visibleLine(change.word));
        m_rows.append({change.at, words, words});
    }
    for (const sandbox::HandsetEvent &event : plan.handset) {
        const HandsetEntry entry = handsetEntry(event, {});
        m_rows.append({event.at, tr("Phone: %1").arg(visibleLine(handsetReading(entry))),
                       tr("Phone: %1").arg(handsetTitle(entry.kind))});
    }
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row &a, const Row &b) { return a.at < b.at; });
    m_to = message.to;
    m_current = -1;
    m_example = !at;
    endResetModel();
    setAt(at);
}

void StoryModel::setAt(std::optional<milliseconds> at)
{
    int current = -1;
    for (const Row &row : std::as_const(m_rows)) {
        current += at && row.at <= *at ? 1 : 0;
    }
    if (current == m_current) {
        return;
    }
    const int before = m_current;
    m_current = current;
    for (const int row : {before, current}) {
        if (row >= 0) {
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    Q_EMIT currentChanged(current);
}

void StoryModel::setDigitsHidden(bool hidden)
{
    if (hidden == m_hidden) {
        return;
    }
    m_hidden = hidden;
    tellAll();
}

void StoryModel::setMask(const NumberMask &mask)
{
    m_mask = mask;
    tellAll();
}

void StoryModel::tellAll()
{
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

milliseconds StoryModel::end() const
{
    return m_rows.isEmpty() ? milliseconds(0) : m_rows.last().at;
}

int StoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant StoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    const QString words = m_mask.text(m_hidden || m_example ? row.hiddenWords : row.words, m_to);
    const bool isCurrent = index.row() == m_current;
    switch (role) {
    case Qt::DisplayRole:
        return QString(QString(isCurrent ? pointer : indent) + u' ' + storyTime(row.at) +
                       QStringLiteral("   ") + words);
    case Qt::AccessibleTextRole:
        return isCurrent ? tr("Now: %1, %2").arg(storyTime(row.at), words)
                         : tr("%1, %2").arg(storyTime(row.at), words);
    case Qt::FontRole: {
        QFont font;
        font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    case Qt::ToolTipRole:
        return words.toHtmlEscaped(); // a tool tip guesses markup
    }
    return {};
}

} // namespace flashcall::ui
