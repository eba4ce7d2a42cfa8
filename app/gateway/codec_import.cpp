// SPDX-License-Identifier: MIT
#include "app/gateway/codec.h"
#include "app/gateway/importer.h"

#include <algorithm>

namespace flashcall::codec {

Result<FileRequest, ReadProblem> readRequest(const QByteArray &json)
{
    return Importer(json).read();
}

Result<Draft, ReadProblem> decodeRequest(const QByteArray &json)
{
    Importer importer(json);
    auto read = importer.read();
    if (!read) {
        return Unexpected{read.error()};
    }
    if (const auto &difference = importer.difference()) {
        return Unexpected{*difference};
    }
    return read->draft;
}

qsizetype FileRequest::offsetOf(QString path) const
{
    for (;;) {
        const auto found = offsets.constFind(path);
        if (found != offsets.constEnd() || path.isEmpty()) {
            return found == offsets.constEnd() ? 0 : *found;
        }
        path.truncate(std::max<qsizetype>(
            0, std::max(path.lastIndexOf(QLatin1Char('.')), path.lastIndexOf(QLatin1Char('[')))));
    }
}

} // namespace flashcall::codec
