// SPDX-License-Identifier: MIT
#include "ui/verify/casepanel.h"

#include "app/session/judge.h"
#include "app/session/session.h"
#include "ui/cells/digitcells.h"
#include "ui/field.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"
#include "ui/texts.h"
#include "ui/typescale.h"
#include "ui/verify/actionbar.h"
#include "ui/verify/ring.h"
#include "ui/verify/verdictpanel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace flashcall::ui {

using namespace std::chrono_literals;

namespace {
constexpr int compactBelow = 460; // pixels of width
constexpr int iconSide = 22;
constexpr int observedHeight = 44;
} // namespace

CasePanel::CasePanel(QWidget *parent)
    : Card(parent)
    , m_blindSwitch(new QPushButton(tr("&Blind mode")))
    , m_icon(new PlainLabel)
    , m_state(new PlainLabel)
    , m_facts(new PlainLabel)
    , m_detail(new PlainLabel)
    , m_ring(new Ring)
    , m_headRow(new QHBoxLayout)
    , m_middle(new QHBoxLayout)
    , m_patternCaption(new PlainLabel(tr("Expected pattern")))
    , m_cells(new DigitCells)
    , m_observed(new QLineEdit)
    , m_check(new QPushButton(tr("C&heck")))
    , m_verdict(new VerdictPanel)
    , m_actions(new ActionBar)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(grid::unit + grid::half);
    column->addWidget(makeHead());

    m_middle->setSpacing(grid::three);
    m_middle->addWidget(m_ring, 0, Qt::AlignVCenter);
    auto *right = new QVBoxLayout;
    right->setSpacing(grid::half);
    m_patternCaption->setSize(PlainLabel::Size::Small);
    m_patternCaption->setTone(Tone::Neutral);
    right->addWidget(m_patternCaption);
    right->addWidget(m_cells);
    right->addSpacing(grid::half);
    right->addWidget(makeObserved());
    m_middle->addLayout(right, 1);
    column->addLayout(m_middle);
    column->addWidget(m_verdict);
    makeActions();
    column->addWidget(m_actions);
    column->addStretch(1);

    m_repaint.setInterval(100ms);
    connect(&m_repaint, &QTimer::timeout, this, &CasePanel::showTime);
    fitType();
    refresh();
}

// The parts that a layout does not size by their type.
void CasePanel::fitType()
{
    m_icon->setFixedSize(grown(iconSide), grown(iconSide));
    m_detail->setMinimumHeight(m_detail->fontMetrics().lineSpacing() * 2);
    m_observed->setMinimumHeight(grown(observedHeight));
    m_check->setMinimumHeight(grown(observedHeight));
    showIcon();
    setCompact(width() < grown(compactBelow));
}

void CasePanel::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitType();
    }
}

void CasePanel::setSession(Session *session, const QString &typed)
{
    m_session = session;
    {
        const QSignalBlocker untold(m_observed); // nobody types
        m_observed->setText(typed);
    }
    refresh();
}

void CasePanel::setBlind(bool blind)
{
    m_blind = blind;
    m_blindSwitch->setChecked(blind);
    m_blindSwitch->setText(blind ? tr("&Blind mode: on") : tr("&Blind mode"));
    refresh();
}

void CasePanel::setMask(const NumberMask &mask)
{
    m_mask = mask;
    refresh();
}

void CasePanel::setOverlap(const QList<Channel> &channels)
{
    m_overlap = texts::overlap(channels);
}

void CasePanel::setNextChannel(std::optional<Channel> next)
{
    m_nextChannel = next;
    const QString name = next ? texts::channel(*next) : QString();
    m_next->setText(tr("Ne&xt channel: %1").arg(name));
    m_next->setAccessibleName(tr("Next channel: %1").arg(name));
    showActions();
}

void CasePanel::setObserved(const QString &text)
{
    m_observed->setText(text);
    focusObserved();
}

void CasePanel::focusObserved()
{
    m_observed->setFocus(Qt::OtherFocusReason);
    m_observed->selectAll();
}

void CasePanel::focusReceipt()
{
    m_receipt->setFocus(Qt::OtherFocusReason);
}

