// SPDX-License-Identifier: MIT
#pragma once

#include "ui/lab/labmodel.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>

class QMimeData;
class QStackedWidget;

namespace flashcall::ui {

class LabTabs;
class ListPart;
class MakerPart;
class SingleCheck;

// The pattern lab: one pair, a list of them, and patterns made from caller IDs, a tab each. The
// parts know nothing of each other; those beside the first are made when first shown.
class LabPage : public QWidget
{
    Q_OBJECT
public:
    enum Part { Single, List, Maker };
    // The caller IDs of the connection in force, or none where they must not be seen now.
    using Pool = std::function<std::optional<QStringList>()>;

    explicit LabPage(QWidget *parent = nullptr);

    void setPool(Pool pool);
    void showPart(Part part);
    // Fills the fields of the single check; judged at once.
    void setInput(const LabInput &input);
    [[nodiscard]] const LabModel &model() const;
    [[nodiscard]] ListPart *list();
    [[nodiscard]] MakerPart *maker();

    static constexpr qsizetype droppedMost = 64; // bytes of text

Q_SIGNALS:
    void copied(const QString &what); // for a passing word in the window

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // What may be dropped: one CSV file, or a short text. Neither: refused.
    struct Dropped
    {
        QString file, text;
    };
    [[nodiscard]] static Dropped readDrop(const QMimeData &data);
    void put(Part part, QWidget *widget);
    void makePart(int part);

    LabTabs *m_tabs;
    QStackedWidget *m_stack;
    SingleCheck *m_single;
    ListPart *m_list = nullptr;
    MakerPart *m_maker = nullptr;
    Pool m_pool;
};

} // namespace flashcall::ui
