// SPDX-License-Identifier: MIT
#include "ui/connections/connectionsdialog.h"

#include "app/session/connectionbook.h"
#include "ui/connections/askbar.h"
#include "ui/connections/connectionform.h"
#include "ui/connections/connectionlist.h"
#include "ui/connections/connectionsmodel.h"
#include "ui/connections/connectiontransfer.h"
#include "ui/connections/connectionwords.h"
#include "ui/connections/keypart.h"
#include "ui/plainlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace flashcall::ui {

namespace {
constexpr int listWidth = 224;
}

ConnectionsDialog::ConnectionsDialog(ConnectionBook &book, Desk::MakeGateway makeGateway,
                                     const QString &current, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_model(new ConnectionsModel(book, this))
    , m_list(new ConnectionList(*m_model))
    , m_form(new ConnectionForm)
    , m_scroll(new QScrollArea)
    , m_ask(new AskBar)
    , m_transfer(new ConnectionTransfer(this))
    , m_tester(new ConnectionTest(std::move(makeGateway), this))
    , m_says(new PlainLabel)
    , m_test(new QPushButton(tr("&Test")))
    , m_save(new QPushButton(tr("&Save")))
{
    setWindowTitle(tr("Connections"));
    m_list->setFixedWidth(listWidth);
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_form->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(grid::three);
    columns->addWidget(m_list);
    columns->addWidget(m_scroll, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(grid::three, grid::three, grid::three, grid::two);
    rows->setSpacing(grid::two);
    rows->addLayout(columns, 1);
    rows->addWidget(m_ask);
    rows->addWidget(makeFoot());
    resize(900, 640);
    connectParts();
    m_list->setCurrent(qMax(0, m_model->rowOf(current)));
}

QWidget *ConnectionsDialog::makeFoot()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::unit);
    m_says->setWordWrap(true);
    m_says->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_says->setMinimumHeight(2 * m_says->fontMetrics().height());
    auto *close = new QPushButton(tr("Close"));
    for (QPushButton *button : {m_test, m_save, close}) {
        button->setAutoDefault(false);
    }
    m_test->setAccessibleName(tr("Test connection"));
    m_test->setToolTip(tr("Asks the service for the status of an unknown message: no call"));
    m_save->setAccessibleName(tr("Save connection"));
    m_save->setProperty("kind", QStringLiteral("primary"));
    m_save->setDefault(true);
    close->setAccessibleName(tr("Close"));
    row->addWidget(m_test);
    row->addWidget(m_says, 1);
    row->addWidget(close);
    row->addWidget(m_save);
    connect(m_test, &QPushButton::clicked, this, &ConnectionsDialog::test);
    connect(m_save, &QPushButton::clicked, this, &ConnectionsDialog::saveCurrent);
    connect(close, &QPushButton::clicked, this, &ConnectionsDialog::reject);
    return box;
}

void ConnectionsDialog::connectParts()
{
    connect(m_list, &ConnectionList::currentChanged, this, &ConnectionsDialog::load);
    connect(m_list, &ConnectionList::addWanted, this, [this] {
        m_list->setCurrent(m_model->add());
        m_form->focus(ConnectionField::Name, Qt::TabFocusReason); // typing replaces the name
    });
    connect(m_list, &ConnectionList::copyWanted, this, [this] {
        m_list->setCurrent(m_model->copy(m_list->current()));
        say(tr("The copy has no key yet."), Tone::Neutral);
        m_form->focus(ConnectionField::Name, Qt::TabFocusReason); // typing replaces the name
    });
    connect(m_list, &ConnectionList::deleteWanted, this, &ConnectionsDialog::askDelete);
    connect(m_list, &ConnectionList::importWanted, m_transfer, &ConnectionTransfer::askImport);
    connect(m_list, &ConnectionList::exportWanted, this,
            [this] { m_transfer->askExport(m_book.connections()); });
    connect(m_transfer, &ConnectionTransfer::imported, this, &ConnectionsDialog::onImported);
    connect(m_transfer, &ConnectionTransfer::exported, this,
            [this](const QString &words) { say(words, Tone::Good); });
    connect(m_transfer, &ConnectionTransfer::failed, this,
            [this](const QString &words) { say(words, Tone::Bad); });
    connect(m_form, &ConnectionForm::edited, this, &ConnectionsDialog::onEdited);
    connect(m_form->key(), &KeyPart::lookWanted, this, &ConnectionsDialog::findKey);
    connect(m_form->key(), &KeyPart::forgetWanted, this, &ConnectionsDialog::askForgetKey);
    connect(&m_book, &ConnectionBook::keyLeftBehind, this, [this](const auto &problem) {
        say(words::keyForgotten(Unexpected{problem}), Tone::Caution);
    });
    connect(m_tester, &ConnectionTest::finished, this, [this](const TestResult &result) {
        stopTest();
        say(words::test(result), words::testTone(result.outcome));
    });
}

