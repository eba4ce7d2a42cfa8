// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/cascadelint.h"

#include <QAbstractListModel>

namespace flashcall::ui {

// The findings about a cascade, in words.
class LintModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        PlaceRole = Qt::UserRole, // "Warning · step 2, SMS"
        ToneRole,                 // int of Tone
        IconRole,                 // a mask's name
    };
    using QAbstractListModel::QAbstractListModel;

    // Rows that stay keep their place: what is chosen in a view stays chosen.
    void set(const QList<lint::Finding> &findings, const Cascade &steps);
    [[nodiscard]] const QList<lint::Finding> &findings() const { return m_findings; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<lint::Finding> m_findings;
    Cascade m_steps;
};

} // namespace flashcall::ui
