// SPDX-License-Identifier: MIT
#include "app/store/chaindigest.h"

#include <QtEndian>

#include <bit>

namespace flashcall::store {
namespace {

constexpr qsizetype macSize = 16;

} // namespace

void Canonical::number(char type, quint64 value)
{
    m_bytes += type;
    const quint64 big = qToBigEndian(value);
    m_bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

Canonical &Canonical::add(const QVariant &value)
{
    if (value.isNull()) {
        m_bytes += 'n';
        return *this;
    }
    const int type = value.typeId();
    if (type == QMetaType::Int || type == QMetaType::LongLong) {
        number('i', static_cast<quint64>(value.toLongLong()));
    } else if (type == QMetaType::Double) {
        number('r', std::bit_cast<quint64>(value.toDouble()));
    } else {
        const bool raw = type == QMetaType::QByteArray;
        const QByteArray bytes = raw ? value.toByteArray() : value.toString().toUtf8();
        number(raw ? 'b' : 't', static_cast<quint64>(bytes.size()));
        m_bytes += bytes;
    }
    return *this;
}

Canonical &Canonical::add(const QVariantList &values)
{
    number('l', static_cast<quint64>(values.size()));
    for (const QVariant &value : values) {
        add(value);
    }
    return *this;
}

QByteArray ChainMac::of(const Canonical &values)
{
    m_code.reset();
    m_code.addData(values.bytes());
    return m_code.result().first(macSize);
}

Canonical bodyOf(const QVariantList &event)
{
    Canonical values("event");
    values.add(event);
    return values;
}

Canonical linkOf(const QByteArray &before, const ChainLink &link)
{
    Canonical values("link");
    values.add(before).add(link.n).add(link.what).add(link.eventId);
    values.add(link.body).add(link.state).add(link.detail);
    return values;
}

const QString &stateColumns()
{
    static const QString columns = QStringLiteral(
        "seq, kind, uuid, instance, created_at, boot_ns, boot_id, agent, connection_id, "
        "connection_name, previous_uuid, to_number, sender, code, ticket, request, handed_at, "
        "handed_boot_ns, answered_at, answer, message_id, list_id, pattern, announced, ttl_s, "
        "parts, notes, reason, http_status, error_code, error_message, error_field, "
        "retry_after_s, ending, ended_at, salt");
    return columns;
}

const QString &attemptColumns()
{
    static const QString columns =
        QStringLiteral("case_seq, id, kind, at, typed, verdict, relation, judgement, counts");
    return columns;
}

Canonical stateOf(const QVariantList &send, const Rows &attempts)
{
    Canonical values("state");
    values.add(send).add(qint64(attempts.size()));
    for (const QVariantList &attempt : attempts) {
        values.add(attempt);
    }
    return values;
}

} // namespace flashcall::store
