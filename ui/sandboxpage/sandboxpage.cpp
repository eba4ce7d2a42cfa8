// SPDX-License-Identifier: MIT
#include "ui/sandboxpage/sandboxpage.h"

#include "ui/blindhandset.h"
#include "ui/card.h"
#include "ui/field.h"
#include "ui/handset/handsetview.h"
#include "ui/plainlabel.h"
#include "ui/sandboxhost.h"
#include "ui/sandboxpage/requestlog.h"
#include "ui/sandboxpage/scenariolist.h"
#include "ui/sandboxpage/scenariowords.h"
#include "ui/sandboxpage/scriptbar.h"
#include "ui/sandboxpage/storycard.h"
#include "ui/typescale.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace flashcall::ui {

namespace {

constexpr int handsetWidth = 208;
constexpr int fastest = 60;    // sandbox::Server::setSpeed
constexpr int tableLeast = 84; // the header and two rows

} // namespace

SandboxPage::SandboxPage(SandboxHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_handset(new HandsetView)
    , m_calls(new BlindHandset(*m_handset, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid::two, grid::two, grid::two, grid::two);
    row->setSpacing(grid::two);
    row->addWidget(makeScenarioCard(), 4);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(grid::two);
    middle->addWidget(makeServerCard());
    m_story = new StoryCard(m_host);
    middle->addWidget(m_story, 3);
    middle->addWidget(makeLogCard(), 2);
    row->addLayout(middle, 5);
    m_handset->setFixedWidth(grown(handsetWidth));
    row->addWidget(m_handset);
    setFocusProxy(m_scenarios);
    setAcceptDrops(true);
    connectHost();
    showServer();
}

QWidget *SandboxPage::makeScenarioCard()
{
    auto *card = new Card;
    auto *column = card->column();
    column->addWidget(headingLabel(tr("Scenario")));
    column->addWidget(
        quietLabel(tr("What happens to the next call. A number that ends in the digits "
                      "at the right gets its own scenario, whatever is chosen.")));
    m_scenarios = new ScenarioList;
    column->addWidget(m_scenarios, 1);
    m_script = new ScriptBar(m_host);
    column->addWidget(m_script);
    return card;
}

QWidget *SandboxPage::makeServerCard()
{
    auto *card = new Card;
    auto *column = card->column();
    column->addWidget(headingLabel(tr("Server")));
    m_state = quietLabel();
    column->addWidget(m_state);
    m_address = new QLineEdit;
    m_address->setReadOnly(true);
    m_copyAddress = new QPushButton(tr("&Copy address"));
    m_speed = new QSpinBox;
    m_speed->setRange(1, fastest);
    m_speed->setMinimumWidth(84);
    m_speed->setPrefix(QStringLiteral("×"));
    auto *address = new Field(tr("&Address"), tr("Address"), m_address);
    auto *speed = new Field(tr("Spee&d"), tr("Speed"), m_speed);
    address->setReserved(false);
    speed->setReserved(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::unit);
    row->addWidget(address, 1);
    row->addWidget(speed);
    column->addLayout(row);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid::unit);
    m_start = new QPushButton(tr("&Start the sandbox"));
    m_start->setProperty("kind", QStringLiteral("primary"));
    m_copyExample = new QPushButton(tr("Copy an &example for curl"));
    buttons->addWidget(m_start);
    buttons->addWidget(m_copyAddress);
    buttons->addWidget(m_copyExample);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(m_start, &QPushButton::clicked, &m_host, &SandboxHost::start);
    connect(m_copyAddress, &QPushButton::clicked, this,
            [this] { copy(m_address->text(), tr("Address copied")); });
    connect(m_copyExample, &QPushButton::clicked, this, [this] {
        copy(scenarios::exampleRequest(m_host.server().url()), tr("Example copied"));
    });
    return card;
}

