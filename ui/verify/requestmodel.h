// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/cascadelint.h"
#include "app/core/connection.h"
#include "app/core/request.h"

#include <QObject>
#include <QStringList>

#include <optional>

class QRandomGenerator;

namespace flashcall::ui {

// What stands behind the request form: the draft as typed, read as it is typed. No widget.
class RequestModel : public QObject
{
    Q_OBJECT
public:
    explicit RequestModel(QObject *parent = nullptr);

    // The connection's defaults. What belongs to one customer (number, ticket) stays.
    void setDefaults(const Connection &connection);
    // A new customer: number and ticket go, what the agent set for the connection stays.
    void startOver();

    // All that was typed for one customer, to be put back when that case is on the table again.
    struct Kept
    {
        Draft draft;
        bool draws = false;
    };
    [[nodiscard]] Kept kept() const { return {m_draft, m_draws}; }
    void putBack(const Kept &kept);

    [[nodiscard]] const Draft &draft() const { return m_draft; }
    // Blind: a caller ID of the pool is nowhere but in the request that is sent. One typed by hand
    // stays.
    void setBlind(bool blind);
    // The caller ID is drawn from the pool at each send; the draft has none.
    [[nodiscard]] bool drawsFromPool() const { return m_draws; }
    void drawFromPool(); // no matter without a pool
    void setTo(const QString &text);
    void setFrom(const QString &text);
    void setCallerId(const QString &text);
    void setTtl(int seconds);
    void setTicket(const QString &text);
    void setFallbacks(const Cascade &fallbacks);
    // The code of all steps out of `draft`: typed, for one customer, or how one is made.
    void setCode(const Draft &draft);

    // The number as read now; nothing while the field is empty.
    [[nodiscard]] std::optional<Result<PhoneNumber, NumberProblem>> number() const;
    // The first problem of a field, or nothing.
    [[nodiscard]] std::optional<FieldProblem> problem(request::Field field) const;

    // The whole cascade, the message itself first.
    [[nodiscard]] Cascade steps() const;

    // What the linter says about it.
    [[nodiscard]] QList<lint::Finding> findings() const;

    // What would be sent, for whoever wants to judge it before: without a code, and with the
    // first caller ID of a pool that is drawn from. Nothing while the draft has problems.
    [[nodiscard]] std::optional<Request> likely() const;

    // The request to send, with a code of its own where a step needs one.
    Result<Request, QList<FieldProblem>> build(QRandomGenerator &random) const;
    // `of`'s customer by SMS instead: the form's own SMS step, or a plain one. Whose number stands
    // in the form by now is no matter; without `of` it is theirs.
    Result<Request, QList<FieldProblem>> buildSms(QRandomGenerator &random,
                                                  const Request *of = nullptr) const;
    // The same by this step alone, with a code of its own where it carries one.
    Result<Request, QList<FieldProblem>> buildStep(Step step, QRandomGenerator &random,
                                                   const Request *of = nullptr) const;

Q_SIGNALS:
    void changed();

private:
    void suitMode();
    [[nodiscard]] Draft whole() const; // with a caller ID, for judging

    Draft m_draft;
    QStringList m_pool;
    bool m_blind = false;
    bool m_draws = false;
};

} // namespace flashcall::ui
