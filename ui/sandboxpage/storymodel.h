// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/scenario.h"
#include "ui/numbermask.h"

#include <QAbstractListModel>

#include <chrono>
#include <optional>

namespace flashcall::ui {

// What happens to one message, in order of time: its reply, what the phone shows, what the status
// says. The last that has happened is marked, in words and by its font.
class StoryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    // `at`: how far it has come since the reply; nullopt: an example, shown without numbers.
    void show(const sandbox::WireMessage &message, const sandbox::Plan &plan,
              std::optional<std::chrono::milliseconds> at);
    void setAt(std::optional<std::chrono::milliseconds> at);
    // Numbers and texts of the phone are left out.
    void setDigitsHidden(bool hidden);
    // Of the number that the message went to.
    void setMask(const NumberMask &mask);

    [[nodiscard]] int current() const { return m_current; } // a row, or -1
    [[nodiscard]] std::chrono::milliseconds end() const;    // of the last row; 0 without any

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void currentChanged(int row);

private:
    struct Row
    {
        std::chrono::milliseconds at{0};
        QString words;
        QString hiddenWords; // the same for blind mode
    };
    void tellAll();
    [[nodiscard]] static QString replyWords(const sandbox::Plan &plan);
    QList<Row> m_rows;
    QString m_to;
    int m_current = -1;
    NumberMask m_mask;
    bool m_hidden = false;
    bool m_example = false; // of no call: its number would be nobody's
};

// "2 s", "0.25 s".
[[nodiscard]] QString storyTime(std::chrono::milliseconds time);

} // namespace flashcall::ui
