// SPDX-License-Identifier: MIT
#include "app/session/caserecords.h"

#include "app/session/session.h"

#include <algorithm>

namespace flashcall {
namespace {

qint64 bytesOf(const CaseRecord &record)
{
    qint64 bytes = 0;
    for (const CaseExchange &one : record.exchanges) {
        bytes += one.exchange.requestBody.size() + one.exchange.replyBody.size();
    }
    return bytes;
}

} // namespace

const CaseRecord *CaseRecords::find(const QString &caseId) const
{
    const auto found =
        std::find_if(m_cases.cbegin(), m_cases.cend(),
                     [&caseId](const CaseRecord &one) { return one.caseId == caseId; });
    return found == m_cases.cend() ? nullptr : &*found;
}

CaseRecord &CaseRecords::record(const QString &caseId)
{
    const auto found =
        std::find_if(m_cases.begin(), m_cases.end(),
                     [&caseId](const CaseRecord &one) { return one.caseId == caseId; });
    if (found != m_cases.end()) {
        return *found;
    }
    m_cases.prepend({});
    m_cases.first().caseId = caseId;
    bound();
    return m_cases.first();
}

void CaseRecords::update(const Session &session, const QString &connectionName, bool sandbox)
{
    if (session.caseId().isEmpty()) {
        return;
    }
    CaseRecord &one = record(session.caseId());
    one.connectionName = connectionName;
    one.sandbox = sandbox;
    one.request = session.request();
    if (const Window *window = session.window()) {
        one.window = *window;
    }
    if (const auto *ended = session.as<Ended>()) {
        one.ending = ended->ending;
        one.byCode = ended->ending == Ending::Verified && session.judged() &&
                     session.judged()->finding.byCode;
    }
}

void CaseRecords::update(const QString &caseId, const StatusWatch &watch)
{
    CaseRecord &one = record(caseId);
    one.marks = watch.marks();
    one.status = watch.status();
}

void CaseRecords::add(const QString &caseId, const CaseExchange &exchange)
{
    record(caseId).exchanges.append(exchange);
    bound();
}

void CaseRecords::bound()
{
    while (m_cases.size() > casesMost) {
        m_cases.removeLast();
    }
    qint64 bytes = 0;
    for (CaseRecord &one : m_cases) {
        while (one.exchanges.size() > exchangesMost) {
            one.exchanges.removeAt(1); // the send stays
        }
        bytes += bytesOf(one);
        if (bytes > bytesMost) { // its marks and its request stay
            bytes -= bytesOf(one);
            one.exchanges.clear();
        }
    }
}

} // namespace flashcall
