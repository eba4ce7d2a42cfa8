// SPDX-License-Identifier: MIT
#include "ui/cascade/steplist.h"

#include "ui/cascade/cascademodel.h"
#include "ui/cascade/stepdelegate.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"
#include "ui/texts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace flashcall::ui {

StepList::StepList(CascadeModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new QListView)
    , m_up(new QPushButton(tr("↑")))
    , m_down(new QPushButton(tr("↓")))
    , m_remove(new QPushButton(tr("&Remove")))
{
    auto *caption = new PlainLabel(tr("Ste&ps, in this order"));
    caption->setSize(PlainLabel::Size::Small);
    caption->setTone(Tone::Neutral);
    caption->setBuddy(m_view);
    m_view->setModel(&model);
    m_view->setItemDelegate(new StepDelegate(m_view));
    m_view->setAccessibleName(tr("Steps of the cascade"));
    m_view->setMouseTracking(true); // a row shows that it can be clicked
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setMinimumHeight(144); // three steps
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);

    const auto name = [](QPushButton *button, const QString &text, const QString &keys) {
        button->setAccessibleName(text);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys));
        button->setAutoDefault(false);
    };
    name(m_up, tr("Move step up"), QKeySequence(Qt::CTRL | Qt::Key_Up).toString());
    name(m_down, tr("Move step down"), QKeySequence(Qt::CTRL | Qt::Key_Down).toString());
    name(m_remove, tr("Remove step"), QKeySequence(Qt::Key_Delete).toString());
    for (QPushButton *arrow : {m_up, m_down}) {
        arrow->setFixedWidth(grid::control);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid::half);
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::unit);
    column->addWidget(caption);
    column->addWidget(m_view, 1);
    column->addLayout(buttons);
    column->addWidget(makePalette());
    addKeys();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        refresh();
        Q_EMIT currentChanged(current());
    });
    connect(&m_model, &CascadeModel::stepsChanged, this, &StepList::refresh);
    setCurrent(0);
    refresh();
}

QWidget *StepList::makePalette()
{
    struct Brick
    {
        Channel channel;
        QLatin1String icon;
    };
    const Brick bricks[] = {{Channel::FlashCall, QLatin1String("missed")},
                            {Channel::ViberOtp, QLatin1String("chat")},
                            {Channel::Sms, QLatin1String("sms")},
                            {Channel::Voice, QLatin1String("voice")}};
    auto *box = new QWidget;
    auto *rows = new QGridLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid::half);
    const Theme theme(palette());
    for (const Brick &brick : bricks) {
        const QString name = texts::channel(brick.channel);
        const int place = int(m_palette.size());
        auto *button = new QPushButton(maskIcon(brick.icon, theme.text(), 16),
                                       QStringLiteral("+ %1").arg(name));
        const QKeySequence keys(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_1 + place)));
        button->setAccessibleName(tr("Add %1", "a step of that channel").arg(name));
        button->setToolTip(QStringLiteral("%1 (%2)").arg(button->accessibleName(),
                                                         keys.toString(QKeySequence::NativeText)));
        button->setAutoDefault(false);
        rows->addWidget(button, place / 2, place % 2);
        const auto add = [this, channel = brick.channel] {
            setCurrent(m_model.add(channel, current()));
        };
        connect(button, &QPushButton::clicked, this, add);
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, add);
        m_palette.append(button);
    }
    return box;
}

void StepList::addKeys()
{
    // Only in the list: in a text these keys have their own meaning.
    const auto key = [this](const QKeySequence &keys, auto &&slot) {
        auto *shortcut = new QShortcut(keys, m_view);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_Up), [this] { moveCurrent(-1); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Down), [this] { moveCurrent(1); });
    key(QKeySequence(Qt::Key_Delete), [this] { removeCurrent(); });
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_remove, &QPushButton::clicked, this, &StepList::removeCurrent);
}

int StepList::current() const
{
    return m_view->currentIndex().row();
}

void StepList::setCurrent(int row)
{
    if (row >= 0 && row < m_model.rowCount()) {
        m_view->setCurrentIndex(m_model.index(row));
        m_view->scrollTo(m_model.index(row));
    }
}

void StepList::removeCurrent()
{
    const int row = current();
    if (m_model.remove(row)) {
        setCurrent(qMin(row, m_model.rowCount() - 1));
    }
}

void StepList::moveCurrent(int by)
{
    m_model.move(current(), current() + by); // the selection goes with the row
}

void StepList::refresh()
{
    const int row = current();
    m_up->setEnabled(m_model.canMove(row, row - 1));
    m_down->setEnabled(m_model.canMove(row, row + 1));
    m_remove->setEnabled(m_model.canRemove(row));
    for (QPushButton *button : std::as_const(m_palette)) {
        button->setEnabled(m_model.canAdd());
    }
}

} // namespace flashcall::ui
