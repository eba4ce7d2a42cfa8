// SPDX-License-Identifier: MIT
#pragma once

#include "app/config/problem.h"
#include "app/core/connection.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace flashcall::ui {

// The fields of the form, in its order.
enum class ConnectionField {
    Name,
    Colour,
    BaseUrl,
    Auth,
    User,
    Sender,
    Region,
    Ttl,
    NumberStyle,
    CallerIds,
    Cascade,
    Attempts,
    Blind,
    LastDigits,
    Countries,
    SendsPerNumber,
    SendsPerDay,
};

// A connection as its form holds it: whatever is typed stays, right or wrong. No widget.
struct ConnectionDraft
{
    Connection connection; // but for the texts below
    QString baseUrl;
    QString callerIds; // one a line, in any form
    QString countries; // two letters each, whatever is between them
    QString key;       // a new one, as typed; empty: the key stays as it is
    bool keyForSession = false;

    [[nodiscard]] static ConnectionDraft of(const Connection &connection);
    // What would be saved. Texts that cannot be read stay as they are where a connection has room
    // for them; an address has none.
    [[nodiscard]] Connection read() const;
    bool operator==(const ConnectionDraft &) const = default;
};

struct ConnectionFieldProblem
{
    ConnectionField field = ConnectionField::Name;
    config::ConfigProblem problem;
};

// The first problem of each field, in the order of the form. `taken`: the other connections' names.
[[nodiscard]] QList<ConnectionFieldProblem> problemsOf(const ConnectionDraft &draft,
                                                       const QStringList &taken);

// Which line of a list a problem is about, from 0; -1 where it is about the whole.
[[nodiscard]] int entryOf(const config::ConfigProblem &problem);

// The lines of a text that are not blank, without the space around them.
[[nodiscard]] QStringList linesOf(const QString &text);
[[nodiscard]] QStringList wordsOf(const QString &text);

} // namespace flashcall::ui