void CasePanel::commit()
{
    const QString text = m_observed->text();
    if (!m_session || !m_session->canObserve()) {
        return;
    }
    const QString problem = texts::callerIdProblem(text);
    if (!problem.isEmpty() || text.trimmed().isEmpty()) {
        m_observedField->setProblem(problem.isEmpty() ? tr("Type the number the customer saw.")
                                                      : problem);
        return;
    }
    m_observed->selectAll(); // the next try replaces this one
    Q_EMIT observed(text);
}

Tone CasePanel::tone() const
{
    const auto *ended = m_session ? m_session->as<Ended>() : nullptr;
    return ended                               ? texts::endingTone(ended->ending)
           : m_session && m_session->running() ? Tone::Accent
                                               : Tone::Neutral;
}

void CasePanel::showIcon()
{
    const auto *ended = m_session ? m_session->as<Ended>() : nullptr;
    const QLatin1String icon = ended ? texts::endingIcon(ended->ending)
                               : m_session && m_session->running() ? QLatin1String("waiting")
                                                                   : QLatin1String("verify");
    m_icon->setPixmap(
        maskPixmap(icon, Theme(palette()).tone(tone()), grown(iconSide), devicePixelRatioF()));
}

// What the service says may have the customer's number in it.
QString CasePanel::masked(const QString &text) const
{
    const auto &request = m_session ? m_session->request() : std::nullopt;
    return request ? m_mask.text(text, request->to.e164()) : text;
}

