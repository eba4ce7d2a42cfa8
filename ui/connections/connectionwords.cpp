// SPDX-License-Identifier: MIT
#include "ui/connections/connectionwords.h"

#include "ui/plainlabel.h"
#include "ui/texts.h"

#include <QCoreApplication>
#include <QLocale>

namespace flashcall::ui::words {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(connections)
};

QString range(const config::ConfigProblem &problem)
{
    const QLocale locale;
    return Words::tr("From %1 to %2.")
        .arg(locale.toString(problem.least), locale.toString(problem.most));
}

// What is wrong in a file, by the kind of the problem alone.
QString kind(const config::ConfigProblem &problem)
{
    using config::Problem;
    switch (problem.problem) {
    case Problem::CannotRead:
        return Words::tr("The file cannot be read.");
    case Problem::CannotWrite:
        return Words::tr("The file cannot be written. Check the disk and the folder's rights.");
    case Problem::TooLarge:
        return Words::tr("The file is too large.");
    case Problem::NotJson:
        return Words::tr("This is not JSON.");
    case Problem::DuplicateName:
        return Words::tr("This is there twice.");
    case Problem::NotOurs:
        return Words::tr("This is no file of this kind.");
    case Problem::Newer:
        return Words::tr("A later version of this program has written it.");
    case Problem::Missing:
        return Words::tr("This is missing.");
    case Problem::Unknown:
        return Words::tr("This is not known.");
    case Problem::WrongType:
        return Words::tr("This is of the wrong type.");
    case Problem::Empty:
        return Words::tr("This is empty.");
    case Problem::TooLong:
        return Words::tr("At most %1.").arg(QLocale().toString(problem.most));
    case Problem::OutOfRange:
        return range(problem);
    case Problem::NotAUrl:
        return Words::tr("This is not a web address. Write https://HOST.");
    case Problem::InsecureUrl:
        return Words::tr("Plain http goes only to a loopback address such as "
                         "http://127.0.0.1:8080. Use https.");
    case Problem::UrlWithMore:
        return Words::tr("Leave out user and password, and everything from ? or # on.");
    case Problem::BadNumber:
        return Words::tr("This is not a phone number with + and its country's code.");
    case Problem::BadStep:
        return Words::tr("This step of the cascade could not be sent.");
    case Problem::TakenId:
        return Words::tr("Another connection has this id.");
    case Problem::TakenName:
        return Words::tr("Another connection has this name.");
    case Problem::HasSecret:
        return Words::tr("A key or a password has no place in a file. Take it out.");
    }
    return {};
}

QString wrongEntry(const QStringList &entries, const config::ConfigProblem &problem)
{
    return visibleText(entries.value(entryOf(problem)));
}

QString withDetail(const QString &words, const std::optional<Failure> &failure)
{
    const bool speaks = failure && !failure->message.isEmpty();
    return speaks ? words + u' ' + Words::tr("It said: %1").arg(failure->message) : words;
}

} // namespace

QString listed(const Connection &connection, bool changed)
{
    const QString name = visibleText(connection.name);
    if (connection.isSandbox()) {
        return Words::tr("%1, no real calls").arg(name);
    }
    return changed ? Words::tr("%1, not saved").arg(name) : name;
}

QString problem(const ConnectionFieldProblem &found, const ConnectionDraft &draft)
{
    using config::Problem;
    const Problem what = found.problem.problem;
    const bool unreadable = what == Problem::Unknown || what == Problem::BadNumber;
    switch (found.field) {
    case ConnectionField::Name:
        if (what == Problem::Empty) {
            return Words::tr("Give it a name.");
        }
        break;
    case ConnectionField::BaseUrl:
        if (what == Problem::Empty) {
            return Words::tr("Give the address of the service, such as "
                             "https://restapi.smsbat.com. Your manager knows it.");
        }
        break;
    case ConnectionField::User:
        if (what == Problem::Empty) {
            return Words::tr("Give the account's name.");
        }
        break;
    case ConnectionField::Region:
        return Words::tr("Two letters of a country, such as UA.");
    case ConnectionField::CallerIds:
        if (unreadable) {
            return Words::tr("“%1” is not a phone number. Write + and the country's code.")
                .arg(wrongEntry(linesOf(draft.callerIds), found.problem));
        }
        break;
    case ConnectionField::Countries:
        if (unreadable) {
            return Words::tr("“%1” is not a country. Write two letters each, such as UA, PL.")
                .arg(wrongEntry(wordsOf(draft.countries), found.problem));
        }
        break;
    case ConnectionField::Cascade:
        return Words::tr("A step of the cascade is not complete. Open it with Edit.");
    case ConnectionField::Colour:
    case ConnectionField::Auth:
    case ConnectionField::Sender:
    case ConnectionField::Ttl:
    case ConnectionField::NumberStyle:
    case ConnectionField::Attempts:
    case ConnectionField::Blind:
    case ConnectionField::LastDigits:
    case ConnectionField::SendsPerNumber:
    case ConnectionField::SendsPerDay:
        break;
    }
    if (what == Problem::TooLong && found.field != ConnectionField::CallerIds &&
        found.field != ConnectionField::Countries) {
        return Words::tr("At most %n character(s).", nullptr, found.problem.most);
    }
    return what == Problem::Unknown ? Words::tr("A character is not allowed here.")
                                    : kind(found.problem);
}

