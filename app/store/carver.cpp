// SPDX-License-Identifier: MIT
#include "app/store/carver.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <optional>

namespace flashcall::store {
namespace {

constexpr char tableLeaf = 0x0d;
constexpr qsizetype leafHeader = 8;
constexpr quint64 largestPayload = 1 << 20; // a row of ours is far below

// Reads forward; past the end nothing is valid and everything is zero.
class Cursor
{
public:
    Cursor(const QByteArray &bytes, qsizetype at)
        : m_bytes(bytes)
        , m_at(at)
    {}

    [[nodiscard]] bool valid() const { return m_valid; }
    [[nodiscard]] qsizetype at() const { return m_at; }

    quint64 varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 9; ++i) {
            if (m_at < 0 || m_at >= m_bytes.size()) {
                m_valid = false;
                return 0;
            }
            const auto byte = static_cast<quint8>(m_bytes[m_at++]);
            if (i == 8) {
                return (value << 8) | byte;
            }
            value = (value << 7) | (byte & 0x7fU);
            if ((byte & 0x80U) == 0) {
                return value;
            }
        }
        return value;
    }

    QByteArray take(quint64 size)
    {
        if (m_at < 0 || size > static_cast<quint64>(m_bytes.size() - m_at)) {
            m_valid = false;
            return {};
        }
        const QByteArray taken = m_bytes.mid(m_at, static_cast<qsizetype>(size));
        m_at += taken.size();
        return taken;
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at;
    bool m_valid = true;
};

quint64 sizeOf(quint64 serialType)
{
    static constexpr quint64 sizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return serialType < std::size(sizes) ? sizes[serialType] : (serialType - 12) / 2;
}

qint64 signedNumber(const QByteArray &bytes)
{
    quint64 value = static_cast<qint8>(bytes[0]) < 0 ? ~quint64(0) : 0;
    for (const char byte : bytes) {
        value = (value << 8) | static_cast<quint8>(byte);
    }
    return static_cast<qint64>(value);
}

QVariant valueOf(quint64 serialType, const QByteArray &bytes)
{
    switch (serialType) {
    case 0:
        return {};
    case 7:
        return std::bit_cast<double>(qFromBigEndian<quint64>(bytes.constData()));
    case 8:
        return qint64(0);
    case 9:
        return qint64(1);
    }
    if (serialType < 7) {
        return signedNumber(bytes);
    }
    return serialType % 2 == 1 ? QVariant(QString::fromUtf8(bytes)) : QVariant(bytes);
}

std::optional<QVariantList> readRecord(const QByteArray &payload)
{
    Cursor header(payload, 0);
    const quint64 headerSize = header.varint();
    if (!header.valid() || headerSize > static_cast<quint64>(payload.size())) {
        return {};
    }
    Cursor body(payload, static_cast<qsizetype>(headerSize));
    QVariantList columns;
    while (header.at() < static_cast<qsizetype>(headerSize)) {
        const quint64 type = header.varint();
        const bool reserved = type == 10 || type == 11;
        const QByteArray bytes = body.take(sizeOf(type));
        if (!header.valid() || !body.valid() || reserved) {
            return {};
        }
        columns.append(valueOf(type, bytes));
    }
    // A sound record is used up to its last byte.
    return body.at() == payload.size() ? std::optional(columns) : std::nullopt;
}

// What does not fit a page goes on in a chain of others (fileformat2, "Cell payload overflow").
std::optional<QByteArray> readPayload(const PageFile &pages, Cursor &cell, quint64 size)
{
    const auto usable = static_cast<quint64>(pages.pageSize());
    const quint64 most = usable - 35;
    if (size <= most) {
        QByteArray whole = cell.take(size);
        return cell.valid() ? std::optional(whole) : std::nullopt;
    }
    const quint64 least = (usable - 12) * 32 / 255 - 23;
    const quint64 wanted = least + (size - least) % (usable - 4);
    QByteArray payload = cell.take(wanted <= most ? wanted : least);
    const QByteArray link = cell.take(4);
    if (!cell.valid()) {
        return {};
    }
    quint32 next = qFromBigEndian<quint32>(link.constData());
    while (static_cast<quint64>(payload.size()) < size) {
        const QByteArray page = pages.page(next);
        if (page.size() != pages.pageSize()) {
            return {};
        }
        next = qFromBigEndian<quint32>(page.constData());
        const quint64 rest = size - static_cast<quint64>(payload.size());
        payload += page.mid(4, static_cast<qsizetype>(std::min(rest, usable - 4)));
    }
    return payload;
}

} // namespace

void carveRows(const PageFile &pages,
               const std::function<void(qint64 rowid, const QVariantList &columns)> &found)
{
    const quint32 count = pages.pageCount();
    for (quint32 number = 1; number <= count; ++number) {
        const QByteArray page = pages.page(number);
        // The first page begins with the file's header and holds the schema: no row of ours.
        if (number == 1 || page.size() < leafHeader || page[0] != tableLeaf) {
            continue;
        }
        const qsizetype cells = qFromBigEndian<quint16>(page.constData() + 3);
        for (qsizetype i = 0; i < cells && leafHeader + 2 * i + 2 <= page.size(); ++i) {
            const auto at = qFromBigEndian<quint16>(page.constData() + leafHeader + 2 * i);
            Cursor cell(page, at);
            const quint64 size = cell.varint();
            const auto rowid = static_cast<qint64>(cell.varint());
            if (!cell.valid() || size > largestPayload) {
                continue;
            }
            const auto payload = readPayload(pages, cell, size);
            const auto columns = payload ? readRecord(*payload) : std::nullopt;
            if (columns) {
                found(rowid, *columns);
            }
        }
    }
}

} // namespace flashcall::store
