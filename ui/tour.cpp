// SPDX-License-Identifier: MIT
#include "ui/tour.h"

#include "app/session/desk.h"
#include "ui/mainwindow.h"
#include "ui/texts.h"
#include "ui/verify/verifypage.h"

#include <QCoreApplication>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPixmap>

#include <cstdio>

namespace flashcall::ui {

using namespace std::chrono_literals;

namespace {
// The documents' own example (api.md): a number of nobody's.
const QLatin1String tourNumber("+380 93 667-00-03");
const QLatin1String customerNumber("customerNumber");
const QLatin1String observedCallerId("observedCallerId");
constexpr auto patience = 60s;
constexpr auto pace = 100ms;

void say(const QString &words)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(words));
}
} // namespace

Tour::Tour(MainWindow &window, Desk &desk, QString folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_desk(desk)
    , m_folder(std::move(folder))
{
    connect(&m_desk, &Desk::caseChanged, this, &Tour::onCase, Qt::QueuedConnection);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { finish(1, tr("Tour: nothing happened for too long.")); });
}

void Tour::begin()
{
    m_patience.start(patience);
    if (!QDir().mkpath(m_folder)) {
        finish(1, tr("Tour: the folder “%1” cannot be made.").arg(m_folder));
        return;
    }
    showPicture(QStringLiteral("ready"));
    // The wrong input first: it must be explained, and nothing may be sent.
    then([this] { type(customerNumber, QStringLiteral("093 66O 0003")); });
    showPicture(QStringLiteral("wrong-number"));
    then([this] {
        if (m_desk.current()) {
            finish(1, tr("Tour: a wrong number was sent."));
        }
    });
    then([this] { qobject_cast<QLineEdit *>(find(customerNumber))->setText(tourNumber); });
    showPicture(QStringLiteral("number"));
    then([this] { pressEnter(customerNumber); });
}

// One step after another, each when the window has painted what the one before changed.
void Tour::then(std::function<void()> step)
{
    m_steps.append(std::move(step));
    if (m_steps.size() == 1) {
        QTimer::singleShot(pace, this, &Tour::next);
    }
}

void Tour::next()
{
    if (m_done) {
        return;
    }
    m_steps.first()();
    m_steps.removeFirst();
    if (!m_steps.isEmpty()) {
        QTimer::singleShot(pace, this, &Tour::next);
    }
}

void Tour::showPicture(const QString &name)
{
    then([this, name] { picture(name); });
}

void Tour::onCase()
{
    const Session *session = m_desk.current();
    if (!session || m_done || m_endSeen) {
        return;
    }
    if (session->as<Waiting>() && !m_waitingSeen) {
        m_waitingSeen = true;
        showPicture(QStringLiteral("waiting"));
    }
    if (session->as<Ended>()) {
        m_endSeen = true;
        showPicture(QStringLiteral("ended"));
        showPages();
        then([this] { sumUp(); });
    }
}

void Tour::showPages()
{
    const std::pair<MainWindow::Page, QString> pages[] = {
        {MainWindow::Lab, QStringLiteral("lab")},
        {MainWindow::History, QStringLiteral("history")},
        {MainWindow::Sandbox, QStringLiteral("sandbox")},
    };
    for (const auto &[page, name] : pages) {
        then([this, shown = page] { m_window.showPage(shown); });
        showPicture(name);
    }
}

void Tour::sumUp()
{
    const Ending ending = m_desk.current()->as<Ended>()->ending;
    const bool verified = ending == Ending::Verified;
    finish(verified ? 0 : 1, verified
                                 ? tr("Tour: verified. %n picture(s) in %1", nullptr, m_pictures)
                                       .arg(QDir(m_folder).absolutePath())
                                 : tr("Tour: ended as “%1”.").arg(texts::ending(ending)));
}

void Tour::onHandset(const sandbox::HandsetEvent &event)
{
    if (m_done || event.kind != sandbox::HandsetKind::MissedCall || !m_waitingSeen) {
        return;
    }
    then([this, from = event.from] {
        qobject_cast<QLineEdit *>(find(observedCallerId))->setText(from);
    });
    showPicture(QStringLiteral("call-came"));
    then([this] { pressEnter(observedCallerId); });
}

void Tour::type(QLatin1String objectName, const QString &text)
{
    qobject_cast<QLineEdit *>(find(objectName))->setText(text);
    pressEnter(objectName);
}

QWidget *Tour::find(QLatin1String objectName) const
{
    // By object name: accessible names are words, and words are translated.
    QWidget *widget = m_window.findChild<QLineEdit *>(objectName);
    if (!widget) {
        qFatal("the tour found no field named %s", objectName.data());
    }
    return widget;
}

void Tour::pressEnter(QLatin1String objectName)
{
    QWidget *widget = find(objectName);
    widget->setFocus();
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(widget, &event);
    }
}

void Tour::picture(const QString &name)
{
    const QString file =
        QStringLiteral("%1/%2-%3.png")
            .arg(m_folder, QString::number(++m_pictures).rightJustified(2, u'0'), name);
    if (!m_window.grab().save(file)) {
        finish(1, tr("Tour: “%1” cannot be written.").arg(file));
    }
}

void Tour::finish(int exitCode, const QString &words)
{
    if (m_done) {
        return;
    }
    m_done = true;
    m_patience.stop();
    disconnect(&m_desk, nullptr, this, nullptr);
    say(words);
    Q_EMIT finished(exitCode);
}

} // namespace flashcall::ui
