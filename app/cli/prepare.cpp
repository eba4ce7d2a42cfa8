// SPDX-License-Identifier: MIT
#include "app/cli/prepare.h"

#include "app/cli/checktexts.h"
#include "app/cli/sendtexts.h"
#include "app/core/code.h"
#include "app/gateway/authorization.h"
#include "app/gateway/codec.h"
#include "app/gateway/exchange.h"
#include "app/pattern/pattern.h"

#include <QFile>

namespace flashcall::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 fileMost = 256 * 1024;

Result<Draft, QString> draftFrom(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return Unexpected{texts::cannotRead(name, file.errorString())};
    }
    // One byte more than allowed, so that the codec sees that there is too much.
    const auto draft = codec::decodeRequest(file.read(fileMost + 1));
    if (!draft) {
        return Unexpected{texts::fileProblem(name, draft.error())};
    }
    return *draft;
}

void replace(QString &value, const QString &option)
{
    if (!option.isEmpty()) {
        value = option;
    }
}

// What the draft leaves open. A file says itself what follows the call, and how long it takes.
void fillFrom(const Connection &saved, bool hasFile, Draft &draft)
{
    draft.from = draft.from.isEmpty() ? saved.sender : draft.from;
    draft.region = draft.region.isEmpty() ? saved.region : draft.region;
    if (!hasFile) {
        draft.callerId = saved.callerIds.value(0);
        draft.ttl = static_cast<int>(saved.ttl.count());
        draft.fallbacks = saved.fallbacks;
    }
}

} // namespace

Result<Prepared, QString> prepareRequest(const SendOptions &options,
                                         const std::optional<Connection> &saved,
                                         QRandomGenerator &random)
{
    if (!options.region.isEmpty() && !PhoneNumber::isRegion(options.region)) {
        return Unexpected{texts::noRegion(options.region)};
    }
    Draft draft;
    if (!options.cascadeFile.isEmpty()) {
        const auto read = draftFrom(options.cascadeFile);
        if (!read) {
            return Unexpected{read.error()};
        }
        draft = *read;
    }
    if (saved) {
        fillFrom(*saved, !options.cascadeFile.isEmpty(), draft);
    }
    replace(draft.to, options.to);
    replace(draft.from, options.from);
    replace(draft.callerId, options.callerId);
    replace(draft.code, options.code);
    replace(draft.region, options.region.toUpper());
    replace(draft.ticket, options.ticket);
    draft.ttl = options.ttl.value_or(draft.ttl);
    // Before it is judged: with a code, a flash call needs no caller ID.
    const bool makesCode = draft.code.trimmed().isEmpty() && usesCode(draft.fallbacks);
    if (makesCode) {
        draft.code = generateCode(draft.codeLength, random, draft.codeLeadingZero);
    }
    auto request = validate(draft);
    if (!request) {
        return Unexpected{texts::fieldProblems(request.error())};
    }
    return Prepared{std::move(*request), makesCode};
}

Result<Way, QString> prepareWay(const QString &baseUrl, const std::optional<Connection> &saved,
                                const Secret &key)
{
    Way way{saved.value_or(sandboxConnection()), key};
    if (!baseUrl.isEmpty()) {
        const auto url = parseBaseUrl(baseUrl);
        if (!url) {
            return Unexpected{texts::urlProblem(url.error())};
        }
        way.connection.id = baseUrlId(*url);
        way.connection.name = url->host();
        way.connection.baseUrl = *url;
    } else if (!saved) {
        return Unexpected{texts::noGateway()};
    }
    // Plain http is to a loopback literal, or the URL would not have been taken.
    way.live = way.connection.baseUrl.scheme() != "http"_L1;
    if (way.key.isEmpty()) {
        if (way.live) {
            return Unexpected{texts::noKey()};
        }
        way.key = Secret(standInKey);
    }
    if (!Authorization::canCarry(way.key)) {
        return Unexpected{texts::badKey()};
    }
    return way;
}

QString observedProblem(const QString &observed)
{
    const auto number = pattern::cleanCallerId(observed.toStdString());
    if (number.withheld || number.problem == pattern::Problem::None) {
        return {};
    }
    return texts::problem(u"--observed"_s, observed, number.problem, number.position,
                          number.suggestion);
}

} // namespace flashcall::cli