void CasePanel::refresh()
{
    const Tone tone = this->tone();
    showIcon();
    const QString state = texts::state(m_session);
    m_state->setText(state);
    if (tone == Tone::Neutral) {
        m_state->setPlain();
    } else {
        m_state->setTone(tone);
    }
    const QString name = tr("State: %1").arg(state);
    if (m_state->accessibleName() != name) {
        m_state->setAccessibleName(name);
        QAccessibleEvent alert(m_state, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    QString facts;
    if (const Accepted *accepted = m_session ? m_session->accepted() : nullptr) {
        facts = tr("· sent %1 · %2")
                    .arg(texts::clockTime(m_session->window()->wallStart), accepted->messageId);
    }
    m_facts->setText(facts);
    QString detail = masked(texts::stateDetail(m_session));
    if (!m_overlap.isEmpty() && m_session && m_session->running()) {
        detail += QLatin1Char(' ') + m_overlap;
    }
    m_detail->setText(detail);
    showTime();
    showPattern();
    showObserved();
    showVerdict();
    showActions();
    m_session && m_session->running() ? m_repaint.start() : m_repaint.stop();
}

void CasePanel::showTime()
{
    const Window *window = m_session ? m_session->window() : nullptr;
    if (!window) {
        m_ring->setIdle();
        return;
    }
    const auto left = m_session->remaining();
    const auto whole =
        std::chrono::duration_cast<std::chrono::milliseconds>(window->deadline - window->start);
    if (const auto *ended = m_session->as<Ended>()) {
        m_ring->setEnded(tr("ended at %1").arg(texts::clockTime(ended->wallAt)));
    } else {
        m_ring->setTime(left, whole, tr("until %1").arg(texts::clockTime(window->wallEnd)),
                        left < 10s ? Tone::Caution : Tone::Accent);
    }
    m_session->refresh();
}

void CasePanel::showPattern()
{
    const Accepted *accepted = m_session ? m_session->accepted() : nullptr;
    const bool byCode = m_session && m_session->request() &&
                        m_session->request()->steps.first().channel() != Channel::FlashCall;
    QList<CellView> cells;
    QString name = tr("Expected pattern: none yet");
    m_patternCaption->setText(byCode ? tr("Expected code") : tr("Expected pattern"));
    if (byCode) {
        name = tr("Expected code: hidden");
        cells.fill({QChar(u'•'), CellView::State::Hidden}, m_session->request()->code.size());
    } else if (accepted && !accepted->pattern.isEmpty()) {
        const bool hide = m_blind && (m_session->running() || m_session->canObserve());
        name = tr("Expected pattern: %1").arg(hide ? tr("hidden") : accepted->pattern);
        const pattern::CleanedPattern clean =
            pattern::cleanPattern(accepted->pattern.toStdString());
        const bool verified =
            m_session->judged() && m_session->judged()->judgement == Judgement::Verified;
        for (const char symbol : clean.symbols.view()) {
            const bool masked = symbol == '*';
            const auto state = hide       ? CellView::State::Hidden
                               : masked   ? CellView::State::Masked
                               : verified ? CellView::State::Hit
                                          : CellView::State::Fixed;
            // Hidden cells are all alike: not even how many digits are fixed is told.
            cells << CellView{hide ? QChar(u'•') : QChar(QLatin1Char(symbol)), state};
        }
    } else {
        cells.fill({QChar(u' '), CellView::State::Masked}, 9);
    }
    m_cells->setCells(cells);
    m_cells->setAccessibleName(name);
}

void CasePanel::showObserved()
{
    // Also while an attempt is on its way to the disk: the keys must stay where they are.
    const bool can = m_session && (m_session->running() || m_session->canObserve());
    m_observed->setEnabled(can);
    m_check->setEnabled(can);
    if (!can) {
        m_observedField->setProblem({});
        m_observedField->setHint({});
        return;
    }
    const QString text = m_observed->text();
    m_observedField->setProblem(text.trimmed().isEmpty() ? QString()
                                                         : texts::callerIdProblem(text));
    if (m_session->as<Sending>()) {
        m_observedField->setHint(m_session->pending().isEmpty()
                                     ? tr("Judged when the pattern arrives")
                                     : tr("Kept: %1").arg(m_session->pending()));
        return;
    }
    if (m_session->as<Ended>()) {
        m_observedField->setHint(tr("The time is over: noted as late"), Tone::Caution);
        return;
    }
    const bool either = !codeChannels(*m_session->request()).isEmpty();
    m_observedField->setHint((either ? tr("Attempt %1 of %2, number or code, then Enter")
                                     : tr("Attempt %1 of %2, any form, then Enter"))
                                 .arg(QString::number(m_session->attemptsUsed() + 1),
                                      QString::number(m_session->rules().attempts)));
}

void CasePanel::showVerdict()
{
    if (m_session && m_session->journalProblem() && !m_session->judged()) {
        m_verdict->setVerdict(tr("No verdict"),
                              tr("The attempt could not be written to the journal, and a verdict "
                                 "that is not on record is not given. Check the disk."),
                              Tone::Caution, QLatin1String("caution"));
        return;
    }
    if (!m_session || !m_session->judged()) {
        const auto *ended = m_session ? m_session->as<Ended>() : nullptr;
        if (ended && !m_session->canObserve()) {
            m_verdict->clear(tr("The case ended before a caller ID was checked."));
        } else {
            m_verdict->clear(tr("It appears here when a caller ID is checked."));
        }
        return;
    }
    const Judgement judgement = m_session->judged()->judgement;
    m_verdict->setVerdict(texts::verdict(*m_session), masked(texts::judgedReason(*m_session)),
                          texts::judgementTone(judgement), texts::judgementIcon(judgement));
}

void CasePanel::showActions()
{
    const bool running = m_session && m_session->running();
    const bool ended = m_session && m_session->as<Ended>();
    const bool waiting = m_session && m_session->as<Waiting>();
    const bool failed = ended && m_session->as<Ended>()->ending != Ending::Verified;
    m_receipt->setVisible(ended);
    m_new->setVisible(ended);
    m_sms->setVisible(waiting || failed);
    m_next->setVisible((waiting || failed) && m_nextChannel.has_value());
    m_noCall->setVisible(waiting);
    m_stop->setVisible(running);
    m_actions->arrange();
}

// In a narrow window the ring stands beside the words and leaves the width to the digits.
void CasePanel::setCompact(bool compact)
{
    if (m_compact == compact) {
        return;
    }
    m_compact = compact;
    QHBoxLayout *from = compact ? m_middle : m_headRow;
    QHBoxLayout *to = compact ? m_headRow : m_middle;
    from->removeWidget(m_ring);
    to->insertWidget(0, m_ring, 0, Qt::AlignVCenter);
    m_ring->setCompact(compact);
    m_facts->setVisible(!compact);
    m_state->setWordWrap(compact);
}

void CasePanel::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    setCompact(width() < grown(compactBelow));
}

} // namespace flashcall::ui
