// SPDX-License-Identifier: MIT
#pragma once

#include "ui/lab/labmodel.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QMenu;
class QPushButton;

namespace flashcall::ui {

class Field;
class PlainLabel;
class SamplesTable;
class VerdictPanel;

// One pair: judged as typed, explained to the digit. Thin: LabModel knows.
class SingleCheck : public QWidget
{
    Q_OBJECT
public:
    explicit SingleCheck(QWidget *parent = nullptr);

    // Fills the fields; judged at once.
    void setInput(const LabInput &input);
    // Text that was dropped on the page: a pattern or a caller ID, by what it looks like, or what
    // the field under `at` holds.
    void takeDropped(const QString &text, QPoint at);
    [[nodiscard]] const LabModel &model() const { return m_model; }

Q_SIGNALS:
    void copied(const QString &what); // for a passing word in the window

private:
    struct Fact
    {
        PlainLabel *name = nullptr;
        PlainLabel *value = nullptr;
    };
    [[nodiscard]] QWidget *makeCheckCard();
    [[nodiscard]] QWidget *makeFields();
    [[nodiscard]] QWidget *makeCopyRow();
    [[nodiscard]] QWidget *makeSamplesCard();
    [[nodiscard]] QWidget *makeRecentCard();
    [[nodiscard]] QLineEdit *makeEdit(const QString &placeholder, double size);
    [[nodiscard]] QMenu *makePatternMenu();
    [[nodiscard]] Fact makeFact(const QString &name);
    void typed();
    void showResult();
    void showCells(const LabResult &result);
    void showRecent();
    void chooseRecent(int row);
    void copy(const QString &text, const QString &what);

    LabModel m_model;
    QLineEdit *m_pattern = nullptr;
    QLineEdit *m_callerId = nullptr;
    QLineEdit *m_announced = nullptr;
    Field *m_patternField = nullptr;
    Field *m_callerIdField = nullptr;
    Field *m_announcedField = nullptr;
    DigitCells *m_patternCells = nullptr;
    DigitCells *m_digitCells = nullptr;
    PlainLabel *m_alignment = nullptr;
    VerdictPanel *m_verdict = nullptr;
    Fact m_relation, m_reading;
    PlainLabel *m_strength = nullptr;
    SamplesTable *m_samples = nullptr;
    QPushButton *m_copyText = nullptr;
    QPushButton *m_copyCommand = nullptr;
    QPushButton *m_copyPattern = nullptr;
    QListWidget *m_recent = nullptr;
    PlainLabel *m_noRecent = nullptr;
};

} // namespace flashcall::ui
