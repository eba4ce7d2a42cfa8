// SPDX-License-Identifier: MIT
#pragma once

#include "ui/lab/labmodel.h"
#include "ui/lablist/pairlist.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace flashcall::ui {

class ListModel;
class ListView;
class PlainLabel;
class VerdictBars;

// Many pairs: a CSV file in, its verdicts to look through, out as CSV. Thin: PairList knows.
class ListPart : public QWidget
{
    Q_OBJECT
public:
    explicit ListPart(QWidget *parent = nullptr);
    ~ListPart() override;

    void open(const QString &file);
    void paste(); // the clipboard's text
    // What the filter lets through.
    void exportTo(const QString &file);
    [[nodiscard]] const PairList &list() const { return m_list; }

Q_SIGNALS:
    void copied(const QString &what);
    void checkWanted(const flashcall::ui::LabInput &input); // a row, for the single check

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeProgress();
    [[nodiscard]] QWidget *makeStart();
    [[nodiscard]] QWidget *makeColumns();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeFilter();
    [[nodiscard]] QWidget *makeDetails();
    void addKeys();
    void askFile();
    void askExport();
    void showState();
    void showNone();
    void showColumns();
    void onProgress();
    void showRows();
    void showChosen();
    void showExport();
    void setOnly(std::optional<bulk::RowVerdict> only);
    void goToRow();
    void openChosen();
    void copyChosen();
    void cancel();
    void say(const QString &words, Tone tone);

    PairList m_list;
    ListModel *m_model;
    bool m_shown = false; // the model has this list
    PlainLabel *m_title = nullptr;
    PlainLabel *m_state = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_close = nullptr;
    QWidget *m_progressRow = nullptr;
    QProgressBar *m_bar = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_startPage = nullptr;
    QWidget *m_columnsPage = nullptr;
    QWidget *m_listPage = nullptr;
    PlainLabel *m_problem = nullptr;
    QComboBox *m_patternColumn = nullptr;
    QComboBox *m_callerIdColumn = nullptr;
    QPushButton *m_judge = nullptr;
    ListView *m_view = nullptr;
    VerdictBars *m_verdicts = nullptr;
    QLineEdit *m_goTo = nullptr;
    PlainLabel *m_fileState = nullptr;
    PlainLabel *m_details = nullptr;
    QPushButton *m_openChosen = nullptr;
    PlainLabel *m_said = nullptr;
};

} // namespace flashcall::ui
