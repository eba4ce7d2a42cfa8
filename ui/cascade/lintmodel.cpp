// SPDX-License-Identifier: MIT
#include "ui/cascade/lintmodel.h"

#include "ui/cascade/lintwords.h"

#include <algorithm>

namespace flashcall::ui {

namespace {

bool isSame(const lint::Finding &a, const lint::Finding &b)
{
    return a.rule == b.rule && a.step == b.step && a.field == b.field && a.name == b.name;
}

} // namespace

void LintModel::set(const QList<lint::Finding> &findings, const Cascade &steps)
{
    const auto contains = [](const QList<lint::Finding> &all, const lint::Finding &one) {
        return std::any_of(all.begin(), all.end(),
                           [&one](const lint::Finding &other) { return isSame(one, other); });
    };
    for (qsizetype row = m_findings.size(); row-- > 0;) {
        if (!contains(findings, m_findings.at(row))) {
            beginRemoveRows({}, int(row), int(row));
            m_findings.removeAt(row);
            endRemoveRows();
        }
    }
    m_steps = steps;
    for (qsizetype row = 0; row < findings.size(); ++row) {
        if (row >= m_findings.size() || !isSame(m_findings.at(row), findings.at(row))) {
            beginInsertRows({}, int(row), int(row));
            m_findings.insert(row, findings.at(row));
            endInsertRows();
        }
        m_findings[row] = findings.at(row);
    }
    if (m_findings.size() > findings.size()) { // steps changed places
        beginRemoveRows({}, int(findings.size()), int(m_findings.size()) - 1);
        m_findings = findings;
        endRemoveRows();
    }
    if (!m_findings.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int LintModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

QVariant LintModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_findings.size()) {
        return {};
    }
    const lint::Finding &finding = m_findings.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words::finding(finding);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(words::findingPlace(finding, m_steps),
                                            words::finding(finding));
    case PlaceRole:
        return words::findingPlace(finding, m_steps);
    case ToneRole:
        return int(words::severityTone(finding.severity));
    case IconRole:
        return QString(words::severityIcon(finding.severity));
    default: // default: Qt's roles are open
        return {};
    }
}

} // namespace flashcall::ui
