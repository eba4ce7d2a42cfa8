// SPDX-License-Identifier: MIT
#include "app/session/raisemessage.h"

#include <QList>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace flashcall {

namespace {

const QByteArrayView word("raise");

// Nothing that would break a line, steer a terminal or turn the direction of writing.
bool isShown(char32_t c)
{
    constexpr std::array hidden{QChar::Other_Control,      QChar::Other_Format,
                                QChar::Other_Surrogate,    QChar::Other_PrivateUse,
                                QChar::Other_NotAssigned,  QChar::Separator_Line,
                                QChar::Separator_Paragraph};
    return std::find(hidden.begin(), hidden.end(), QChar::category(c)) == hidden.end();
}

} // namespace

std::optional<QString> readRaise(const QByteArray &message)
{
    if (message.size() > raiseMessageMost || !message.startsWith(word)) {
        return std::nullopt;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(QByteArrayView(message).sliced(word.size()));
    const auto characters = text.toUcs4();
    if (decoder.hasError() || !std::all_of(characters.cbegin(), characters.cend(), isShown)) {
        return std::nullopt;
    }
    return text.trimmed();
}

std::optional<QByteArray> writeRaise(const QString &text)
{
    const QByteArray message = word + text.trimmed().toUtf8();
    if (readRaise(message) != text.trimmed()) {
        return std::nullopt;
    }
    return message + '\n';
}

} // namespace flashcall
