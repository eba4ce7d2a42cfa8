// SPDX-License-Identifier: MIT
#include "ui/exchange/exchangedialog.h"

#include "app/gateway/exchangecopy.h"
#include "ui/plainlabel.h"
#include "ui/typescale.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace flashcall::ui {

namespace {

constexpr int usualWidth = 920, usualHeight = 600;

QPlainTextEdit *makeText(const QString &name)
{
    auto *text = new QPlainTextEdit;
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    keepFixed(text, 0.95);
    text->setAccessibleName(name);
    return text;
}

// Setting the same text again would lose what somebody selected, and the place.
void setShown(QPlainTextEdit *edit, const QString &text)
{
    if (edit->toPlainText() != text) {
        edit->setPlainText(text);
    }
}

QPushButton *addButton(QHBoxLayout *row, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setAccessibleName(name);
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

} // namespace

ExchangeDialog::ExchangeDialog(const QString &caseId, QWidget *parent)
    : QDialog(parent)
    , m_caseId(caseId)
    , m_which(new QComboBox)
    , m_formatted(new QCheckBox(tr("&Formatted")))
    , m_remark(quietLabel())
    , m_hidden(new PlainLabel(tr("Blind mode: the digits are replaced until the case is closed.")))
    , m_masked(new PlainLabel(
          tr("Presentation: the customer's number is masked, so the request cannot be copied as a "
             "command.")))
    , m_request(makeText(tr("Request")))
    , m_reply(makeText(tr("Reply")))
{
    setWindowTitle(tr("Exchange"));
    resize(usualWidth, usualHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::three, grid::two, grid::three, grid::two);
    column->setSpacing(grid::unit + grid::half);
    auto *top = new QHBoxLayout;
    top->setSpacing(grid::two);
    top->addWidget(headingLabel(tr("Exchange")));
    m_which->setAccessibleName(tr("Which request"));
    m_which->setMinimumWidth(280);
    top->addWidget(m_which);
    top->addStretch(1);
    m_formatted->setChecked(true);
    top->addWidget(m_formatted);
    column->addLayout(top);
    m_hidden->setTone(Tone::Caution);
    column->addWidget(m_remark);
    column->addWidget(m_hidden);
    m_masked->setTone(Tone::Neutral);
    m_masked->setWordWrap(true);
    column->addWidget(m_masked);
    column->addWidget(makeTexts(), 1);
    auto *times = new QHBoxLayout;
    times->setSpacing(grid::three);
    makeTimes(times);
    column->addLayout(times);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid::unit);
    makeButtons(buttons);
    column->addLayout(buttons);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ExchangeDialog::refresh);
    connect(m_formatted, &QCheckBox::toggled, this, [this](bool formatted) {
        m_view.formatted = formatted;
        refresh();
    });
    setExchanges({});
}

QWidget *ExchangeDialog::makeTexts()
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::two);
    for (QPlainTextEdit *text : {m_request, m_reply}) {
        auto *column = new QVBoxLayout;
        column->setSpacing(grid::half);
        auto *caption = new PlainLabel(text->accessibleName());
        caption->setSize(PlainLabel::Size::Small);
        caption->setTone(Tone::Neutral);
        column->addWidget(caption);
        column->addWidget(text, 1);
        row->addLayout(column, 1);
    }
    return both;
}

void ExchangeDialog::makeTimes(QHBoxLayout *row)
{
    for (const exchangewords::Time &time : exchangewords::times({})) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        auto *caption = new PlainLabel(time.name);
        caption->setSize(PlainLabel::Size::Small);
        caption->setTone(Tone::Neutral);
        auto *value = new PlainLabel;
        column->addWidget(caption);
        column->addWidget(value);
        row->addLayout(column);
        m_times.append(value);
    }
    row->addStretch(1);
}

void ExchangeDialog::makeButtons(QHBoxLayout *row)
{
    m_curl = addButton(row, tr("Copy as c&URL"), tr("Copy as cURL"));
    m_httpie = addButton(row, tr("Copy as &HTTPie"), tr("Copy as HTTPie"));
    m_json = addButton(row, tr("Copy as &JSON"), tr("Copy as JSON"));
    row->addStretch(1);
    QPushButton *close = addButton(row, tr("&Close"), tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_curl, &QPushButton::clicked, this, [this] {
        if (const Exchange *exchange = chosen()) {
            copy(asCurl(*exchange), tr("Request copied as cURL; the key is a variable"));
        }
    });
    connect(m_httpie, &QPushButton::clicked, this, [this] {
        if (const Exchange *exchange = chosen()) {
            copy(asHttpie(*exchange), tr("Request copied as HTTPie; the key is a variable"));
        }
    });
    connect(m_json, &QPushButton::clicked, this, [this] {
        if (const Exchange *exchange = chosen()) {
            const Exchange whole =
                m_view.digitsHidden ? withoutDigits(*exchange) : Exchange(*exchange);
            copy(asJson(withNumberMasked(whole, m_view.maskedNumber)),
                 tr("Exchange copied as JSON"));
        }
    });
}

void ExchangeDialog::copy(const QByteArray &text, const QString &words)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    Q_EMIT copied(words);
}

const Exchange *ExchangeDialog::chosen() const
{
    const int at = m_which->currentIndex();
    return at >= 0 && at < m_exchanges.size() ? &m_exchanges[at].exchange : nullptr;
}

void ExchangeDialog::setExchanges(const QList<CaseExchange> &exchanges, const QString &remark)
{
    const int before = m_which->currentIndex();
    const bool newest = before < 0 || before + 1 == m_exchanges.size();
    m_exchanges = exchanges;
    {
        const QSignalBlocker quiet(m_which);
        m_which->clear();
        for (const CaseExchange &one : exchanges) {
            m_which->addItem(exchangewords::title(one));
        }
        // The send is what most want to see: a status that comes in does not push it away.
        m_which->setCurrentIndex(exchanges.isEmpty() ? -1
                                 : newest && before > 0
                                     ? int(exchanges.size()) - 1
                                     : std::clamp(before, 0, int(exchanges.size()) - 1));
    }
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    refresh();
}

void ExchangeDialog::setDigitsHidden(bool hidden)
{
    m_view.digitsHidden = hidden;
    refresh();
}

void ExchangeDialog::setMaskedNumber(const QString &e164)
{
    m_view.maskedNumber = e164;
    refresh();
}

void ExchangeDialog::refresh()
{
    const Exchange *exchange = chosen();
    const Exchange nothing;
    setShown(m_request, exchange ? exchangewords::request(*exchange, m_view)
                                 : tr("Nothing has gone over the wire yet."));
    setShown(m_reply, exchange ? exchangewords::reply(*exchange, m_view) : QString());
    const auto times = exchangewords::times(exchange ? *exchange : nothing);
    for (qsizetype i = 0; i < times.size(); ++i) {
        const QString value = exchange ? times[i].value : QStringLiteral("–");
        m_times[i]->setText(value);
        m_times[i]->setAccessibleName(QStringLiteral("%1: %2").arg(times[i].name, value));
    }
    m_hidden->setVisible(m_view.digitsHidden);
    m_which->setEnabled(m_exchanges.size() > 1);
    m_masked->setVisible(!m_view.maskedNumber.isEmpty());
    // A request without its digits is none: that would be sent, and refused.
    const bool whole = exchange && !m_view.digitsHidden && m_view.maskedNumber.isEmpty();
    m_curl->setEnabled(whole);
    m_httpie->setEnabled(whole);
    m_json->setEnabled(exchange != nullptr);
}

} // namespace flashcall::ui
