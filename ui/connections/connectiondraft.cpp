// SPDX-License-Identifier: MIT
#include "ui/connections/connectiondraft.h"

#include "app/config/connectionjson.h"
#include "app/core/phonenumber.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace flashcall::ui {

namespace {

// The members of the file that checkConnection() names.
constexpr std::pair<const char *, ConnectionField> members[] = {
    {"name", ConnectionField::Name},
    {"colour", ConnectionField::Colour},
    {"baseUrl", ConnectionField::BaseUrl},
    {"auth", ConnectionField::Auth},
    {"user", ConnectionField::User},
    {"sender", ConnectionField::Sender},
    {"region", ConnectionField::Region},
    {"ttl", ConnectionField::Ttl},
    {"numberStyle", ConnectionField::NumberStyle},
    {"callerIds", ConnectionField::CallerIds},
    {"fallbacks", ConnectionField::Cascade},
    {"attempts", ConnectionField::Attempts},
    {"blind", ConnectionField::Blind},
    {"acceptLastDigits", ConnectionField::LastDigits},
    {"lastDigitsFrom", ConnectionField::LastDigits},
    {"countries", ConnectionField::Countries},
    {"sendsPerNumber", ConnectionField::SendsPerNumber},
    {"sendsPerAgentAndDay", ConnectionField::SendsPerDay},
};

std::optional<ConnectionField> fieldOf(const QString &path)
{
    const QString member = path.section(u'[', 0, 0);
    const auto *const found = std::find_if(std::begin(members), std::end(members), [&](auto &m) {
        return member == QLatin1String(m.first);
    });
    return found == std::end(members) ? std::nullopt : std::optional(found->second);
}

// Takes a problem out of the way, so that the next one shows.
void reset(Connection &connection, ConnectionField field)
{
    const Connection good;
    switch (field) {
    case ConnectionField::Name:
        connection.name = QStringLiteral("x");
        return;
    case ConnectionField::Colour:
        connection.colour.clear();
        return;
    case ConnectionField::BaseUrl:
        connection.baseUrl = QUrl(QStringLiteral("https://localhost"));
        return;
    case ConnectionField::Auth:
    case ConnectionField::User:
        connection.user = QStringLiteral("x");
        return;
    case ConnectionField::Sender:
        connection.sender.clear();
        return;
    case ConnectionField::Region:
        connection.region.clear();
        return;
    case ConnectionField::Ttl:
        connection.ttl = good.ttl;
        return;
    case ConnectionField::NumberStyle:
    case ConnectionField::CallerIds:
        connection.callerIds.clear();
        return;
    case ConnectionField::Cascade:
        connection.fallbacks.clear();
        return;
    case ConnectionField::Attempts:
        connection.attempts = good.attempts;
        return;
    case ConnectionField::Blind:
    case ConnectionField::LastDigits:
        connection.lastDigitsFrom = good.lastDigitsFrom;
        return;
    case ConnectionField::Countries:
        connection.countries.clear();
        return;
    case ConnectionField::SendsPerNumber:
        connection.sendsPerNumber = good.sendsPerNumber;
        return;
    case ConnectionField::SendsPerDay:
        connection.sendsPerAgentAndDay = good.sendsPerAgentAndDay;
        return;
    }
}

config::Problem problemOf(const QString &text, UrlProblem problem)
{
    switch (problem) {
    case UrlProblem::None:
    case UrlProblem::NotAUrl:
        return text.trimmed().isEmpty() ? config::Problem::Empty : config::Problem::NotAUrl;
    case UrlProblem::InsecureHttp:
        return config::Problem::InsecureUrl;
    case UrlProblem::HasCredentials:
    case UrlProblem::HasQuery:
        return config::Problem::UrlWithMore;
    }
    return config::Problem::NotAUrl;
}

} // namespace

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            lines.append(line.trimmed());
        }
    }
    return lines;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

int entryOf(const config::ConfigProblem &problem)
{
    bool good = false;
    const int entry = problem.path.section(u'[', 1).section(u']', 0, 0).toInt(&good);
    return good ? entry : -1;
}

ConnectionDraft ConnectionDraft::of(const Connection &connection)
{
    ConnectionDraft draft;
    draft.connection = connection;
    draft.baseUrl = connection.baseUrl.toString();
    draft.callerIds = connection.callerIds.join(u'\n');
    draft.countries = connection.countries.join(QStringLiteral(", "));
    return draft;
}

Connection ConnectionDraft::read() const
{
    Connection read = connection;
    read.name = connection.name.trimmed();
    read.user = connection.user.trimmed();
    read.sender = connection.sender.trimmed();
    read.region = connection.region.trimmed().toUpper();
    read.baseUrl = parseBaseUrl(baseUrl).value_or(QUrl());
    read.callerIds.clear();
    for (const QString &line : linesOf(callerIds)) {
        const auto number = PhoneNumber::parse(line, read.region);
        read.callerIds.append(number ? number->e164() : line);
    }
    read.countries.clear();
    for (const QString &word : wordsOf(countries)) {
        read.countries.append(word.toUpper());
    }
    return read;
}

QList<ConnectionFieldProblem> problemsOf(const ConnectionDraft &draft, const QStringList &taken)
{
    QList<ConnectionFieldProblem> problems;
    Connection probe = draft.read();
    const auto sameName = [&probe](const QString &other) {
        return other.trimmed().compare(probe.name, Qt::CaseInsensitive) == 0;
    };
    if (std::any_of(taken.begin(), taken.end(), sameName)) {
        problems.append({ConnectionField::Name, {config::Problem::TakenName, {}}});
        reset(probe, ConnectionField::Name);
    }
    if (const auto url = parseBaseUrl(draft.baseUrl); !url) {
        problems.append({ConnectionField::BaseUrl, {problemOf(draft.baseUrl, url.error()), {}}});
        reset(probe, ConnectionField::BaseUrl);
    }
    // Only the first problem is told at a time.
    for (std::size_t i = 0; i < std::size(members); ++i) {
        const auto problem = config::checkConnection(probe);
        const auto field = problem ? fieldOf(problem->path) : std::nullopt;
        if (!field) {
            break;
        }
        problems.append({*field, *problem});
        reset(probe, *field);
    }
    std::sort(problems.begin(), problems.end(),
              [](const auto &a, const auto &b) { return a.field < b.field; });
    return problems;
}

} // namespace flashcall::ui
