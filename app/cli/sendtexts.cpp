// SPDX-License-Identifier: MIT
#include "app/cli/sendtexts.h"

#include "app/cli/events.h"
#include "app/core/visibletext.h"

#include <QCoreApplication>
#include <QStringList>

namespace flashcall::cli::texts {

using namespace Qt::Literals::StringLiterals;
using request::Field;
using request::Problem;

namespace {

// lupdate reads the context from here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString optionOf(const FieldProblem &problem)
{
    const QString step = Words::tr("--cascade, step %1").arg(problem.step + 1);
    const auto inStep = [&](const char *what) { return QString(step % u": " % Words::tr(what)); };
    switch (problem.field) {
    case Field::CustomerNumber:
        return u"--to"_s;
    case Field::Sender:
        return u"--from"_s;
    case Field::CallerId:
        return u"--caller-id"_s;
    case Field::Ttl:
        return u"--ttl"_s;
    case Field::Ticket:
        return u"--ticket"_s;
    case Field::Code:
        return u"--code"_s;
    case Field::StepSender:
        return inStep(QT_TRANSLATE_NOOP("cli", "sender"));
    case Field::StepTtl:
        return inStep(QT_TRANSLATE_NOOP("cli", "time to live"));
    case Field::StepText:
        return inStep(QT_TRANSLATE_NOOP("cli", "text"));
    case Field::StepTemplate:
        return inStep(QT_TRANSLATE_NOOP("cli", "template id"));
    case Field::StepLanguage:
        return inStep(QT_TRANSLATE_NOOP("cli", "template language"));
    case Field::StepParameter:
        return inStep(QT_TRANSLATE_NOOP("cli", "template parameter"));
    case Field::StepCallerId:
        return inStep(QT_TRANSLATE_NOOP("cli", "caller ID"));
    case Field::StepVoiceToken:
        return inStep(QT_TRANSLATE_NOOP("cli", "type of a voice message"));
    case Field::Cascade:
        return u"--cascade"_s;
    }
    return {};
}

QString character(int position)
{
    return QString::number(position + 1); // as people count
}

QString numberProblem(const NumberProblem &number)
{
    using numbers::Problem;
    switch (number.problem) {
    case Problem::Empty:
        return Words::tr("give a number such as +380936670003.");
    case Problem::Letter:
        return Words::tr("character %1 is a letter.").arg(character(number.position));
    case Problem::BadCharacter:
        return Words::tr("character %1 is no part of a number.").arg(character(number.position));
    case Problem::TwoNumbers:
        return Words::tr("there are two numbers, the first ends before character %1.")
            .arg(character(number.position));
    case Problem::TooShort:
        return Words::tr("the number is too short.");
    case Problem::TooLong:
        return Words::tr("the number is too long.");
    case Problem::UnknownCountry:
        return Words::tr("no country has this calling code.");
    case Problem::NeedsCountry:
        return Words::tr("the number names no country: begin with \"+\", or give --region.");
    case Problem::Impossible:
        return Words::tr("its country has no numbers of this form.");
    }
    return {};
}

QString wrongCharacter(const FieldProblem &problem)
{
    return problem.position < 0
               ? Words::tr("a character has no place there.")
               : Words::tr("character %1 has no place there.").arg(character(problem.position));
}

QString explanation(const FieldProblem &problem)
{
    switch (problem.problem) {
    case Problem::Empty:
        return problem.field == Field::CustomerNumber ? numberProblem({})
                                                      : Words::tr("it is missing. Give it.");
    case Problem::BadNumber:
        return numberProblem(problem.number);
    case Problem::TooLong:
        return Words::tr("it is too long: at most %1 characters.").arg(problem.limit);
    case Problem::BadCharacter:
        return wrongCharacter(problem);
    case Problem::OutOfRange:
        return problem.field == Field::Ttl || problem.field == Field::StepTtl
                   ? Words::tr("give whole seconds from %1 to %2.")
                         .arg(QString::number(problem.least), QString::number(problem.limit))
                   : Words::tr("it is there more often than it may be.");
    case Problem::NeedsCallerIdOrCode:
        return Words::tr("give the number that will call, or --code for a number that ends in it.");
    case Problem::NotDigits:
        return Words::tr("character %1 is no digit.").arg(character(problem.position));
    case Problem::TooManySteps:
        return Words::tr("there are more than %1 steps.").arg(problem.limit);
    case Problem::MissingParameter:
        return Words::tr("it is missing.");
    }
    return {};
}

QString reading(codec::ReadProblem::Kind kind)
{
    using Kind = codec::ReadProblem::Kind;
    switch (kind) {
    case Kind::NotJson:
        return Words::tr("this is not JSON.");
    case Kind::TooLarge:
        return Words::tr("it is too large.");
    case Kind::TooDeep:
        return Words::tr("it is nested too deeply.");
    case Kind::Duplicate:
        return Words::tr("it is there twice.");
    case Kind::Missing:
        return Words::tr("it is missing.");
    case Kind::WrongType:
        return Words::tr("it is of the wrong type.");
    case Kind::BadValue:
        return Words::tr("this value cannot be used.");
    case Kind::UnknownType:
        return Words::tr("this type of message is not known.");
    case Kind::TooMany:
        return Words::tr("there are too many.");
    }
    return {};
}

} // namespace

QString fieldProblem(const FieldProblem &problem)
{
    QString option = optionOf(problem);
    if (!problem.name.isEmpty()) {
        option += u" \"" % problem.name % u'"';
    }
    return option % u": " % explanation(problem);
}

QString fieldReason(const FieldProblem &problem)
{
    return explanation(problem);
}

QString fieldProblems(const QList<FieldProblem> &problems)
{
    QStringList lines;
    for (const FieldProblem &problem : problems) {
        lines += fieldProblem(problem);
    }
    return lines.join(u'\n');
}

QString fileProblemAt(const QString &file, const codec::ReadProblem &problem)
{
    QString place = file;
    if (problem.line > 0) {
        place += u':' % QString::number(problem.line) % u':' % QString::number(problem.column);
    }
    if (!problem.path.isEmpty()) {
        place += u": " % problem.path;
    }
    return place % u": " % reading(problem.kind);
}

QString fileProblem(const QString &file, const codec::ReadProblem &problem)
{
    return u"--cascade: " % fileProblemAt(file, problem);
}

QString cannotOpen(const QString &file, const QString &reason)
{
    return Words::tr("%1 cannot be read: %2").arg(file, reason);
}

QString cannotRead(const QString &file, const QString &reason)
{
    return Words::tr("--cascade: %1 cannot be read: %2").arg(file, reason);
}

QString urlProblem(UrlProblem problem)
{
    switch (problem) {
    case UrlProblem::None:
        return {};
    case UrlProblem::NotAUrl:
        return Words::tr("--base-url: give an address such as https://restapi.smsbat.com.");
    case UrlProblem::InsecureHttp:
        return Words::tr(
            "--base-url: plain http would show the key to the network. Give https, or a "
            "loopback address in figures such as http://127.0.0.1:8080.");
    case UrlProblem::HasCredentials:
        return Words::tr("--base-url: no user and no password there. The key goes into "
                         "SMSBAT_API_KEY.");
    case UrlProblem::HasQuery:
        return Words::tr("--base-url: give the address without \"?\" and \"#\".");
    }
    return {};
}

QString noGateway()
{
    return Words::tr("--base-url: give the address of the gateway, or --connection for a saved "
                     "one, or --dry-run to send nothing.");
}

QString noGatewayToAsk()
{
    return Words::tr("--base-url: give the address of the gateway, or --connection for a saved "
                     "one.");
}

QString noRegion(const QString &region)
{
    return Words::tr("--region: %1 is no country. Give its two letters, such as UA.")
        .arg(visibleLine(region));
}

QString noConnection(const QString &name)
{
    return Words::tr("--connection: no connection \"%1\" is saved. The console's dialog "
                     "\"Connections\" makes one; or give --base-url.")
        .arg(name);
}

QString sandboxOfConsole()
{
    return Words::tr("--connection: the sandbox of the console is not reachable from here. Start "
                     "\"flashcall sandbox\" and give the address it prints with --base-url.");
}

QString noKey()
{
    return Words::tr("There is no key. Put it into the environment as SMSBAT_API_KEY.");
}

QString badKey()
{
    return Words::tr("The key cannot be used: there is a line break or another control character "
                     "in it. SMSBAT_API_KEY takes the key alone.");
}

QString keyProblem(config::KeyProblem problem)
{
    switch (problem) {
    case config::KeyProblem::NotFound:
        return Words::tr("The key store has no key for this connection.");
    case config::KeyProblem::Locked:
        return Words::tr("The key store is locked: unlock it.");
    case config::KeyProblem::Absent:
        return Words::tr("There is no key store on this machine, or no session it belongs to.");
    case config::KeyProblem::Denied:
        return Words::tr("The key store denied access.");
    case config::KeyProblem::Slow:
        return Words::tr("The key store did not answer in time.");
    case config::KeyProblem::Dying:
        return Words::tr("The key store went away while it was asked.");
    case config::KeyProblem::Failed:
        return Words::tr("The key store failed.");
    }
    return {};
}

QString settingsNotice(const config::SettingsNotice &notice)
{
    const QString what = notice.problem.problem == config::Problem::Newer
                             ? Words::tr("The settings are of a later version.")
                             : Words::tr("The settings cannot be used.");
    const QString aside = notice.setAside.isEmpty()
                              ? QString()
                              : Words::tr("They are kept as %1.").arg(notice.setAside);
    const QString instead = notice.lastGoodUsed ? Words::tr("The last good copy is used.")
                                                : Words::tr("The defaults are used.");
    return QStringList{what, aside, instead}.join(u' ').simplified();
}

QString needsYes()
{
    return Words::tr("--yes: this gateway is live and calls are billed. Where no person is at the "
                     "terminal, give --yes to send all the same.");
}

QString codeMade(const QString &code)
{
    return Words::tr("The code is %1. Give --code to choose it.").arg(code);
}

QString failure(const Failure &failure)
{
    const QString reason = reasonWord(failure.reason);
    switch (failure.kind) {
    case replies::FailureClass::NotSent:
        return Words::tr("Not sent (%1).").arg(reason);
    case replies::FailureClass::Rejected:
        return Words::tr("Rejected by the service.");
    case replies::FailureClass::Refused:
        return Words::tr("Refused by the service with HTTP %1.").arg(failure.httpStatus);
    case replies::FailureClass::Unknown:
        return Words::tr("Unknown (%1): no complete answer came.").arg(reason);
    }
    return {};
}

QString note(replies::Note note)
{
    switch (note) {
    case replies::Note::CallerIdDiffers:
        return Words::tr("Another number calls than the one asked for.");
    case replies::Note::TtlDiffers:
        return Words::tr("The service gave another time to live than the one asked for.");
    case replies::Note::NoPattern:
        return Words::tr("The reply has no pattern: nothing can be verified with it.");
    case replies::Note::BadPattern:
        return Words::tr(
            "The pattern of the reply cannot be used: nothing can be verified with it.");
    case replies::Note::AnnouncedDoesNotFit:
        return Words::tr(
            "The number of the reply does not fit its own pattern: nothing can be verified "
            "with it.");
    }
    return {};
}

QString maybePlaced()
{
    return Words::tr("A call may have been placed: ask before you send again.");
}

QString noFinalStatus()
{
    return Words::tr("The delivery status did not come to an end in time.");
}

QString attemptNotStored()
{
    return Words::tr("The journal could not be written: no verdict is given.");
}

QString outputLost()
{
    return Words::tr("Standard output cannot be written: what was to go there is lost.");
}

} // namespace flashcall::cli::texts
