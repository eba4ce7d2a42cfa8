// SPDX-License-Identifier: MIT
#pragma once

#include "app/gateway/codec.h"
#include "app/session/connectionbook.h"
#include "app/session/latejournal.h"
#include "blindwalk.h"
#include "pagebench.h"
#include "support/scriptedkeystore.h"
#include "ui/latepages.h"
#include "ui/mainwindow.h"
#include "ui/sandboxhost.h"

#include <QDialog>
#include <QMenu>
#include <QTemporaryDir>

namespace flashcall::test {

// Not the number of the form's example, which is nobody's and stays readable.
inline const QString customer = QStringLiteral("+380936670004");
inline const QString customerEnd = QStringLiteral("6670004"); // in whatever form it is written

// The window as the program makes it, with all its pages, on a journal in a folder of its own.
struct PresentBench
{
    FakeClock clock;
    QTemporaryDir folder;
    const bool placed = qputenv("XDG_DATA_HOME", folder.path().toLocal8Bit());
    LateJournal journal{clock, QStringLiteral("test")};
    ScriptedGateway gateway;
    ScriptedStore keys;
    ConnectionBook book{config::Settings(folder.filePath(QStringLiteral("settings"))),
                        [this] { return std::make_unique<ForwardedStore>(keys); },
                        {}};
    ui::SandboxHost sandbox;
    Desk desk{
        {[this]() -> Journal & { return journal.get(); }, clock,
         [this](const Connection &, const Secret &) { return std::make_unique<Forward>(gateway); },
         QStringLiteral("agent")}};
    ui::MainWindow window{desk, [this](ui::MainWindow::Page page) {
                              return ui::makeLatePage(page, {window, desk, sandbox, journal, book});
                          }};

    explicit PresentBench(const QSize &size = {1280, 800},
                          const Connection &connection = pageConnection())
    {
        QObject::connect(&sandbox, &ui::SandboxHost::handset, window.verifyPage(),
                         &ui::VerifyPage::showHandset);
        desk.use(connection, Secret());
        window.resize(size);
        window.show();
        QCoreApplication::processEvents();
    }

    void makePages()
    {
        for (const int page : {1, 2, 3, 0}) {
            window.showPage(page);
        }
    }
    [[nodiscard]] bool on() const { return window.presentation().on(); }
    // What is laid out anew asks what is around it to do so, too.
    static void settle()
    {
        for (int i = 0; i < 4; ++i) {
            QCoreApplication::processEvents();
        }
    }
    // After a dialog has gone.
    void activate()
    {
        [&] { QTRY_VERIFY(!QApplication::activeModalWidget()); }();
        window.activateWindow();
        [&] { QTRY_VERIFY(window.isActiveWindow()); }();
    }
    void toggle()
    {
        QTest::keyClick(&window, Qt::Key_F11);
        settle();
    }
    template <class W = QWidget>
    [[nodiscard]] W *find(const char *name) const
    {
        for (W *widget : window.findChildren<W *>()) {
            if (widget->accessibleName() == QLatin1String(name)) {
                return widget;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QLineEdit *edit(const char *name) const { return find<QLineEdit>(name); }
    void type(const char *name, const QString &text) const
    {
        edit(name)->setText(text);
        QTest::keyClick(edit(name), Qt::Key_Return);
    }
    void press(const char *name) const
    {
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    }
    void send(const QString &to = customer)
    {
        const int before = gateway.sends();
        type("Customer number", to);
        [&] { QTRY_COMPARE(gateway.sends(), before + 1); }();
        gateway.lastSend()->markSent();
    }
    // The service takes it, and the sandbox hears of it and rings.
    void answer()
    {
        Exchange exchange;
        exchange.method = "POST";
        exchange.url = QUrl(QStringLiteral("http://127.0.0.1:1/bat/messagelist"));
        exchange.requestBody =
            codec::encode(gateway.requests().last(), connections::NumberStyle::WithPlus);
        exchange.httpStatus = 200;
        exchange.replyHeaders = {{"X-To", customer.toLatin1()}};
        exchange.replyBody = R"({"to":380936670004,"text":"093 667 00 04, +380 93 667-00-04"})";
        gateway.lastSend()->record(exchange);
        Accepted reply = acceptedReply();
        reply.messageId = QStringLiteral("message%1").arg(gateway.sends());
        gateway.lastSend()->finish(reply);
        [&] { QTRY_VERIFY(desk.current()->as<Waiting>()); }();
        sandbox.requests().add({QStringLiteral("POST"),
                                QStringLiteral("/bat/messagelist"),
                                200,
                                customer,
                                reply.messageId,
                                true,
                                {}},
                               clock.wall());
        ring(sandbox::HandsetKind::MissedCall, caller, {});
        ring(sandbox::HandsetKind::Sms, QStringLiteral("Shop"),
             QStringLiteral("For +380936670004: your code is 4321"));
    }
    void ring(sandbox::HandsetKind kind, const QString &from, const QString &text)
    {
        sandbox::HandsetEvent event;
        event.kind = kind;
        event.from = from;
        event.text = text;
        event.to = customer;
        Q_EMIT sandbox.handset(event);
    }
    void readHistory()
    {
        window.showPage(ui::MainWindow::History);
        window.showPage(ui::MainWindow::Verify);
    }
    [[nodiscard]] static QString found(bool dotsRead)
    {
        BlindWalk walk(customerEnd);
        if (!dotsRead) {
            walk.skipDots();
        }
        return walk.everything().join(u'\n');
    }
    // Where anybody can read the customer's number.
    [[nodiscard]] static QString leaks() { return found(false); }
};

} // namespace flashcall::test
