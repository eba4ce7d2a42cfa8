// SPDX-License-Identifier: MIT
#include "ui/cascade/cascadechips.h"

#include "ui/cascade/cascadewords.h"
#include "ui/cascade/lintwords.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QStyle>

namespace flashcall::ui {

namespace {

constexpr int chipHeight = 28;
constexpr int arrowWidth = 20; // between two chips
constexpr int inside = 12;     // from the chip's border to its words
constexpr int gap = 5;         // between name and time

} // namespace

CascadeChips::CascadeChips(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPushButton(tr("&Edit…"), this))
    , m_findings(new QPushButton(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_edit->setProperty("kind", QStringLiteral("link"));
    m_edit->setAccessibleName(tr("Edit cascade"));
    m_edit->setAutoDefault(false);
    m_findings->setProperty("kind", QStringLiteral("link"));
    m_findings->setAutoDefault(false);
    m_findings->setFocusPolicy(Qt::NoFocus); // Edit is the same, and one stop for Tab
    m_findings->hide();
    connect(m_edit, &QPushButton::clicked, this, &CascadeChips::editRequested);
    connect(m_findings, &QPushButton::clicked, this, &CascadeChips::editRequested);
}

void CascadeChips::setFindings(const QList<lint::Finding> &findings)
{
    const QString count = findings.isEmpty() ? QString() : words::findingCount(findings);
    const lint::Severity worst = words::gravest(findings);
    if (count == m_findings->text() && worst == m_worst) {
        return;
    }
    m_worst = worst;
    m_findings->setText(count);
    m_findings->setAccessibleName(tr("Cascade check: %1").arg(count));
    m_findings->setHidden(findings.isEmpty());
    describe();
    showMark();
    arrange();
    updateGeometry();
    update();
}

void CascadeChips::describe()
{
    m_edit->setAccessibleDescription(
        m_findings->isHidden()
            ? accessibleName()
            : QStringLiteral("%1. %2").arg(accessibleName(), m_findings->accessibleName()));
}

// The shape tells how grave it is, as in the editor.
void CascadeChips::showMark()
{
    m_findings->setIcon(maskIcon(words::severityIcon(m_worst),
                                 Theme(palette()).tone(words::severityTone(m_worst)), 16));
}

void CascadeChips::setCascade(const Cascade &steps)
{
    m_chips.clear();
    for (const Step &step : steps) {
        m_chips.append({words::channel(step), words::ttl(step), {}});
    }
    const QString name = tr("Cascade: %1").arg(words::sentence(steps));
    if (accessibleName() != name) {
        setAccessibleName(name);
    }
    describe();
    arrange();
    updateGeometry();
    update();
}

QFont CascadeChips::ttlFont() const
{
    return scaled(font(), 0.88);
}

QSize CascadeChips::chipSize(const Chip &chip) const
{
    int width = 2 * inside + fontMetrics().horizontalAdvance(chip.name);
    if (!chip.ttl.isEmpty()) {
        width += gap + QFontMetrics(ttlFont()).horizontalAdvance(chip.ttl);
    }
    return {width, qMax(chipHeight, fontMetrics().height() + grid::unit)};
}

int CascadeChips::place(int width, QList<Chip> &chips, Ends &ends) const
{
    int x = 0;
    int y = 0;
    int row = 0;
    // The arrow stands before each chip but the first, at the beginning of a row too.
    const auto put = [&](const QSize &size, int before) {
        if (x > 0 && x + before + size.width() > width) {
            x = 0;
            y += row + grid::half;
            row = 0;
        }
        const QRect at(x + before, y, qMin(size.width(), qMax(0, width - x - before)),
                       size.height());
        x += before + size.width();
        row = qMax(row, size.height());
        return at;
    };
    for (qsizetype i = 0; i < chips.size(); ++i) {
        chips[i].rect = put(chipSize(chips.at(i)), i == 0 ? 0 : arrowWidth);
    }
    ends.edit = put(m_edit->sizeHint(), chips.isEmpty() ? 0 : grid::half);
    if (!m_findings->isHidden()) {
        ends.findings = put(m_findings->sizeHint(), 0);
    }
    return y + row;
}

int CascadeChips::heightForWidth(int width) const
{
    QList<Chip> chips = m_chips;
    Ends ends;
    return place(width, chips, ends);
}

QSize CascadeChips::sizeHint() const
{
    const int wide = qMax(width(), 240);
    return {wide, heightForWidth(wide)};
}

QSize CascadeChips::minimumSizeHint() const
{
    const int wide = qMax(width(), 120);
    return {120, heightForWidth(wide)}; // a layout that ignores the width must not cut a row
}

void CascadeChips::arrange()
{
    Ends ends;
    place(width(), m_chips, ends);
    m_edit->setGeometry(QStyle::visualRect(layoutDirection(), rect(), ends.edit));
    m_findings->setGeometry(QStyle::visualRect(layoutDirection(), rect(), ends.findings));
}

void CascadeChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    if (event->oldSize().width() != width()) {
        updateGeometry();
    }
}

void CascadeChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showMark();
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LayoutDirectionChange) {
        arrange();
        updateGeometry();
    }
}

void CascadeChips::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const Theme theme(palette());
    const auto seen = [this](const QRect &r) {
        return QStyle::visualRect(layoutDirection(), rect(), r);
    };
    const QFontMetrics small(ttlFont());
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        const Chip &chip = m_chips.at(i);
        const QRectF box = QRectF(seen(chip.rect)).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(QPen(theme.line(), 1));
        painter.setBrush(theme.well());
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
        if (i > 0) {
            const QRect arrow(chip.rect.left() - arrowWidth, chip.rect.top(), arrowWidth,
                              chip.rect.height());
            painter.setPen(theme.quiet());
            painter.drawText(seen(arrow), Qt::AlignCenter,
                             isRightToLeft() ? QStringLiteral("‹") : QStringLiteral("›"));
        }
        const int rest = chip.ttl.isEmpty() ? 0 : gap + small.horizontalAdvance(chip.ttl);
        const QRect words = chip.rect.adjusted(inside, 0, -inside, 0);
        painter.setPen(theme.text());
        painter.setFont(font());
        painter.drawText(
            seen(words.adjusted(0, 0, -rest, 0)), int(Qt::AlignVCenter | Qt::AlignLeading),
            fontMetrics().elidedText(chip.name, Qt::ElideRight, words.width() - rest + 1));
        if (rest > 0) {
            painter.setPen(theme.quiet());
            painter.setFont(ttlFont());
            painter.drawText(seen(words), int(Qt::AlignVCenter | Qt::AlignTrailing), chip.ttl);
        }
    }
}

} // namespace flashcall::ui
