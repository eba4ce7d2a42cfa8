// SPDX-License-Identifier: MIT
#include "ui/lab/labpage.h"

#include "ui/lab/labtabs.h"
#include "ui/lab/singlecheck.h"
#include "ui/lablist/listpart.h"
#include "ui/labmaker/makerpart.h"
#include "ui/theme.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace flashcall::ui {

LabPage::LabPage(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new LabTabs)
    , m_stack(new QStackedWidget)
    , m_single(new SingleCheck)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::two, grid::unit, grid::two, grid::two);
    column->setSpacing(grid::unit + grid::half);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    m_tabs->setAccessibleName(tr("Parts of the pattern lab"));
    for (const QString &name : {tr("Si&ngle check"), tr("Many pai&rs"), tr("Pattern ma&ker")}) {
        m_tabs->addTab(name);
        m_stack->addWidget(new QWidget);
    }
    put(Single, m_single);
    connect(m_single, &SingleCheck::copied, this, &LabPage::copied);
    connect(m_tabs, &QTabBar::currentChanged, this, &LabPage::makePart);
    setAcceptDrops(true);
    setFocusProxy(m_single);
}

void LabPage::setPool(Pool pool)
{
    m_pool = std::move(pool);
}

void LabPage::showPart(Part part)
{
    m_tabs->setCurrentIndex(part);
}

void LabPage::put(Part part, QWidget *widget)
{
    QWidget *before = m_stack->widget(part);
    m_stack->insertWidget(part, widget);
    m_stack->removeWidget(before);
    m_stack->setCurrentIndex(m_tabs->currentIndex());
    before->deleteLater();
}

void LabPage::makePart(int part)
{
    switch (Part(part)) {
    case Single:
        break;
    case List:
        (void)list();
        break;
    case Maker:
        (void)maker();
        break;
    }
    m_stack->setCurrentIndex(part);
    setFocusProxy(m_stack->currentWidget());
}

ListPart *LabPage::list()
{
    if (!m_list) {
        m_list = new ListPart;
        put(List, m_list);
        connect(m_list, &ListPart::copied, this, &LabPage::copied);
        connect(m_list, &ListPart::checkWanted, this, [this](const LabInput &input) {
            setInput(input);
            showPart(Single);
            m_single->setFocus(Qt::OtherFocusReason);
        });
    }
    return m_list;
}

MakerPart *LabPage::maker()
{
    if (!m_maker) {
        m_maker = new MakerPart(
            [this] { return m_pool ? m_pool() : std::optional<QStringList>(QStringList()); });
        put(Maker, m_maker);
        connect(m_maker, &MakerPart::copied, this, &LabPage::copied);
    }
    return m_maker;
}

void LabPage::setInput(const LabInput &input)
{
    m_single->setInput(input);
}

const LabModel &LabPage::model() const
{
    return m_single->model();
}

LabPage::Dropped LabPage::readDrop(const QMimeData &data)
{
    if (data.hasUrls()) {
        const QList<QUrl> urls = data.urls();
        if (urls.size() != 1 || !urls.first().isLocalFile()) {
            return {};
        }
        const QFileInfo file(urls.first().toLocalFile());
        const QString suffix = file.suffix().toLower();
        const bool isList = suffix == QStringLiteral("csv") || suffix == QStringLiteral("tsv");
        return {file.isFile() && isList ? file.absoluteFilePath() : QString(), {}};
    }
    const QString text = data.hasText() ? data.text().trimmed() : QString();
    const bool plain = std::all_of(text.begin(), text.end(),
                                   [](QChar c) { return c.category() != QChar::Other_Control; });
    return {{}, plain && text.toUtf8().size() <= droppedMost ? text : QString()};
}

void LabPage::dragEnterEvent(QDragEnterEvent *event)
{
    const Dropped dropped = readDrop(*event->mimeData());
    if (!dropped.file.isEmpty() || !dropped.text.isEmpty()) {
        event->acceptProposedAction();
    }
}

void LabPage::dropEvent(QDropEvent *event)
{
    const Dropped dropped = readDrop(*event->mimeData());
    if (!dropped.file.isEmpty()) {
        showPart(List);
        list()->open(dropped.file);
        event->acceptProposedAction();
    } else if (!dropped.text.isEmpty()) {
        // Only what is in sight can have been meant.
        const bool inSight = m_tabs->currentIndex() == Single;
        const QPoint at = m_single->mapFrom(this, event->position().toPoint());
        showPart(Single);
        m_single->takeDropped(dropped.text, inSight ? at : QPoint(-1, -1));
        event->acceptProposedAction();
    }
}

} // namespace flashcall::ui
