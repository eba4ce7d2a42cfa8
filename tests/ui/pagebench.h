// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/desk.h"
#include "support/fakeclock.h"
#include "support/fakejournal.h"
#include "support/scriptedgateway.h"
#include "ui/style.h"
#include "ui/verify/verifypage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

namespace flashcall::test {

using namespace std::chrono_literals;

inline const QString number = QStringLiteral("+380936670003");
inline const QString caller = QStringLiteral("+380123456789");

// The desk owns its gateway; the test keeps the scripted one.
class Forward final : public Gateway
{
public:
    explicit Forward(ScriptedGateway &to)
        : m_to(to)
    {}
    std::unique_ptr<SendHandle> send(const Request &request) override { return m_to.send(request); }
    std::unique_ptr<StatusHandle> status(const QString &id) override { return m_to.status(id); }

private:
    ScriptedGateway &m_to;
};

inline Accepted acceptedReply(const QString &pattern = QStringLiteral("***456789"))
{
    Accepted accepted;
    accepted.messageId = QStringLiteral("abc123def456");
    accepted.pattern = pattern;
    accepted.announced = caller;
    return accepted;
}

// The sandbox, as if it listened.
inline Connection pageConnection(bool blind = false)
{
    Connection connection = sandboxConnection();
    connection.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1"));
    connection.blind = blind;
    return connection;
}

// A page on a desk, found and driven by accessible names.
struct Bench
{
    FakeClock clock;
    FakeJournal journal;
    ScriptedGateway gateway;
    Desk desk{
        {[this]() -> Journal & { return journal; }, clock,
         [this](const Connection &, const Secret &) { return std::make_unique<Forward>(gateway); },
         QStringLiteral("agent")}};
    ui::VerifyPage page{desk};

    explicit Bench(const Connection &connection = pageConnection())
    {
        desk.use(connection, Secret());
        page.resize(1180, 700);
        page.show();
    }

    template <class W>
    W *find(const QString &name) const
    {
        for (W *widget : page.findChildren<W *>()) {
            if (widget->accessibleName() == name) {
                return widget;
            }
        }
        return nullptr;
    }
    QLineEdit *edit(const char *name) const { return find<QLineEdit>(QString::fromLatin1(name)); }
    QString starting(const QString &start) const
    {
        for (const QWidget *widget : page.findChildren<QWidget *>()) {
            if (widget->accessibleName().startsWith(start)) {
                return widget->accessibleName();
            }
        }
        return {};
    }
    QString state() const { return starting(QStringLiteral("State: ")).mid(7); }
    QString verdict() const { return starting(QStringLiteral("Verdict: ")).mid(9); }

    void type(const char *name, const QString &text, bool enter = true) const
    {
        edit(name)->setText(text);
        if (enter) {
            QTest::keyClick(edit(name), Qt::Key_Return);
        }
    }
    void press(const char *name) const
    {
        QTest::mouseClick(find<QAbstractButton>(QString::fromLatin1(name)), Qt::LeftButton);
    }
    // Sends and lets the service take it.
    void waiting(const Accepted &reply = acceptedReply())
    {
        type("Customer number", number);
        QTRY_COMPARE(gateway.sends(), 1);
        gateway.lastSend()->markSent();
        gateway.lastSend()->finish(reply);
        QTRY_COMPARE(state(), QStringLiteral("Waiting for the call"));
    }
};

} // namespace flashcall::test
