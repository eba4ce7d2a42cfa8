// SPDX-License-Identifier: MIT
#pragma once

#include "app/pattern/maker.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>

namespace flashcall::ui {

// A pool of caller IDs under a shape: numbers and enums. MakerProxy makes words of them.
class MakerModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { CallerId, Pattern, Standing, ColumnCount };
    enum class State {
        Alone,
        Collides,   // CountRole: with how many; OthersRole: the first of them
        Same,       // as an earlier line; OthersRole: which
        Unreadable, // the text says why
        Hidden,
        NoPattern, // too short for the shape
        NoShape,   // there is none to hold it against
    };
    Q_ENUM(State)
    enum Role { StateRole = Qt::UserRole, CountRole, OthersRole /* texts */ };
    static constexpr qsizetype linesMost = 10'000; // judged at each change
    static constexpr int othersMost = 3;

    explicit MakerModel(QObject *parent = nullptr);

    // Empty lines are left out, and what is beyond the most.
    void setLines(const QString &text);
    // "***######", or a pattern. Empty: the shortest tail that tells all apart, under asterisks.
    void setShape(const QString &text);

    [[nodiscard]] const pattern::Pool &pool() const { return m_pool; }
    [[nodiscard]] bool cutOff() const { return m_cutOff; }
    // In force; nothing where the text is none, or where there are no numbers.
    [[nodiscard]] std::optional<pattern::Shape> shape() const { return m_shape; }
    [[nodiscard]] bool shapeTextIsWrong() const;
    [[nodiscard]] const pattern::Telling &telling() const { return m_telling; }
    [[nodiscard]] int shortestTail() const { return m_shortestTail; }
    [[nodiscard]] int distinct() const { return pattern::distinctNumbers(m_pool); }
    // Where the shape was typed as a pattern: the numbers it takes.
    [[nodiscard]] std::optional<QStringList> taken() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

private:
    void judge();
    [[nodiscard]] State stateOf(std::size_t row) const;
    [[nodiscard]] QStringList othersOf(std::size_t row) const;

    pattern::Pool m_pool;
    bool m_cutOff = false;
    QString m_shapeText;
    std::optional<pattern::Shape> m_shape;
    pattern::Telling m_telling;
    int m_shortestTail = 0;
    std::vector<std::vector<int>> m_members; // by group, the first of them
};

} // namespace flashcall::ui