QString ConnectionsDialog::currentId() const
{
    return m_model->draft(m_list->current()).connection.id;
}

void ConnectionsDialog::load()
{
    if (m_list->current() < 0) {
        return;
    }
    const int row = m_list->current();
    stopTest();
    m_ask->dismiss();
    say({}, Tone::Neutral);
    m_form->load(m_model->draft(row));
    m_scroll->verticalScrollBar()->setValue(0);
    m_test->setEnabled(!m_model->isSandbox(row));
    m_save->setEnabled(!m_model->isSandbox(row));
    showProblems(!m_model->isNew(row));
    findKey();
}

void ConnectionsDialog::onEdited()
{
    stopTest();
    m_model->setDraft(m_list->current(), m_form->draft());
    say({}, Tone::Neutral);
    showProblems(!m_model->isNew(m_list->current()));
}

// While a new one is being filled in, what is still empty is no mistake.
void ConnectionsDialog::showProblems(bool all)
{
    QList<ConnectionFieldProblem> problems = m_model->problems(m_list->current());
    if (!all) {
        problems.removeIf([](const ConnectionFieldProblem &found) {
            return found.problem.problem == config::Problem::Empty;
        });
    }
    m_form->showProblems(problems);
}

bool ConnectionsDialog::check()
{
    const QList<ConnectionFieldProblem> problems = m_model->problems(m_list->current());
    if (problems.isEmpty()) {
        return true;
    }
    m_form->showProblems(problems);
    m_form->focus(problems.first().field);
    if (QWidget *wrong = focusWidget()) {
        m_scroll->ensureWidgetVisible(wrong);
    }
    say(tr("Mend the marked fields first: %n", nullptr, int(problems.size())), Tone::Bad);
    return false;
}

bool ConnectionsDialog::saveCurrent()
{
    const int row = m_list->current();
    if (m_model->isSandbox(row) || !check()) {
        return false;
    }
    const ConnectionDraft draft = m_model->draft(row);
    const bool keyless = hasMoved(draft) && draft.key.trimmed().isEmpty();
    if (const auto saved = m_model->save(row); !saved) {
        say(words::notSaved(saved.error()), Tone::Bad);
        return false;
    }
    m_form->load(m_model->draft(row));
    showProblems(true);
    if (keyless) {
        say(tr("Saved. A key belongs to one address: give the key for the new one."),
            Tone::Caution);
    } else {
        say(tr("Saved."), Tone::Good);
    }
    giveKey(draft.connection.id, draft);
    return true;
}

bool ConnectionsDialog::hasMoved(const ConnectionDraft &draft) const
{
    const auto saved = m_book.find(draft.connection.id);
    return saved && originOf(saved->baseUrl) != originOf(draft.read().baseUrl);
}

void ConnectionsDialog::giveKey(const QString &id, const ConnectionDraft &draft)
{
    if (draft.key.isEmpty()) {
        return;
    }
    const Secret key(draft.key.trimmed().toUtf8());
    if (draft.keyForSession) {
        m_book.giveKeyForSession(id, key);
        findKey();
        return;
    }
    m_form->key()->showState(tr("The key is being stored…"), Tone::Neutral);
    m_book.giveKey(id, key, this,
                   [this, question = ++m_keyQuestion](const config::KeyInForce &found) {
                       if (question == m_keyQuestion) {
                           showKey(found);
                       }
                   });
}

void ConnectionsDialog::saveAll()
{
    for (const int row : m_model->changedRows()) {
        m_list->setCurrent(row);
        if (!saveCurrent()) {
            return;
        }
    }
    QDialog::reject();
}

