// SPDX-License-Identifier: MIT
#include "ui/labmaker/makermodel.h"

#include <algorithm>

namespace flashcall::ui {

namespace {

constexpr int usualSymbols = 9; // as the service's own patterns have

} // namespace

MakerModel::MakerModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void MakerModel::setLines(const QString &text)
{
    std::vector<std::string> lines;
    m_cutOff = false;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const QStringView trimmed = line.trimmed();
        if (trimmed.isEmpty()) {
            continue;
        }
        if (qsizetype(lines.size()) == linesMost) {
            m_cutOff = true;
            break;
        }
        lines.push_back(trimmed.toString().toStdString());
    }
    beginResetModel();
    m_pool = pattern::readPool(lines);
    m_shortestTail = pattern::shortestTail(m_pool);
    judge();
    endResetModel();
}

void MakerModel::setShape(const QString &text)
{
    beginResetModel();
    m_shapeText = text.trimmed();
    judge();
    endResetModel();
}

bool MakerModel::shapeTextIsWrong() const
{
    return !m_shapeText.isEmpty() && !pattern::shapeOf(m_shapeText.toStdString());
}

void MakerModel::judge()
{
    m_shape.reset();
    if (!m_shapeText.isEmpty()) {
        m_shape = pattern::shapeOf(m_shapeText.toStdString());
    } else if (m_shortestTail > 0) {
        m_shape = pattern::tailShape(m_shortestTail, usualSymbols);
    }
    m_telling = m_shape ? pattern::tell(m_pool, *m_shape) : pattern::Telling();
    m_members.assign(m_telling.groupSizes.size(), {});
    for (std::size_t i = 0; i < m_telling.group.size(); ++i) {
        if (m_telling.group[i] >= 0) {
            auto &members = m_members[std::size_t(m_telling.group[i])];
            if (members.size() <= std::size_t(othersMost)) { // one of them is the row itself
                members.push_back(int(i));
            }
        }
    }
}

std::optional<QStringList> MakerModel::taken() const
{
    const auto cleaned = pattern::cleanPattern(m_shapeText.toStdString());
    if (cleaned.problem != pattern::Problem::None || cleaned.fixedDigits == 0) {
        return {};
    }
    QStringList texts;
    for (const int index : pattern::takenBy(m_shapeText.toStdString(), m_pool)) {
        texts.append(QString::fromStdString(m_pool[std::size_t(index)].text));
    }
    return texts;
}

int MakerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pool.size());
}

int MakerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

MakerModel::State MakerModel::stateOf(std::size_t row) const
{
    const pattern::PoolNumber &number = m_pool[row];
    if (number.cleaned.withheld) {
        return State::Hidden;
    }
    if (number.cleaned.problem != pattern::Problem::None) {
        return State::Unreadable;
    }
    if (number.sameAs >= 0) {
        return State::Same;
    }
    if (!m_shape) {
        return State::NoShape;
    }
    const int group = m_telling.group[row];
    if (group < 0) {
        return State::NoPattern;
    }
    return m_telling.groupSizes[std::size_t(group)] == 1 ? State::Alone : State::Collides;
}

QStringList MakerModel::othersOf(std::size_t row) const
{
    QStringList texts;
    const auto add = [&](int index) {
        texts.append(QString::fromStdString(m_pool[std::size_t(index)].text));
    };
    if (stateOf(row) == State::Same) {
        add(m_pool[row].sameAs);
    } else if (stateOf(row) == State::Collides) {
        for (const int index : m_members[std::size_t(m_telling.group[row])]) {
            if (std::size_t(index) != row && texts.size() < othersMost) {
                add(index);
            }
        }
    }
    return texts;
}

QVariant MakerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto row = std::size_t(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (Column(index.column())) {
        case CallerId:
            return QString::fromStdString(m_pool[row].text);
        case Pattern:
            return m_shape ? QString::fromStdString(pattern::patternFor(m_pool[row], *m_shape))
                           : QString();
        case Standing:
            return int(stateOf(row));
        case ColumnCount:
            break;
        }
        return {};
    case StateRole:
        return int(stateOf(row));
    case CountRole:
        return stateOf(row) == State::Collides
                   ? m_telling.groupSizes[std::size_t(m_telling.group[row])] - 1
                   : 0;
    case OthersRole:
        return othersOf(row);
    default: // default: roles are open
        return {};
    }
}

} // namespace flashcall::ui
