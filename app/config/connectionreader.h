// SPDX-License-Identifier: MIT
#pragma once

#include "app/config/problem.h"

#include "app/core/words.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace flashcall::config {

// The two members by which a file of ours is known, whatever its kind.
inline const auto documentKindKey = QStringLiteral("flashcall-console");
inline const auto documentVersionKey = QStringLiteral("version");

// Takes members out of an object one after the other and keeps the first problem. After the
// last, finish() finds what nobody asked for.
class ObjectReader
{
public:
    ObjectReader(const QJsonObject &object, QString path);

    // The top of a file: of this kind (else NotOurs), with a version from 1 to this one (else
    // Missing, WrongType, OutOfRange or Newer).
    void document(const QString &kind, int version);
    // What is absent stays as it is.
    void text(const QString &name, QString &value, int most, bool needed = false);
    void number(const QString &name, int &value, int least, int most);
    void flag(const QString &name, bool &value);
    void texts(const QString &name, QStringList &values, int most,
               const std::function<bool(const QString &)> &isGood, Problem otherwise);
    [[nodiscard]] QJsonArray array(const QString &name);
    template <class Enum>
    void word(const QString &name, Enum &value)
    {
        QString word = wordOf(value);
        text(name, word, 100);
        if (const auto known = fromWord<Enum>(word)) {
            value = *known;
        } else {
            fail(Problem::Unknown, name);
        }
    }

    void fail(Problem problem, const QString &name, int least = 0, int most = 0);
    void fail(const ConfigProblem &problem);
    [[nodiscard]] bool failed() const { return m_problem.has_value(); }
    [[nodiscard]] QString pathOf(const QString &name) const;
    // The first problem so far.
    [[nodiscard]] const std::optional<ConfigProblem> &problem() const { return m_problem; }
    // The same at the end: an unknown member counts, and one that looks like a secret.
    [[nodiscard]] std::optional<ConfigProblem> finish();

private:
    [[nodiscard]] std::optional<QJsonValue> take(const QString &name, QJsonValue::Type type);

    const QJsonObject &m_object;
    QString m_path;
    QSet<QString> m_known;
    std::optional<ConfigProblem> m_problem;
};

} // namespace flashcall::config
