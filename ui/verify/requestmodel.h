// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/connection.h"
#include "app/core/request.h"

#include <QObject>

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

    [[nodiscard]] const Draft &draft() const { return m_draft; }
    void setTo(const QString &text);
    void setFrom(const QString &text);
    void setCallerId(const QString &text);
    void setTtl(int seconds);
    void setTicket(const QString &text);
    void setFallbacks(const Cascade &fallbacks);

    // The number as read now; nothing while the field is empty.
    [[nodiscard]] std::optional<Result<PhoneNumber, NumberProblem>> number() const;
    // The first problem of a field, or nothing.
    [[nodiscard]] std::optional<FieldProblem> problem(request::Field field) const;

    // The whole cascade, the message itself first.
    [[nodiscard]] Cascade steps() const;

    // The request to send, with a code of its own where a step needs one.
    Result<Request, QList<FieldProblem>> build(QRandomGenerator &random) const;
    // The same customer by SMS instead: the cascade's own SMS step, or a plain one.
    Result<Request, QList<FieldProblem>> buildSms(QRandomGenerator &random) const;

Q_SIGNALS:
    void changed();

private:
    Draft m_draft;
};

} // namespace flashcall::ui
