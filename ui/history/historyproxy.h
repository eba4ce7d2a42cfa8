// SPDX-License-Identifier: MIT
#pragma once

#include "ui/numbermask.h"

#include <QIdentityProxyModel>

namespace flashcall::ui {

// Words, tones and marks over a store::HistoryModel.
class HistoryProxy : public QIdentityProxyModel
{
    Q_OBJECT
public:
    enum Role {
        ToneRole = Qt::UserRole + 100, // a Tone as int, of the outcome
        IconRole,                      // a mask's name, of the outcome
    };
    using QIdentityProxyModel::QIdentityProxyModel;

    // Of the customers' numbers.
    void setMask(const NumberMask &mask);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    NumberMask m_mask;
};

} // namespace flashcall::ui
