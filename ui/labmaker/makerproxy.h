// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QIdentityProxyModel>

namespace flashcall::ui {

class MakerModel;

// Words and tones over a MakerModel.
class MakerProxy : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
};

// What the whole pool comes to.
namespace makerwords {
struct Said
{
    QString words;
    Tone tone = Tone::Neutral;
};
[[nodiscard]] Said summary(const MakerModel &model);
[[nodiscard]] QString strength(const MakerModel &model);
[[nodiscard]] QString taken(const MakerModel &model); // empty: the shape is no pattern
} // namespace makerwords

} // namespace flashcall::ui