QString keyProblem(config::KeyProblem problem)
{
    switch (problem) {
    case config::KeyProblem::NotFound:
        return Words::tr("The key store has none for this connection.");
    case config::KeyProblem::Locked:
        return Words::tr("The key store is locked: what it holds is not known. Unlock it and look "
                         "again.");
    case config::KeyProblem::Absent:
        return Words::tr("This session has no key store (GNOME Keyring or KWallet).");
    case config::KeyProblem::Denied:
        return Words::tr("The key store denied access.");
    case config::KeyProblem::Slow:
        return Words::tr("The key store did not answer in time. It may be waiting for you in "
                         "another window.");
    case config::KeyProblem::Dying:
        return Words::tr("The key store went away while it was asked.");
    case config::KeyProblem::Failed:
        return Words::tr("The key store failed.");
    }
    return {};
}

QString key(const config::KeyInForce &found)
{
    QString words;
    switch (found.source) {
    case config::keys::Source::KeyStore:
        words = Words::tr("In force: the key from the system's key store.");
        break;
    case config::keys::Source::Memory:
        words = Words::tr("In force: the key you gave, in memory until the program ends.");
        break;
    case config::keys::Source::Environment:
        words = Words::tr("In force: the key from SMSBAT_API_KEY.");
        break;
    case config::keys::Source::None:
        words = Words::tr("No key.");
        break;
    }
    return found.storeProblem ? words + u' ' + keyProblem(found.storeProblem->problem) : words;
}

Tone keyTone(const config::KeyInForce &found)
{
    switch (found.source) {
    case config::keys::Source::KeyStore:
        return Tone::Good;
    case config::keys::Source::Memory:
    case config::keys::Source::Environment:
        return found.storeProblem && found.storeProblem->problem != config::KeyProblem::NotFound
                   ? Tone::Caution
                   : Tone::Good;
    case config::keys::Source::None:
        return Tone::Caution;
    }
    return Tone::Neutral;
}

QString keyForgotten(const Result<void, config::KeyStoreProblem> &forgotten)
{
    return forgotten ? Words::tr("The key is forgotten.")
                     : Words::tr("The key is forgotten here, but may still be in the key store. %1")
                           .arg(keyProblem(forgotten.error().problem));
}

QString test(const TestResult &result)
{
    switch (result.outcome) {
    case TestOutcome::KeyAccepted:
        return Words::tr("The service answers and takes the key. No call was placed.");
    case TestOutcome::KeyRefused:
        return withDetail(Words::tr("The service answers, but refuses the key (HTTP %1).")
                              .arg(result.failure ? result.failure->httpStatus : 401),
                          result.failure);
    case TestOutcome::NoKey:
        return Words::tr("There is no key to test with. Type one.");
    case TestOutcome::BadAddress:
        return Words::tr("Somebody answers at this address, but not the service. Check the base "
                         "URL.");
    case TestOutcome::NotReachable:
        return Words::tr("Not reachable. %1")
            .arg(result.failure ? texts::failure(*result.failure) : QString())
            .trimmed();
    case TestOutcome::TlsFailed:
        return Words::tr("Who answers could not prove to be the service (TLS). The key was not "
                         "sent.");
    case TestOutcome::NoAnswer:
        return Words::tr("Somebody took the connection, but no whole answer came.");
    case TestOutcome::TooMany:
        return Words::tr("The service answers, but has had too many requests. The key was not "
                         "judged: test again in a minute.");
    case TestOutcome::Strange:
        return withDetail(
            result.failure && result.failure->httpStatus >= 300
                ? Words::tr("The service answers, but fails (HTTP %1). The key was not judged.")
                      .arg(result.failure->httpStatus)
                : Words::tr("The answer is not one of this service. Check the base URL."),
            result.failure);
    }
    return {};
}

Tone testTone(TestOutcome outcome)
{
    switch (outcome) {
    case TestOutcome::KeyAccepted:
        return Tone::Good;
    case TestOutcome::TooMany:
        return Tone::Caution;
    case TestOutcome::KeyRefused:
    case TestOutcome::NoKey:
    case TestOutcome::BadAddress:
    case TestOutcome::NotReachable:
    case TestOutcome::TlsFailed:
    case TestOutcome::NoAnswer:
    case TestOutcome::Strange:
        return Tone::Bad;
    }
    return Tone::Bad;
}

QString fileProblem(const config::ConfigProblem &problem)
{
    QStringList place;
    if (problem.line > 0) {
        place << Words::tr("line %1, column %2")
                     .arg(QString::number(problem.line), QString::number(problem.column));
    }
    if (!problem.path.isEmpty()) {
        place << problem.path;
    }
    return place.isEmpty()
               ? kind(problem)
               : Words::tr("At %1: %2").arg(place.join(QStringLiteral(", ")), kind(problem));
}

QString notSaved(const config::ConfigProblem &problem)
{
    return Words::tr("Not saved. %1").arg(fileProblem(problem));
}

QString settingsNotice(const config::SettingsNotice &notice)
{
    QStringList words;
    if (notice.problem.problem == config::Problem::Newer) {
        words << Words::tr("The settings were written by a later version of this program.");
    } else {
        words << Words::tr("The settings cannot be used. %1").arg(fileProblem(notice.problem));
    }
    words << (notice.setAside.isEmpty()
                  ? Words::tr("They could not be set aside: until that is mended nothing is saved.")
                  : Words::tr("They were set aside as %1.").arg(notice.setAside));
    words << (notice.lastGoodUsed ? Words::tr("The last good copy is in force.")
                                  : Words::tr("What the program begins with is in force."));
    return words.join(u' ');
}

} // namespace flashcall::ui::words