QWidget *SandboxPage::makeLogCard()
{
    auto *card = new Card;
    auto *column = card->column();
    auto *top = new QHBoxLayout;
    m_clear = new QPushButton(tr("C&lear"));
    m_clear->setProperty("kind", QStringLiteral("link"));
    m_clear->setAccessibleName(tr("Clear requests and handset"));
    top->addWidget(headingLabel(tr("Requests")));
    top->addStretch();
    top->addWidget(m_clear);
    column->addLayout(top);
    m_noRequests = quietLabel(tr("None yet. Every request to the address above appears here."));
    column->addWidget(m_noRequests);
    m_table = new QTableView;
    m_table->setModel(&m_host.requests());
    m_table->setAccessibleName(tr("Requests"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    // What there is room for: the page is not to outgrow the window for a list that scrolls.
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_table->setMinimumHeight(tableLeast);
    m_table->setTextElideMode(Qt::ElideMiddle); // both ends of a path tell it apart
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(RequestLog::Request, QHeaderView::Stretch);
    column->addWidget(m_table, 1);
    column->addStretch();
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_host.forget();
        showEntries();
        showServer();
    });
    return card;
}

void SandboxPage::connectHost()
{
    m_speed->setValue(m_host.server().speed());
    connectScenarios();
    connect(m_speed, &QSpinBox::valueChanged, this,
            [this](int speed) { m_host.server().setSpeed(speed); });
    connect(&m_host.requests(), &RequestLog::rowsInserted, this, &SandboxPage::showServer);
    connect(&m_host, &SandboxHost::started, this, &SandboxPage::showServer);
    connect(&m_host, &SandboxHost::failed, this, [this] {
        m_state->setText(tr("The sandbox cannot listen: no port of this machine is free for it."));
        m_state->setTone(Tone::Bad);
    });
    connect(&m_host, &SandboxHost::handset, this, &SandboxPage::onHandset);
    connect(m_calls, &BlindHandset::numberChosen, this, &SandboxPage::numberChosen);
    showEntries();
}

void SandboxPage::connectScenarios()
{
    m_scenarios->setScenario(m_host.server().scenario());
    connect(m_scenarios, &ScenarioList::chosen, this, [this](sandbox::Scenario scenario) {
        m_host.server().setScenario(scenario);
        m_script->forget();
        m_story->preview();
    });
    connect(m_script, &ScriptBar::loaded, this, [this] {
        m_scenarios->chooseNone();
        m_story->preview();
    });
    connect(m_script, &ScriptBar::closed, this, [this] {
        m_scenarios->setScenario(m_host.server().scenario());
        m_story->preview();
    });
}

void SandboxPage::showServer()
{
    const QString url = m_host.server().url().toString();
    const bool runs = !url.isEmpty();
    m_state->setTone(Tone::Neutral);
    m_state->setText(runs ? tr("Speaks the service's API on this machine only. Other programs can "
                               "use it too: this address in place of the service's, any key.")
                          : tr("The sandbox does not run yet."));
    m_address->setText(url);
    m_address->setCursorPosition(0);
    m_start->setVisible(!runs);
    m_copyExample->setVisible(runs);
    m_copyAddress->setVisible(runs);
    const bool any = m_host.requests().rowCount() > 0;
    m_noRequests->setVisible(!any);
    m_table->setVisible(any);
    m_clear->setEnabled(any || m_handset->count() > 0);
}

// Messages to several customers come to one phone here: each entry then says whose it is.
void SandboxPage::showEntries()
{
    m_calls->clear();
    m_severalPhones = m_host.severalPhones();
    for (const HandsetEntry &entry : m_host.entries()) {
        addEntry(entry);
    }
}

void SandboxPage::addEntry(HandsetEntry entry)
{
    if (!m_severalPhones) {
        entry.to.clear();
    }
    m_calls->add(entry);
}

// The host has taken it in before.
void SandboxPage::onHandset()
{
    if (m_severalPhones == m_host.severalPhones() && !m_host.entries().isEmpty()) {
        addEntry(m_host.entries().last());
    } else {
        showEntries();
    }
    m_clear->setEnabled(true);
}

void SandboxPage::setDigitsHidden(bool hidden)
{
    m_calls->setHidden(hidden);
    m_story->setDigitsHidden(hidden);
}

void SandboxPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_handset->setFixedWidth(grown(handsetWidth));
    }
}

void SandboxPage::setMask(const NumberMask &mask)
{
    m_calls->setMask(mask);
    m_story->setMask(mask);
    m_host.requests().setMask(mask);
}

void SandboxPage::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void SandboxPage::dropEvent(QDropEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile()) {
        event->acceptProposedAction();
        m_script->open(urls.first().toLocalFile());
    }
}

void SandboxPage::copy(const QString &text, const QString &what)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(what);
}

} // namespace flashcall::ui
