// SPDX-License-Identifier: MIT
#include "ui/verify/casestrip.h"

#include "app/core/visibletext.h"
#include "app/session/desk.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"
#include "ui/texts.h"
#include "ui/typescale.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>

namespace flashcall::ui {

using namespace std::chrono_literals;

namespace {

constexpr int tabWidth = 256;
constexpr int tabLeast = 96;
constexpr int markSize = 16;
constexpr int newsSize = 8;

QString numberOf(const DeskCase &one)
{
    const auto &request = one.session().request();
    return request ? request->to.masked() : QString();
}

QString withKeys(const QString &words, const QKeySequence &keys)
{
    return QStringLiteral("%1 (%2)").arg(words, keys.toString(QKeySequence::NativeText));
}

} // namespace

CaseTab::CaseTab(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setMaximumWidth(grown(tabWidth));
}

void CaseTab::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setMaximumWidth(grown(tabWidth));
    }
}

void CaseTab::setCase(const DeskCase &one)
{
    const Session &session = one.session();
    const auto *ended = session.as<Ended>();
    QString state = texts::state(&session);
    m_news = one.news() != DeskCase::News::None;
    if (one.news() == DeskCase::News::Judged) { // it goes on
        state = texts::verdict(session);
    }
    const QString ticket = session.request() ? session.request()->ticket : QString();
    const QString title = numberOf(one);
    m_icon = ended ? texts::endingIcon(ended->ending) : QLatin1String("waiting");
    m_tone = ended ? texts::endingTone(ended->ending) : Tone::Accent;
    // The time is beside the name: a reader is not told of each second.
    const QString name = m_news ? tr("Case of %1: %2, new").arg(title, state)
                                : tr("Case of %1: %2").arg(title, state);
    if (accessibleName() != name) {
        setAccessibleName(name);
    }
    if (one.running()) {
        state = QStringLiteral("%1 · %2").arg(texts::timeLeft(session.remaining()), state);
    } else if (m_news) {
        state = tr("%1 · new").arg(state);
    }
    setWords(ticket.isEmpty() ? title : QStringLiteral("%1 · %2").arg(title, visibleLine(ticket)),
             state);
}

void CaseTab::setFree()
{
    m_icon = QLatin1String("verify");
    m_tone = Tone::Neutral;
    m_news = false;
    setAccessibleName(tr("Form for a new call"));
    setWords(tr("New call"), tr("Not sent yet"));
}

void CaseTab::setWords(const QString &title, const QString &state)
{
    if (m_title != title || m_state != state) {
        m_title = title;
        m_state = state;
        setAccessibleDescription(title + QStringLiteral(", ") + state);
    }
    update();
}

QSize CaseTab::sizeHint() const
{
    return {grown(tabWidth), 2 * fontMetrics().lineSpacing() + 2 * grid::unit};
}

QSize CaseTab::minimumSizeHint() const
{
    return {tabLeast, sizeHint().height()};
}

void CaseTab::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme(palette());
    const QColor ink = theme.tone(m_tone);
    painter.setPen(hasFocus() ? QPen(theme.accent(), 2) : QPen(theme.line(), 1));
    painter.setBrush(isChecked() ? theme.card() : theme.well());
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), grid::radius, grid::radius);
    if (isChecked()) { // a bar as well as a ground: which one is on the table
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent());
        painter.drawRoundedRect(QRectF(grid::unit, height() - 4, width() - 2 * grid::unit, 3), 1.5,
                                1.5);
    }
    const int line = fontMetrics().lineSpacing();
    QRect words = rect().adjusted(grid::unit + grid::half, grid::unit, -grid::unit, -grid::unit);
    drawMask(&painter, m_icon,
             QRect(words.left(), words.top() + (line - markSize) / 2, markSize, markSize), ink);
    if (m_news) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(words.right() - newsSize, words.top() + (line - newsSize) / 2, newsSize,
                            newsSize);
        words.adjust(0, 0, -newsSize - grid::half, 0);
    }
    const auto put = [&painter](const QRect &place, const QString &text) {
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    painter.setFont(scaled(font(), 1.0, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.setPen(theme.text());
    put(QRect(words.left() + markSize + grid::unit, words.top(),
              words.width() - markSize - grid::unit, line),
        m_title);
    painter.setFont(scaled(font(), 0.9));
    painter.setPen(m_tone == Tone::Neutral ? theme.quiet() : ink);
    put(QRect(words.left(), words.top() + line, words.width(), line), m_state);
}

CaseStrip::CaseStrip(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_row(new QHBoxLayout(this))
    , m_free(new CaseTab)
    , m_close(new QPushButton(tr("Close case")))
    , m_news(quietLabel())
{
    setAccessibleName(tr("Open cases"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(grid::unit);
    m_row->addWidget(m_free, 1);
    m_row->addStretch(1);
    m_news->setWordWrap(false);
    m_row->addWidget(m_news);
    m_close->setAccessibleName(tr("Close case"));
    m_close->setAutoDefault(false);
    m_close->setProperty("kind", QStringLiteral("link"));
    const QKeySequence close(Qt::CTRL | Qt::Key_W);
    m_close->setToolTip(withKeys(tr("Take the ended case out of this list"), close));
    m_row->addWidget(m_close);
    m_free->setFree();
    m_free->setToolTip(withKeys(tr("A new call beside these cases"), QKeySequence::New));
    // Toggled, not clicked: a screen reader toggles what can be checked. refresh() sets it to what
    // is so already.
    connect(m_free, &QAbstractButton::toggled, this, [this](bool checked) {
        const bool free = !m_desk.onTable();
        if (checked != free) {
            m_free->setChecked(free);
            if (!free) {
                Q_EMIT newCallWanted();
            }
        }
    });
    connect(m_close, &QPushButton::clicked, this, &CaseStrip::closeCase);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Tab), &CaseStrip::goOn);
    addKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), &CaseStrip::goBack);
    addKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab), &CaseStrip::goBack);
    addKey(close, &CaseStrip::closeCase);
    m_repaint.setInterval(250ms);
    connect(&m_repaint, &QTimer::timeout, this, &CaseStrip::showTimes);
}

