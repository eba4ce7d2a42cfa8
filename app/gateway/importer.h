// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/json.h"
#include "app/gateway/codec.h"

#include <optional>

namespace flashcall::codec {

// Reads one document. The first problem wins; everything after it returns empty values.
class Importer
{
public:
    explicit Importer(const QByteArray &json)
        : m_json(json)
    {}

    Result<FileRequest, ReadProblem> read();
    // The first step that asks for what a Draft cannot keep, after read().
    [[nodiscard]] const std::optional<ReadProblem> &difference() const { return m_difference; }

private:
    void fail(ReadProblem::Kind kind, const QString &path, qsizetype offset);
    void failReading(const json::ReadError &error);
    [[nodiscard]] ReadProblem problemAt(ReadProblem::Kind kind, const QString &path,
                                        qsizetype offset) const;
    void notePlaces(const json::Value &value, const QString &path);
    [[nodiscard]] const json::Value *message(const json::Value &root, QString *path);
    // The text of a member that may be a string or a number; empty where it is absent.
    QString text(const json::Value &object, QLatin1String key, const QString &path);
    std::optional<std::chrono::seconds> timeToLive(const json::Value &object, const QString &path);
    void first(const json::Value &message, const QString &path);
    void fallbacksOf(const json::Value &message, const QString &path, int depth);
    void fallback(const json::Value &entry, const QString &path, bool last, int depth);
    decltype(Step::content) content(const json::Value &entry, const QString &path);
    void differ(const QString &path, const json::Value *value);
    void ownRecipient(const json::Value &entry, const QString &path, lint::OwnWords &own);
    void ownCode(const json::Value &entry, const QString &path, lint::OwnWords &own);
    [[nodiscard]] const json::Value *dataOf(const json::Value &message, const QString &path);
    FlashCallContent flashCall(const json::Value &message, const QString &path);
    ViberOtpContent viber(const json::Value &message, const QString &path);

    const QByteArray &m_json;
    FileRequest m_file;
    Draft &m_draft = m_file.draft;
    std::optional<ReadProblem> m_problem;
    std::optional<ReadProblem> m_difference;
    Q_DISABLE_COPY_MOVE(Importer)
};

} // namespace flashcall::codec
