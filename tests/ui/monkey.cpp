// SPDX-License-Identifier: MIT
#include "monkeyworld.h"

#include "support/figure.h"
#include "ui/style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSet>
#include <QTimer>
#include <QtTest>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <unistd.h>

using namespace flashcall;
using namespace flashcall::test;

namespace {

// The last events, written where a crash can still read them.
struct Trail
{
    static constexpr size_t kept = 50;
    std::array<std::array<char, 120>, kept> lines{};
    size_t count = 0;

    void add(const QString &event)
    {
        auto &line = lines[count++ % kept];
        std::snprintf(line.data(), line.size(), "%zu %s", count, qUtf8Printable(event));
    }
    void print() const
    {
        for (size_t i = count > kept ? count - kept : 0; i < count; ++i) {
            const auto &line = lines[i % kept];
            [[maybe_unused]] auto written = ::write(2, line.data(), std::strlen(line.data()));
            written = ::write(2, "\n", 1);
        }
    }
};
Trail trail;

// What the platform without a display says of every raise(), and of letters without a font, would
// fill the log.
QtMessageHandler nextHandler = nullptr;
void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &words)
{
    if (!words.startsWith(QStringLiteral("This plugin does not support")) &&
        !words.contains(QStringLiteral("OpenType support missing"))) {
        nextHandler(type, context, words);
    }
}

void onCrash(int signal)
{
    trail.print();
    std::signal(signal, SIG_DFL);
    ::raise(signal);
}

// Each POST is a case of its own that is on record as handed over. A case that ended as unknown,
// as one cut off on its way does, may be among them or not.
bool booksAgree(const MonkeyWorld &world)
{
    const QStringList all = world.casesAll();
    const QStringList neverSent = world.casesNeverSent();
    const QStringList &posted = world.posted();
    const bool eachOnce = QSet<QString>(posted.begin(), posted.end()).size() == posted.size();
    const bool eachOnRecord = std::all_of(posted.begin(), posted.end(), [&](const QString &id) {
        return all.contains(id) && !neverSent.contains(id);
    });
    return eachOnce && eachOnRecord && all.size() == world.sends() + world.neverHanded();
}

} // namespace

// Somebody who presses everything: the program stands, and every request that left was on record
// and was seen once.
class MonkeyTest : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void tired(); // nothing is left to press

private Q_SLOTS:
    void initTestCase();
    void presses_data();
    void presses();

private:
    void next();
    void step();
    void click(QWidget &in);
    void key();
    void fillIn();
    void service();
    void time();
    [[nodiscard]] QWidget *top() const;
    [[nodiscard]] QWidget *anyWidget(QWidget &in);
    [[nodiscard]] int dice(int sides) { return int(m_random.bounded(sides)); }
    void note(const QString &what, const QWidget *widget = nullptr);

    QRandomGenerator m_random;
    MonkeyWorld *m_world = nullptr;
    int m_left = 0; // events to go
};

void MonkeyTest::initTestCase()
{
    QApplication::setStyle(new ui::ConsoleStyle);
    QApplication::setQuitOnLastWindowClosed(false);
    PhoneNumber::warmUp();
    nextHandler = qInstallMessageHandler(onMessage);
    for (const int signal : {SIGSEGV, SIGABRT, SIGFPE, SIGILL, SIGBUS, SIGTERM}) {
        std::signal(signal, onCrash);
    }
}

void MonkeyTest::note(const QString &what, const QWidget *widget)
{
    QString words = what;
    if (widget) {
        words += QLatin1String(" on ") + QLatin1String(widget->metaObject()->className()) + u' ' +
                 widget->accessibleName();
    }
    trail.add(words);
}

// What a person could reach now: the innermost menu or dialog, else the window.
QWidget *MonkeyTest::top() const
{
    if (QWidget *popup = QApplication::activePopupWidget()) {
        return popup;
    }
    if (QWidget *modal = QApplication::activeModalWidget()) {
        return modal;
    }
    return &m_world->window();
}

QWidget *MonkeyTest::anyWidget(QWidget &in)
{
    QList<QWidget *> shown;
    const auto all = in.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->isVisible() && !widget->visibleRegion().isEmpty()) {
            shown << widget;
        }
    }
    return shown.isEmpty() ? &in : shown[dice(int(shown.size()))];
}

