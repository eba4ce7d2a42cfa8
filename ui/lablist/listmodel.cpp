// SPDX-License-Identifier: MIT
#include "ui/lablist/listmodel.h"

#include <algorithm>
#include <utility>

namespace flashcall::ui {

namespace {

QString shown(const std::string &text)
{
    // A field may have a megabyte; what is cut off no column has room for.
    const auto most = std::size_t(ListModel::textMost) * 4;
    return QString::fromUtf8(text.data(), qsizetype(std::min(text.size(), most)))
        .left(ListModel::textMost);
}

} // namespace

ListModel::ListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    connect(&m_fetcher, &RowFetcher::fetched, this, &ListModel::take);
}

void ListModel::setList(std::shared_ptr<const bulk::RowIndex> index,
                        std::shared_ptr<const bulk::RowFile> file)
{
    beginResetModel();
    m_index = std::move(index);
    m_fetcher.setFile(std::move(file));
    m_places.clear();
    m_texts.clear();
    m_first = 0;
    m_total = 0;
    endResetModel();
    m_fileState = bulk::RowFile::State::Same;
    Q_EMIT fileStateChanged();
    refresh();
}

void ListModel::setOnly(std::optional<bulk::RowVerdict> only)
{
    m_only = only;
    m_first = 0;
    m_total = m_index ? m_index->count(m_only) : 0;
    look();
    Q_EMIT totalChanged(); // another list, even where it is as long
}

void ListModel::refresh()
{
    const qint64 total = m_index ? m_index->count(m_only) : 0;
    const bool other = total != m_total;
    m_total = total;
    look();
    if (other) {
        Q_EMIT totalChanged();
    }
}

void ListModel::setWindow(qint64 first, int most)
{
    if (first != m_first || most != m_most) {
        m_first = first;
        m_most = most;
        look();
    }
}

qint64 ListModel::nearest(qint64 row) const
{
    return m_total == 0 ? -1 : qMin(qint64(m_index->before(m_only, row)), m_total - 1);
}

// Brings what is in sight in line with the index and the window.
void ListModel::look()
{
    m_first = std::clamp<qint64>(m_first, 0, std::max<qint64>(m_total - m_most, 0));
    RowFetcher::Places places;
    if (m_index) {
        places = m_index->places(m_only, m_first, m_most);
    }
    const bool same =
        std::equal(places.begin(), places.end(), m_places.begin(), m_places.end(),
                   [](const auto &one, const auto &other) { return one.row == other.row; });
    if (same) {
        return;
    }
    show(std::move(places));
    RowFetcher::Places missing;
    std::unordered_map<qint64, bulk::RowText> kept;
    for (const auto &place : m_places) {
        const auto known = m_texts.find(place.row);
        if (known == m_texts.end()) {
            missing.push_back(place);
        } else {
            kept.insert(m_texts.extract(known));
        }
    }
    m_texts = std::move(kept);
    if (!missing.empty()) {
        m_fetcher.fetch(std::move(missing));
    }
}

void ListModel::show(RowFetcher::Places places)
{
    const int before = int(m_places.size());
    const int after = int(places.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_places.resize(std::size_t(after));
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_places.insert(m_places.end(), places.begin() + before, places.end());
        endInsertRows();
    }
    m_places = std::move(places);
    if (const int kept = std::min(before, after); kept > 0) {
        Q_EMIT dataChanged(index(0, 0), index(kept - 1, ColumnCount - 1));
    }
}

void ListModel::take(const RowFetcher::Rows &rows, bulk::RowFile::State state)
{
    for (const bulk::RowText &row : rows) {
        m_texts[row.row] = row;
    }
    if (!m_places.empty() && !rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(int(m_places.size()) - 1, ColumnCount - 1));
    }
    if (state != m_fileState) {
        m_fileState = state;
        Q_EMIT fileStateChanged();
    }
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

const bulk::RowText *ListModel::textAt(int row) const
{
    const auto text = m_texts.find(m_places[std::size_t(row)].row);
    return text == m_texts.end() ? nullptr : &text->second;
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto &place = m_places[std::size_t(index.row())];
    const bulk::RowText *text = textAt(index.row());
    if (role == VerdictRole) {
        return int(place.verdict);
    }
    if (role == LoadedRole) {
        return text != nullptr;
    }
    if (role == TextRole) {
        return QVariant::fromValue(static_cast<const void *>(text));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (Column(index.column())) {
    case Row:
        return qint64(place.row) + 2; // as people count, the header being the first
    case Pattern:
        return text ? shown(text->pattern) : QString();
    case CallerId:
        return text ? shown(text->callerId) : QString();
    case Announced:
        return text ? shown(text->announced) : QString();
    case Verdict:
        return int(place.verdict);
    case Why:
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace flashcall::ui
