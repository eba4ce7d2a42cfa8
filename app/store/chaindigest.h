// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/secret.h"
#include "app/store/database.h"

#include <QByteArray>
#include <QMessageAuthenticationCode>
#include <QString>
#include <QVariant>

namespace flashcall::store {

// Values as bytes that no other values give: each with its type, each text with its length.
class Canonical
{
public:
    explicit Canonical(const char *about) { add(QVariant(QString::fromLatin1(about))); }
    Canonical &add(const QVariant &value);
    Canonical &add(const QVariantList &values);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void number(char type, quint64 value);

    QByteArray m_bytes;
};

// HMAC-SHA-256, the first half of it (RFC 2104, 5). For one thread.
class ChainMac
{
public:
    explicit ChainMac(const Secret &key)
        : m_code(QCryptographicHash::Sha256, key.reveal())
    {}
    [[nodiscard]] QByteArray of(const Canonical &values);

private:
    QMessageAuthenticationCode m_code;
};

// One link as it is on record. `event`: case_seq, at, what and detail; empty where there is none.
struct ChainLink
{
    qint64 n = 0;
    QString what;
    qint64 eventId = 0;
    QByteArray body, state, mac;
    QString detail;
};

namespace chainwords {
inline const QString begun = QStringLiteral("begun");   // detail: the key's name; the events up to
                                                        // event_id are not covered
inline const QString event = QStringLiteral("event");   // joined by the program that wrote it
inline const QString late = QStringLiteral("late");     // joined later, by another
inline const QString purged = QStringLiteral("purged"); // body: over the links it removed
inline const QString cut =
    QStringLiteral("cut"); // the key store knew of more links than there were
} // namespace chainwords

[[nodiscard]] Canonical bodyOf(const QVariantList &event);
[[nodiscard]] Canonical linkOf(const QByteArray &before, const ChainLink &link);

// The columns a state is made of: of a send (the first is seq) and of an attempt (the first is
// case_seq), as a SELECT names them.
[[nodiscard]] const QString &stateColumns();
[[nodiscard]] const QString &attemptColumns();
// `attempts` in the order of their ids.
[[nodiscard]] Canonical stateOf(const QVariantList &send, const Rows &attempts);

} // namespace flashcall::store
