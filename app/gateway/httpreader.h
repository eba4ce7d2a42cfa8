// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <utility>

namespace flashcall {

// Reads one HTTP/1.x answer as it arrives (RFC 9112), holding no more than the limits below,
// whatever comes. Nothing is guessed: what is not a whole answer never counts as one.
class HttpReader
{
public:
    static constexpr qsizetype maxHead = 32 * 1024; // status lines, headers and trailers together
    static constexpr int maxInterim = 8;            // answers of 1xx before the real one

    enum class State {
        Head,     // status line and headers are not whole yet
        Body,     // the body is not whole yet
        Whole,    // a complete answer; what follows is not looked at
        Broken,   // no HTTP, or the connection ended too soon
        TooLarge, // head or body beyond the limit
    };

    explicit HttpReader(qint64 maxBody)
        : m_maxBody(maxBody)
    {}

    void feed(QByteArrayView bytes);
    // The connection has ended: the end of a body without length, else too soon.
    void end();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int status() const { return m_status; } // 0 before the status line
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    [[nodiscard]] const Headers &headers() const { return m_headers; }
    // The first header of that name (any case), or empty.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    // As far as it has come, at most maxBody bytes; chunks are joined.
    [[nodiscard]] const QByteArray &body() const { return m_body; }

private:
    enum class Part {
        StatusLine,
        HeaderLine,
        ByLength,
        ToEnd,
        ChunkSize,
        Chunk,
        ChunkEnd,
        Trailer
    };

    bool takeLine(QByteArrayView &bytes);
    void line();
    void statusLine();
    void headerLine();
    void headEnds();
    void chunkSize();
    void takeBody(QByteArrayView &bytes);
    void become(State state) { m_state = state; }

    qint64 m_maxBody;
    State m_state = State::Head;
    Part m_part = Part::StatusLine;
    qsizetype m_headSize = 0;
    int m_interim = 0;
    int m_status = 0;
    QByteArray m_line; // under way, without its end
    Headers m_headers;
    qint64 m_left = 0; // bytes of the body or chunk still to come
    QByteArray m_body;
};

} // namespace flashcall