void MonkeyTest::click(QWidget &in)
{
    QWidget *widget = anyWidget(in);
    if (dice(3) == 0) { // what is meant to be pressed, more often
        const auto buttons = in.findChildren<QAbstractButton *>();
        QAbstractButton *button = buttons.isEmpty() ? nullptr : buttons[dice(int(buttons.size()))];
        widget = button && button->isVisible() ? button : widget;
    }
    const QPoint at(dice(std::max(1, widget->width())), dice(std::max(1, widget->height())));
    const std::array modifiers{Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier,
                               Qt::ControlModifier};
    switch (dice(12)) {
    case 0:
        note(QStringLiteral("right click"), widget);
        QTest::mouseClick(widget, Qt::RightButton, {}, at);
        if (QApplication::activePopupWidget() == nullptr) {
            QContextMenuEvent menu(QContextMenuEvent::Mouse, at, widget->mapToGlobal(at));
            QCoreApplication::sendEvent(widget, &menu);
        }
        break;
    case 1:
        note(QStringLiteral("double click"), widget);
        QTest::mouseDClick(widget, Qt::LeftButton, {}, at);
        break;
    case 2: {
        note(QStringLiteral("wheel"), widget);
        QWheelEvent wheel(at, widget->mapToGlobal(at), {}, {0, dice(2) ? 120 : -120}, Qt::NoButton,
                          {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(widget, &wheel);
        break;
    }
    case 3:
        note(QStringLiteral("move"), widget);
        QTest::mouseMove(widget, at);
        break;
    default:
        note(QStringLiteral("click"), widget);
        QTest::mouseClick(widget, Qt::LeftButton, modifiers[size_t(dice(4))], at);
    }
}

void MonkeyTest::key()
{
    QWidget *widget = QApplication::focusWidget() ? QApplication::focusWidget() : top();
    if (QWidget *popup = QApplication::activePopupWidget()) {
        widget = popup;
    }
    static const std::array plain{Qt::Key_Return,  Qt::Key_Enter,     Qt::Key_Escape, Qt::Key_Tab,
                                  Qt::Key_Backtab, Qt::Key_Up,        Qt::Key_Down,   Qt::Key_Left,
                                  Qt::Key_Right,   Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Home,
                                  Qt::Key_End,     Qt::Key_PageDown,  Qt::Key_Space,  Qt::Key_F1,
                                  Qt::Key_F2,      Qt::Key_F5,        Qt::Key_F10,    Qt::Key_Menu};
    static const std::array withControl{Qt::Key_1, Qt::Key_2,  Qt::Key_3,     Qt::Key_4, Qt::Key_A,
                                        Qt::Key_B, Qt::Key_C,  Qt::Key_F,     Qt::Key_L, Qt::Key_M,
                                        Qt::Key_N, Qt::Key_Q,  Qt::Key_R,     Qt::Key_V, Qt::Key_X,
                                        Qt::Key_Z, Qt::Key_Up, Qt::Key_Period};
    static const QString letters = QStringLiteral("0123456789+-() abzїЇ*#@<>&\"'{}\t\u202e\u0669");
    const int kind = dice(10);
    if (kind < 5) {
        const QChar c = letters[dice(int(letters.size()))];
        note(QStringLiteral("type U+%1").arg(int(c.unicode()), 4, 16), widget);
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(c), Qt::NoModifier);
    } else if (kind < 8) {
        const Qt::Key pressed = plain[size_t(dice(int(plain.size())))];
        note(QStringLiteral("key %1").arg(int(pressed), 0, 16), widget);
        QTest::keyClick(widget, pressed);
    } else {
        const Qt::Key pressed = withControl[size_t(dice(int(withControl.size())))];
        note(QStringLiteral("ctrl+%1").arg(int(pressed), 0, 16), widget);
        QTest::keyClick(widget, pressed, Qt::ControlModifier);
    }
}

// What a person would: a number where a number belongs, and Enter.
void MonkeyTest::fillIn()
{
    static const std::array numbers{"+380936670003", "0936670003",    "+380936679901",
                                    "+380936679902", "+380936679904", "+380936679905",
                                    "+380936679906", "+380936679910", "+380936679913",
                                    "+380936679914", "+380936679915", "09366O0003"};
    static const std::array callers{"0123456789", "+380123456789", "0123456780", "anonymous",
                                    "6789",       "+380443334455", "call me"};
    const bool number = dice(2) == 0;
    if (number && dice(2) == 0) { // the case before makes room
        note(QStringLiteral("stop, new call"));
        QTest::keyClick(&m_world->window(), Qt::Key_Period, Qt::ControlModifier);
        QTest::keyClick(&m_world->window(), Qt::Key_N, Qt::ControlModifier);
    }
    const QString name =
        number ? QStringLiteral("Customer number") : QStringLiteral("Observed caller ID");
    for (auto *edit : m_world->window().findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == name && edit->isVisible() && edit->isEnabled()) {
            const QString text = QLatin1String(number ? numbers[size_t(dice(int(numbers.size())))]
                                                      : callers[size_t(dice(int(callers.size())))]);
            note(text + u' ' + name);
            edit->setText(text);
            QTest::keyClick(edit, Qt::Key_Return);
        }
    }
}

void MonkeyTest::service()
{
    using namespace replies;
    if (ScriptedSend *send = m_world->openSend(); send && dice(4) == 0) {
        note(QStringLiteral("the service answers"));
        if (dice(5) > 0) {
            send->markSent();
        }
        Failure failure;
        switch (dice(5)) {
        case 0:
            failure.kind = FailureClass::Refused;
            failure.reason = Reason::HttpStatus;
            failure.httpStatus = 429;
            failure.retryAfter = std::chrono::seconds(7);
            send->finish(Unexpected{failure});
            break;
        case 1:
            send->finish(Unexpected{failure});
            break;
        default:
            send->finish(acceptedReply());
        }
    }
    if (ScriptedStatus *asked = m_world->openStatus(); asked && dice(4) == 0) {
        Status status;
        status.delivery = dice(2) ? Delivery::Processing : Delivery::Undeliverable;
        asked->finish(status);
    }
}

