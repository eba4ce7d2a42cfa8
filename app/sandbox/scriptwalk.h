// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/script.h"
#include "app/sandbox/scriptwords.h"

#include <functional>
#include <optional>
#include <span>

namespace flashcall::sandbox {

// A member's name and what reads its value at a path.
struct ScriptRule
{
    QLatin1StringView name;
    std::function<void(const json::Value &, const QString &)> read;
};

[[nodiscard]] QString inside(const QString &path, const QString &name);

// What every part of a script is read with. The first problem is kept; what is given after one
// has no meaning.
class ScriptWalk
{
public:
    using Kind = ScriptProblem::Kind;

    explicit ScriptWalk(const QByteArray &bytes) // must outlive this
        : m_bytes(bytes)
    {}

    [[nodiscard]] const std::optional<ScriptProblem> &problem() const { return m_problem; }
    void fail(Kind kind, const QString &path, qsizetype offset, const QStringList &allowed = {},
              qint64 least = 0, qint64 most = 0);
    void fail(const json::ReadError &error);

    // An object's members by their rules; any other is a problem.
    void members(const json::Value &object, const QString &path, const QList<ScriptRule> &rules);
    [[nodiscard]] QString text(const json::Value &value, const QString &path, int most);
    [[nodiscard]] QString filler(const json::Value &value, const QString &path); // a template
    [[nodiscard]] std::chrono::milliseconds time(const json::Value &value, const QString &path);
    [[nodiscard]] int whole(const json::Value &value, const QString &path, int least, int most);
    // One of the words, as what it means.
    template <class T>
    T word(const json::Value &value, const QString &path, std::span<const ScriptWord<T>> words)
    {
        QStringList allowed;
        for (const auto &[name, meaning] : words) {
            if (value.string() != nullptr && *value.string() == QString(name)) {
                return meaning;
            }
            allowed += name;
        }
        fail(Kind::NotAllowed, path, value.offset(), allowed);
        return {};
    }

private:
    const QByteArray &m_bytes;
    std::optional<ScriptProblem> m_problem;
};

} // namespace flashcall::sandbox
