// SPDX-License-Identifier: MIT
#pragma once

#include <QIdentityProxyModel>

namespace flashcall::ui {

// Words, tones and marks over a ListModel.
class ListProxy : public QIdentityProxyModel
{
    Q_OBJECT
public:
    enum Role {
        ToneRole = Qt::UserRole + 100, // a Tone as int, of the verdict
        IconRole,                      // a mask's name, of the verdict
    };
    using QIdentityProxyModel::QIdentityProxyModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
};

} // namespace flashcall::ui