void CaseStrip::addKey(const QKeySequence &keys, void (CaseStrip::*slot)())
{
    auto *shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, slot);
}

void CaseStrip::goOn()
{
    step(1);
}

void CaseStrip::goBack()
{
    step(-1);
}

// Among the cases, round and round; from the free form to the first or the last.
void CaseStrip::step(qsizetype by)
{
    const QList<DeskCase *> cases = m_desk.cases();
    if (cases.isEmpty()) {
        return;
    }
    const qsizetype at = cases.indexOf(m_desk.onTable());
    const qsizetype from = at < 0 && by < 0 ? 0 : at;
    m_desk.putOnTable(cases.at((from + by + cases.size()) % cases.size())->number());
    Q_EMIT chosen();
}

// Then the neighbour is on the table.
void CaseStrip::closeCase()
{
    const QList<DeskCase *> cases = m_desk.cases();
    const qsizetype at = cases.indexOf(m_desk.onTable());
    if (at < 0 || cases.at(at)->running()) {
        return;
    }
    const qsizetype near = at + 1 < cases.size() ? at + 1 : at - 1;
    const int next = near < 0 ? 0 : cases.at(near)->number();
    if (m_desk.clear() && next > 0) {
        m_desk.putOnTable(next);
    }
    Q_EMIT chosen();
}

void CaseStrip::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_repaint.start();
}

void CaseStrip::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_repaint.stop();
}

void CaseStrip::showTimes()
{
    const QList<DeskCase *> cases = m_desk.cases();
    for (const DeskCase *one : cases) {
        one->session().refresh(); // the clock decides; no case is closed by it
    }
    refresh();
}

bool CaseStrip::isNeeded(const Desk &desk)
{
    return desk.cases().size() + (desk.onTable() ? 0 : 1) > 1;
}

void CaseStrip::refresh()
{
    setVisible(isNeeded(m_desk));
    sortTabs();
    const QList<DeskCase *> cases = m_desk.cases();
    for (const DeskCase *one : cases) {
        CaseTab *tab = m_tabs.value(one->number());
        tab->setCase(*one);
        tab->setChecked(one == m_desk.onTable());
    }
    m_free->setChecked(!m_desk.onTable());
    m_close->setVisible(m_desk.onTable() && !m_desk.onTable()->running());
    tellNews();
}

void CaseStrip::sortTabs()
{
    const QList<DeskCase *> cases = m_desk.cases();
    QHash<int, CaseTab *> gone = m_tabs;
    for (const DeskCase *one : cases) {
        const int number = one->number();
        gone.remove(number);
        if (m_tabs.contains(number)) {
            continue;
        }
        auto *tab = new CaseTab;
        m_row->insertWidget(int(m_tabs.size()), tab, 1); // the youngest is the last
        m_tabs.insert(number, tab);
        connect(tab, &QAbstractButton::toggled, this, [this, number](bool checked) {
            const DeskCase *onTable = m_desk.onTable();
            if (checked != (onTable && onTable->number() == number)) {
                m_desk.putOnTable(number);
                refresh(); // a click unchecks the one that is on the table
                Q_EMIT chosen();
            }
        });
    }
    for (auto it = gone.cbegin(); it != gone.cend(); ++it) {
        m_tabs.remove(it.key());
        m_told.remove(it.key());
        it.value()->hide();
        it.value()->deleteLater();
    }
}

// Once, in words that stay until the case is looked at, and to a screen reader.
void CaseStrip::tellNews()
{
    bool any = false;
    const QList<DeskCase *> cases = m_desk.cases();
    for (const DeskCase *one : cases) {
        const int news = int(one->news());
        const bool fresh = m_told.value(one->number()) != news;
        m_told[one->number()] = news;
        any = any || one->news() != DeskCase::News::None;
        if (!fresh || one->news() == DeskCase::News::None) {
            continue;
        }
        const QString state = one->news() == DeskCase::News::Judged ? texts::verdict(one->session())
                                                                    : texts::state(&one->session());
        m_news->setText(QStringLiteral("%1: %2").arg(numberOf(*one), state));
        QAccessibleEvent alert(m_news, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    if (!any) {
        m_news->clear();
    }
}

} // namespace flashcall::ui
