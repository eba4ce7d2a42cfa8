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
    picture(QStringLiteral("ready"));
    // The wrong input first: it must be explained, and nothing may be sent.
    qobject_cast<QLineEdit *>(find(customerNumber))->setText(QStringLiteral("093 66O 0003"));
    pressEnter(customerNumber);
    picture(QStringLiteral("wrong-number"));
    if (m_desk.current()) {
        finish(1, tr("Tour: a wrong number was sent."));
        return;
    }
    typeNumber();
}

void Tour::typeNumber()
{
    qobject_cast<QLineEdit *>(find(customerNumber))->setText(tourNumber);
    picture(QStringLiteral("number"));
    pressEnter(customerNumber);
    if (m_desk.current() && m_desk.current()->running()) {
        picture(QStringLiteral("sending"));
    }
}

void Tour::onCase()
{
    const Session *session = m_desk.current();
    if (!session || m_done) {
        return;
    }
    if (session->as<Waiting>() && !m_waitingSeen) {
        m_waitingSeen = true;
        picture(QStringLiteral("waiting"));
    }
    const auto *ended = session->as<Ended>();
    if (!ended) {
        return;
    }
    picture(QStringLiteral("ended"));
    for (const auto page : {MainWindow::Lab, MainWindow::History, MainWindow::Sandbox}) {
        const QString names[] = {QString(), QStringLiteral("lab"), QStringLiteral("history"),
                                 QStringLiteral("sandbox")};
        m_window.showPage(page);
        picture(names[page]);
    }
    m_window.showPage(MainWindow::Verify);
    const bool verified = ended->ending == Ending::Verified;
    finish(verified ? 0 : 1, verified
                                 ? tr("Tour: verified. %n picture(s) in %1", nullptr, m_pictures)
                                       .arg(QDir(m_folder).absolutePath())
                                 : tr("Tour: ended as “%1”.").arg(texts::ending(ended->ending)));
}

void Tour::onHandset(const sandbox::HandsetEvent &event)
{
    if (m_done || event.kind != sandbox::HandsetKind::MissedCall || !m_waitingSeen) {
        return;
    }
    auto *observed = qobject_cast<QLineEdit *>(find(observedCallerId));
    observed->setText(event.from);
    picture(QStringLiteral("call-came"));
    pressEnter(observedCallerId);
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
    // What was just said may have made a field taller.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    if (!m_window.grab().save(file) && !m_failed) {
        m_failed = true;
        finish(1, tr("Tour: “%1” cannot be written.").arg(file));
    }
}

void Tour::finish(int exitCode, const QString &words)
{
    m_done = true;
    m_patience.stop();
    disconnect(&m_desk, nullptr, this, nullptr);
    say(words);
    Q_EMIT finished(m_failed ? 1 : exitCode);
}

} // namespace flashcall::ui