void MonkeyTest::time()
{
    if (FakeClock *clock = m_world->fakeClock()) {
        note(QStringLiteral("time passes"));
        clock->advance(std::chrono::milliseconds(dice(20) == 0 ? 100'000 : dice(4'000)));
    }
}

// Asked for before each step, so that a menu with a loop of its own is pressed, too.
void MonkeyTest::next()
{
    const auto go = [this] {
        if (m_left == 0) {
            Q_EMIT tired();
            return;
        }
        --m_left;
        next();
        step();
    };
    if (m_left % 16 == 0) { // timers have their turn
        QTimer::singleShot(1, this, go);
    } else {
        QMetaObject::invokeMethod(this, go, Qt::QueuedConnection);
    }
}

void MonkeyTest::step()
{
    ui::MainWindow &window = m_world->window();
    if (!window.isVisible()) {
        note(QStringLiteral("the window again"));
        window.show();
    }
    if (auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
        note(QStringLiteral("no file of this machine"));
        files->reject();
    }
    const int what = dice(100);
    if (what < 40) {
        click(*top());
    } else if (what < 84) {
        key();
    } else if (what < 88) {
        fillIn();
    } else if (what < 94) {
        service();
    } else if (what < 97) {
        time();
    } else if (what < 98) {
        note(QStringLiteral("resize"));
        window.resize(900 + dice(700), 600 + dice(500));
    } else if (what < 99) {
        note(QStringLiteral("a link"));
        window.bringToFront();
        window.verifyPage()->fillNumber(QStringLiteral("tel:+380936670003"));
    } else {
        note(QStringLiteral("a page"));
        window.showPage(dice(4));
    }
}

void MonkeyTest::presses_data()
{
    QTest::addColumn<uint>("seed");
    QTest::addColumn<int>("events");
    const bool longer = qEnvironmentVariableIsSet("FCC_LONG");
    const uint seeds = longer ? 20 : 4;
    const uint first = qEnvironmentVariable("FCC_MONKEY_SEED", QStringLiteral("1")).toUInt();
    for (uint seed = first; seed < first + seeds; ++seed) {
        QTest::addRow("seed %u, %s", seed, seed % 2 == 0 ? "sandbox" : "scripted")
            << seed << (longer ? 50'000 : 12'500);
    }
}

void MonkeyTest::presses()
{
    QFETCH(const uint, seed);
    QFETCH(const int, events);
    QElapsedTimer watch;
    watch.start();
    m_random.seed(seed);
    trail.count = 0;
    trail.add(QStringLiteral("seed %1").arg(seed));
    const bool sandbox = seed % 2 == 0;
    MonkeyWorld world(sandbox ? MonkeyWorld::Service::Sandbox : MonkeyWorld::Service::Scripted);
    m_world = &world;

    m_left = events;
    QSignalSpy tired(this, &MonkeyTest::tired);
    next();
    QVERIFY(tired.wait(1'800'000));

    // Whatever is under way comes to its end, and then the books are compared.
    for (int i = 0; i < 5 && QApplication::activePopupWidget(); ++i) {
        QApplication::activePopupWidget()->close();
    }
    const auto isOver = [&world] {
        const Session *session = world.desk().current();
        return !session || !session->as<Sending>();
    };
    if (ScriptedSend *open = world.openSend()) {
        open->finish(Unexpected{Failure{}});
    }
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 40'000);
    QTRY_COMPARE(world.handed(), world.sends()); // the writer is done
    const QStringList certain = world.casesAnswered();
    const auto allSeen = [&world, &certain] {
        return std::all_of(certain.begin(), certain.end(),
                           [&world](const QString &id) { return world.posted().contains(id); });
    };
    if (sandbox) {
        QTRY_VERIFY(allSeen()); // the sandbox tells of them from a thread of its own
    }
    figure(QStringLiteral("random events, seed %1 (%2)")
               .arg(QString::number(seed),
                    sandbox ? QStringLiteral("sandbox") : QStringLiteral("scripted")),
           QStringLiteral("%1 in %2 s, %3 intents, %4 sends, %5 POSTs, 0 crashes")
               .arg(QString::number(events), QString::number(watch.elapsed() / 1000),
                    QString::number(world.casesAll().size()), QString::number(world.sends()),
                    sandbox ? QString::number(world.posted().size()) : QStringLiteral("–")),
           QStringLiteral("none without an intent, none twice, 0 crashes"));
    if (!booksAgree(world)) {
        trail.print();
        QFAIL("the journal, the sends and the POSTs do not agree");
    }
    QVERIFY(world.sends() > 0);
    m_world = nullptr;
}

QTEST_MAIN(MonkeyTest)
#include "monkey.moc"
