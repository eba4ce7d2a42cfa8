// SPDX-License-Identifier: MIT
#include "ui/cascade/lintpanel.h"

#include "ui/cascade/lintdelegate.h"
#include "ui/cascade/lintmodel.h"
#include "ui/cascade/lintwords.h"
#include "ui/plainlabel.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace flashcall::ui {

namespace {
const QKeySequence fixKey(Qt::Key_F8);
}

LintPanel::LintPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new LintModel(this))
    , m_count(new PlainLabel)
    , m_view(new QListView)
    , m_fix(new QPushButton)
    , m_does(quietLabel())
{
    m_count->setSize(PlainLabel::Size::Small);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new LintDelegate(m_view));
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setResizeMode(QListView::Adjust);
    // What the steps leave: its findings scroll, the steps' buttons must not be pushed aside.
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_view->setMinimumHeight(72);
    m_view->setTabKeyNavigation(false);
    m_fix->setAutoDefault(false);
    m_does->setSize(PlainLabel::Size::Small);
    m_does->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(grid::unit);
    foot->addWidget(m_fix);
    foot->addWidget(m_does, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::half);
    column->addWidget(m_count);
    column->addWidget(m_view, 1);
    column->addLayout(foot);

    const auto tell = [this] {
        if (const lint::Finding *finding = current()) {
            Q_EMIT chosen(*finding);
        }
    };
    connect(m_view, &QListView::clicked, this, tell);
    for (const int enter : {int(Qt::Key_Return), int(Qt::Key_Enter)}) {
        auto *key = new QShortcut(QKeySequence(enter), m_view);
        key->setContext(Qt::WidgetShortcut);
        connect(key, &QShortcut::activated, this, tell);
    }
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &LintPanel::refresh);
    connect(m_fix, &QPushButton::clicked, this, &LintPanel::act);
    auto *key = new QShortcut(fixKey, this);
    key->setContext(Qt::WindowShortcut);
    connect(key, &QShortcut::activated, this, &LintPanel::act);
    refresh();
}

void LintPanel::set(const QList<lint::Finding> &findings, const Cascade &steps)
{
    m_model->set(findings, steps);
    const QString count = words::findingCount(findings);
    m_count->setText(count);
    m_count->setTone(findings.isEmpty() ? Tone::Good
                                        : words::severityTone(words::gravest(findings)));
    m_view->setAccessibleName(tr("Findings: %1").arg(count));
    if (!m_view->currentIndex().isValid() && !findings.isEmpty()) {
        m_view->setCurrentIndex(m_model->index(0));
    }
    m_view->doItemsLayout(); // a reason may have another number of lines
    refresh();
}

const lint::Finding *LintPanel::current() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 && row < m_model->findings().size() ? &m_model->findings().at(row) : nullptr;
}

void LintPanel::act()
{
    const lint::Finding *finding = current();
    if (!finding || !m_fix->isEnabled()) {
        return;
    }
    const lint::Finding chosenOne = *finding; // the list changes with what is done
    if (chosenOne.rule == lint::Rule::ViberSaysNever) {
        Q_EMIT scriptWanted();
    } else {
        Q_EMIT fixWanted(chosenOne);
    }
}

void LintPanel::refresh()
{
    const lint::Finding *finding = current();
    const bool script = finding && finding->rule == lint::Rule::ViberSaysNever;
    m_fix->setText(script ? tr("Copy words &for the agent") : tr("&Fix"));
    const QString does = script ? QString() : finding ? words::fix(*finding) : QString();
    m_does->setText(finding && !script && does.isEmpty() ? tr("Only you can know") : does);
    m_fix->setAccessibleName(script ? tr("Copy words for the agent") : tr("Fix the finding"));
    m_fix->setAccessibleDescription(does);
    m_fix->setToolTip(fixKey.toString(QKeySequence::NativeText));
    m_fix->setEnabled(script || !does.isEmpty());
}

void LintPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_view->doItemsLayout();
}

} // namespace flashcall::ui
