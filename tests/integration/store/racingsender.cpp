// SPDX-License-Identifier: MIT
//
// A small program that asks the guard, waits for a word, then sends as both programs do: a
// Session on the journal, with a gateway that only says what it was given.
//
//   racingsender FOLDER NUMBER
#include "app/session/guard.h"
#include "app/session/session.h"
#include "app/store/sqlitejournal.h"

#include "support/journalkit.h"
#include "support/scriptedgateway.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QSocketNotifier>

#include <unistd.h>

using namespace flashcall;
using namespace flashcall::test;

namespace {

void say(const QString &line)
{
    const QByteArray bytes = (line + u'\n').toUtf8();
    if (::write(STDOUT_FILENO, bytes.constData(), static_cast<size_t>(bytes.size())) < 0) {
        std::abort();
    }
}

class SayingGateway final : public Gateway
{
public:
    std::unique_ptr<SendHandle> send(const Request &request) override
    {
        say(QStringLiteral("posted ") + request.reference);
        return m_scripted.send(request);
    }
    std::unique_ptr<StatusHandle> status(const QString &) override { return nullptr; }

private:
    ScriptedGateway m_scripted;
};

QString wordOf(const GuardVerdict &verdict)
{
    return verdict.refusal ? QString::fromLatin1(QMetaEnum::fromType<guard::Reason>().valueToKey(
                                 int(verdict.refusal->reason)))
                           : QStringLiteral("UnknownBefore");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const SystemClock clock;
    auto opened = store::SqliteJournal::open(words.value(1), clock);
    if (!opened) {
        return 2;
    }
    store::SqliteJournal &journal = **opened;
    Connection connection;
    connection.id = QStringLiteral("shop");
    const Request request = flashRequest(words.value(2));
    SayingGateway gateway;
    Session session({gateway, journal, clock}, {});
    QObject::connect(&session, &Session::changed, &app, [&session] {
        if (session.keptBack()) {
            say(QStringLiteral("kept ") + wordOf(*session.keptBack()));
        }
    });
    const GuardVerdict verdict = judgeSend(request, connection, QStringLiteral("ann"), journal);
    say(allows(verdict, {}) ? QStringLiteral("allowed") : QStringLiteral("forbidden"));
    QSocketNotifier word(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&word, &QSocketNotifier::activated, &app, [&] {
        char byte = 0;
        if (::read(STDIN_FILENO, &byte, 1) == 1) {
            session.start(request, connection, QStringLiteral("ann"));
        } else {
            QCoreApplication::exit(0);
        }
    });
    return QCoreApplication::exec();
}
