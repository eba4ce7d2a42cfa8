// SPDX-License-Identifier: MIT
#pragma once

class QLayout;
class QVBoxLayout;
class QWidget;

namespace flashcall::ui {

// Where the parts of the Verify page stand. To work with: form, case and handset in a row over the
// timeline. Before an audience: the case large, beneath it the timeline, and at its side the form
// over the handset. The parts stay children of the page, which must outlive this.
class PageLayout
{
public:
    struct Parts
    {
        QWidget *form;
        QWidget *casePanel;
        QWidget *handset;
        QWidget *lanes;
    };
    PageLayout(QWidget *page, const Parts &parts);

    void setPresented(bool presented);
    void fit(); // whenever the page's width is another
    void addAbove(QWidget *widget);

private:
    [[nodiscard]] QLayout *forWork() const;
    [[nodiscard]] QLayout *forAudience() const;
    void place(QLayout *layout);

    Parts m_parts;
    QVBoxLayout *m_column;
    bool m_presented = false;
};

} // namespace flashcall::ui
