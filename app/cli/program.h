// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/checkfilerun.h"
#include "app/cli/exit.h"
#include "app/cli/historyrun.h"
#include "app/cli/options.h"
#include "app/cli/prepare.h"
#include "app/cli/sandboxrun.h"
#include "app/cli/sendrun.h"
#include "app/cli/statusrun.h"
#include "app/core/clock.h"
#include "app/core/journal.h"
#include "app/core/secret.h"
#include "app/gateway/client.h"
#include "app/session/connectionbook.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <iosfwd>
#include <memory>
#include <optional>

namespace flashcall::cli {

// `flashcall` from its arguments to its exit, on streams and parts that are passed in. Needs an
// event loop for everything but `check`. What is passed in must outlive it.
class Program : public QObject
{
    Q_OBJECT
public:
    struct Surroundings
    {
        std::ostream &out;
        std::ostream &err;
        const Clock &clock;
        Secret key;
        bool interactive = false; // a person is at the terminal
        // Called at the first need of it.
        std::function<Journal &()> journal;
        std::function<ConnectionBook &()> book;
        std::function<std::unique_ptr<Gateway>(const Connection &, const Secret &)> gateway;
        StatusPace pace;
        // For `check --file`: the descriptors of the standard streams, -1 for none, and whether a
        // progress bar has a place on `err`.
        int inputFd = -1;
        int outputFd = -1;
        bool bar = false;
        // For `history`: the journal's folder, and what reads a line a person types.
        QString folder;
        std::function<QString()> answer;
        // For `history`: where the keys of the audit chain are. Empty: there is no such place.
        std::function<config::KeyStore &()> keyStore{};
    };
    explicit Program(Surroundings surroundings, QObject *parent = nullptr);
    ~Program() override;

    // `arguments` without the program's name. finished() comes once, and never from inside here.
    void start(const QStringList &arguments);
    void interrupt();

Q_SIGNALS:
    void finished(int exit);

private:
    void run(const CheckOptions &options);
    void run(const CheckFileOptions &options);
    void run(const SendOptions &options);
    void run(const StatusOptions &options);
    void run(const SandboxOptions &options);
    void run(const HistoryOptions &options);
    void run(const CascadeLintOptions &options);
    // The saved connection of a name; none where none is named. Refuses a name that is not known.
    bool findConnection(const QString &name, std::optional<Connection> &found);
    // Calls `go` with the way and its key, now or later; refuses where there is none.
    void findWay(const QString &baseUrl, const std::optional<Connection> &saved,
                 const std::function<void(const Way &)> &go);
    void send(const SendOptions &options, const Prepared &prepared, const Way &way);
    void refuse(const QString &lines);
    void finish(Exit exit);
    [[nodiscard]] Exit unlessLost(Exit exit);

    Surroundings m_around;
    bool m_finished = false;
    bool m_findingKey = false;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<SendRun> m_send;
    std::unique_ptr<StatusRun> m_status;
    std::unique_ptr<SandboxRun> m_sandbox;
    std::unique_ptr<CheckFileRun> m_checkFile;
    std::unique_ptr<HistoryRun> m_history;
};

} // namespace flashcall::cli
