// SPDX-License-Identifier: MIT
#include "ui/verify/requestmodel.h"

#include "app/core/code.h"

#include <QRandomGenerator>

#include <algorithm>

namespace flashcall::ui {

namespace {

// Where a code is made only at the send, and the rest is judged before.
QString exampleCode()
{
    return QStringLiteral("123456");
}

} // namespace

RequestModel::RequestModel(QObject *parent)
    : QObject(parent)
{}

void RequestModel::setDefaults(const Connection &connection)
{
    m_draft.from = connection.sender;
    m_pool = connection.callerIds;
    m_draws = m_blind && !m_pool.isEmpty();
    m_draft.callerId = m_draws ? QString() : m_pool.value(0);
    m_draft.ttl = int(connection.ttl.count());
    m_draft.fallbacks = connection.fallbacks;
    m_draft.region = connection.region;
    Q_EMIT changed();
}

void RequestModel::startOver()
{
    m_draft.to.clear();
    m_draft.ticket.clear();
    m_draft.code.clear(); // a code is one customer's
    Q_EMIT changed();
}

void RequestModel::putBack(const Kept &kept)
{
    m_draft = kept.draft;
    m_draws = kept.draws;
    suitMode();
    Q_EMIT changed();
}

// What was put back may have been typed in the other mode.
void RequestModel::suitMode()
{
    if (m_blind && !m_draws && m_pool.contains(m_draft.callerId)) {
        m_draft.callerId.clear();
        m_draws = true;
    } else if (!m_blind && m_draws) {
        m_draft.callerId = m_pool.value(0);
        m_draws = false;
    }
}

void RequestModel::setBlind(bool blind)
{
    if (m_blind == blind) {
        return;
    }
    m_blind = blind;
    if (blind && m_pool.contains(m_draft.callerId)) {
        drawFromPool();
        return;
    }
    if (!blind && m_draws) {
        m_draft.callerId = m_pool.value(0);
        m_draws = false;
    }
    Q_EMIT changed();
}

void RequestModel::drawFromPool()
{
    m_draws = !m_pool.isEmpty();
    m_draft.callerId.clear();
    Q_EMIT changed();
}

void RequestModel::setTo(const QString &text)
{
    m_draft.to = text;
    Q_EMIT changed();
}

void RequestModel::setFrom(const QString &text)
{
    m_draft.from = text;
    Q_EMIT changed();
}

void RequestModel::setCallerId(const QString &text)
{
    m_draft.callerId = text;
    m_draws = false;
    Q_EMIT changed();
}

void RequestModel::setTtl(int seconds)
{
    m_draft.ttl = seconds;
    Q_EMIT changed();
}

void RequestModel::setTicket(const QString &text)
{
    m_draft.ticket = text;
    Q_EMIT changed();
}

void RequestModel::setFallbacks(const Cascade &fallbacks)
{
    m_draft.fallbacks = fallbacks;
    Q_EMIT changed();
}

void RequestModel::setCode(const Draft &draft)
{
    m_draft.code = draft.code;
    m_draft.codeLength = draft.codeLength;
    m_draft.codeLeadingZero = draft.codeLeadingZero;
    Q_EMIT changed();
}

QList<lint::Finding> RequestModel::findings() const
{
    return lint::findings(lint::subjectOf(whole()), {m_pool, {}});
}

std::optional<Result<PhoneNumber, NumberProblem>> RequestModel::number() const
{
    if (m_draft.to.trimmed().isEmpty()) {
        return std::nullopt;
    }
    return PhoneNumber::parse(m_draft.to, m_draft.region);
}

std::optional<FieldProblem> RequestModel::problem(request::Field field) const
{
    Draft draft = whole();
    if (draft.code.isEmpty() && usesCode(draft.fallbacks)) {
        draft.code = exampleCode(); // the send makes one: it is not missed
    }
    const Result<Request, QList<FieldProblem>> request = validate(draft);
    if (request) {
        return std::nullopt;
    }
    const auto found = std::find_if(request.error().begin(), request.error().end(),
                                    [field](const FieldProblem &p) { return p.field == field; });
    return found == request.error().end() ? std::nullopt : std::optional(*found);
}

Draft RequestModel::whole() const
{
    Draft draft = m_draft;
    if (m_draws) {
        draft.callerId = m_pool.value(0);
    }
    return draft;
}

std::optional<Request> RequestModel::likely() const
{
    Draft draft = whole();
    const bool makesCode = draft.code.isEmpty() && usesCode(draft.fallbacks);
    draft.code = makesCode ? exampleCode() : draft.code;
    auto request = validate(draft);
    if (!request) {
        return std::nullopt;
    }
    if (makesCode) {
        request->code.clear();
    }
    return std::move(request).value();
}

Cascade RequestModel::steps() const
{
    Step first;
    first.content = FlashCallContent{m_draft.callerId};
    first.ttl = std::chrono::seconds(m_draft.ttl);
    Cascade all{first};
    all += m_draft.fallbacks;
    return all;
}

Result<Request, QList<FieldProblem>> RequestModel::build(QRandomGenerator &random) const
{
    Draft draft = m_draft;
    if (m_draws) {
        draft.callerId = m_pool.value(random.bounded(int(m_pool.size())));
    }
    if (draft.code.isEmpty() && usesCode(draft.fallbacks)) {
        draft.code = generateCode(draft.codeLength, random, draft.codeLeadingZero);
    }
    return validate(draft);
}

Result<Request, QList<FieldProblem>> RequestModel::buildSms(QRandomGenerator &random,
                                                            const Request *of) const
{
    const auto sms = std::find_if(m_draft.fallbacks.begin(), m_draft.fallbacks.end(),
                                  [](const Step &s) { return s.channel() == Channel::Sms; });
    Step step = sms == m_draft.fallbacks.end() ? makeStep(Channel::Sms) : *sms;
    if (auto &content = std::get<SmsContent>(step.content); !usesCode(content.text)) {
        content.text = QStringLiteral("{code}"); // without the code in it nothing can be checked
    }
    return buildStep(step, random, of);
}

Result<Request, QList<FieldProblem>> RequestModel::buildStep(Step step, QRandomGenerator &random,
                                                             const Request *of) const
{
    Result<Request, QList<FieldProblem>> request = of ? *of : build(random);
    if (!request) {
        return request;
    }
    const QList<FieldProblem> problems = validateStep(step, 0, m_draft.region);
    if (!problems.isEmpty()) {
        return Unexpected{problems};
    }
    if (step.channel() != Channel::FlashCall) {
        // A message takes longer to arrive and be read aloud than a call takes to ring.
        constexpr std::chrono::seconds least{180};
        step.ttl = std::max(step.ttl.value_or(least), least);
    }
    request->steps = {step};
    request->code = usesCode(step) ? generateCode(codes::lengthUsual, random) : QString();
    return request;
}

} // namespace flashcall::ui
