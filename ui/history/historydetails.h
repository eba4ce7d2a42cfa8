// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/history.h"
#include "ui/card.h"
#include "ui/history/historywords.h"
#include "ui/numbermask.h"

#include <QString>

#include <optional>

class QGridLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace flashcall::ui {

class PlainLabel;
class OutcomeHeading;

// All that is on record of one send, in words.
class HistoryDetails : public Card
{
    Q_OBJECT
public:
    explicit HistoryDetails(QWidget *parent = nullptr);

    // `blind`: as historywords::facts() has it.
    void setCase(const store::HistoryCase &shown, bool blind = false);
    void clear(const QString &why);
    // Of the customer's number. What is copied has it whole: that is for the ticket.
    void setMask(const NumberMask &mask);
    [[nodiscard]] const QString &receipt() const { return m_receipt; } // empty: nothing is shown

Q_SIGNALS:
    void copyWanted();
    void exchangeWanted(const flashcall::store::HistoryCase &shown);
    void compareWanted(const flashcall::store::HistoryCase &shown);
    void scriptWanted(const flashcall::store::HistoryCase &shown);

protected:
    void changeEvent(QEvent *event) override;

private:
    // A name over its value's left; made once and used again.
    struct Line
    {
        PlainLabel *name;
        PlainLabel *value;
    };
    class Lines
    {
    public:
        explicit Lines(QGridLayout *layout)
            : m_layout(layout)
        {}
        void fill(const QList<historywords::Fact> &facts);

    private:
        QGridLayout *m_layout;
        QList<Line> m_lines;
    };
    void setEmpty(bool empty);
    void fitType();
    [[nodiscard]] QList<historywords::Fact> masked(QList<historywords::Fact> facts) const;
    void makeMore(QVBoxLayout *column);

    OutcomeHeading *m_heading;
    PlainLabel *m_reason;
    PlainLabel *m_nothing;
    PlainLabel *m_attemptsCaption;
    QScrollArea *m_scroll;
    QPushButton *m_copy;
    QPushButton *m_exchange;
    QPushButton *m_compare;
    QPushButton *m_script;
    std::optional<store::HistoryCase> m_shown;
    std::optional<Lines> m_facts, m_attempts;
    QString m_receipt;
    NumberMask m_mask;
    bool m_blind = false; // as the case was shown last
};

} // namespace flashcall::ui