void ConnectionsDialog::reject()
{
    const QList<int> changed = m_model->changedRows();
    if (changed.isEmpty()) {
        QDialog::reject();
        return;
    }
    QStringList names;
    for (const int row : changed) {
        names << m_model->draft(row).connection.name;
    }
    m_ask->ask(tr("Not saved yet: %1.").arg(names.join(QStringLiteral(", "))),
               {{tr("Save all"), [this] { saveAll(); }},
                {tr("Discard"), [this] { QDialog::reject(); }},
                {tr("Keep editing"), {}}});
}

void ConnectionsDialog::askDelete()
{
    const int row = m_list->current();
    if (m_model->isSandbox(row)) {
        return;
    }
    const QString id = currentId();
    m_ask->ask(tr("Delete “%1” and its key? What was sent stays in the history.")
                   .arg(m_model->draft(row).connection.name),
               {{tr("Delete"),
                 [this, id] {
                     const auto removed = m_model->remove(m_model->rowOf(id));
                     removed ? say(tr("Deleted."), Tone::Neutral)
                             : say(words::notSaved(removed.error()), Tone::Bad);
                 }},
                {tr("Keep it"), {}}});
}

void ConnectionsDialog::askForgetKey()
{
    const QString id = currentId();
    m_ask->ask(tr("Forget the key of “%1”? The key store's is deleted, too.")
                   .arg(m_model->draft(m_list->current()).connection.name),
               {{tr("Forget it"),
                 [this, id] {
                     m_book.forgetKey(id, this, [this, id](const auto &forgotten) {
                         say(words::keyForgotten(forgotten),
                             forgotten ? Tone::Neutral : Tone::Caution);
                         if (id == currentId()) {
                             findKey();
                         }
                     });
                 }},
                {tr("Keep it"), {}}});
}

void ConnectionsDialog::findKey()
{
    const int question = ++m_keyQuestion;
    if (m_model->isSandbox(m_list->current())) {
        return;
    }
    m_form->key()->showState(tr("The key is being looked up…"), Tone::Neutral);
    m_form->key()->setForgettable(false);
    m_book.findKey(currentId(), this, [this, question](const config::KeyInForce &found) {
        if (question == m_keyQuestion) {
            showKey(found);
        }
    });
}

void ConnectionsDialog::showKey(const config::KeyInForce &found)
{
    m_form->key()->showState(words::key(found), words::keyTone(found));
    m_form->key()->setForgettable(found.source == config::keys::Source::KeyStore ||
                                  found.source == config::keys::Source::Memory);
}

void ConnectionsDialog::test()
{
    if (!check()) {
        return;
    }
    m_test->setEnabled(false);
    say(tr("Testing…"), Tone::Neutral);
    const ConnectionDraft &draft = m_model->draft(m_list->current());
    if (!draft.key.trimmed().isEmpty()) {
        startTest(Secret(draft.key.trimmed().toUtf8()));
        return;
    }
    if (hasMoved(draft)) {
        stopTest();
        say(tr("The key belongs to the address before. Give the key for the new one."),
            Tone::Caution);
        return;
    }
    m_book.findKey(draft.connection.id, this,
                   [this, question = ++m_testQuestion](const config::KeyInForce &found) {
                       if (question == m_testQuestion) {
                           startTest(found.key);
                       }
                   });
}

void ConnectionsDialog::startTest(const Secret &key)
{
    m_tester->start(m_model->draft(m_list->current()).read(), key);
}

void ConnectionsDialog::stopTest()
{
    ++m_testQuestion;
    m_tester->stop();
    m_test->setEnabled(!m_model->isSandbox(m_list->current()));
}

void ConnectionsDialog::onImported(const QList<Connection> &connections)
{
    const auto first = m_model->import(connections);
    if (!first) {
        say(words::notSaved(first.error()), Tone::Bad);
        return;
    }
    if (connections.isEmpty()) {
        say(tr("There is no connection in the file."), Tone::Caution);
        return;
    }
    m_list->setCurrent(*first);
    say(tr("%n connection(s) imported. A file holds no keys: give each its own.", nullptr,
           int(connections.size())),
        Tone::Good);
}

void ConnectionsDialog::say(const QString &words, Tone tone)
{
    m_says->setTone(tone);
    m_says->setText(words);
    if (!words.isEmpty()) {
        QAccessibleEvent alert(m_says, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace flashcall::ui
