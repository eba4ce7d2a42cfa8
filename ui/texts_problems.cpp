// SPDX-License-Identifier: MIT
#include "ui/texts.h"

#include "app/pattern/pattern.h"
#include "ui/plainlabel.h"

#include <QCoreApplication>
#include <QLocale>

namespace flashcall::ui::texts {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(texts)
};

// The character at a position of typed text, quoted, and where it stands, counted from one.
QString characterAt(const QString &typed, int position)
{
    if (position < 0 || position >= typed.size()) {
        return {};
    }
    return visibleText(typed.mid(position, typed.at(position).isHighSurrogate() ? 2 : 1));
}

QString lengthOfTime(std::chrono::seconds time)
{
    return Words::tr("%n second(s)", nullptr, int(time.count()));
}

QString httpMeaning(int status)
{
    switch (status) {
    case 400:
    case 422:
        return Words::tr("The service says the request is invalid.");
    case 401:
        return Words::tr("The service did not accept the key. Check the connection.");
    case 403:
        return Words::tr("The key may not do this. Ask the account's manager.");
    case 404:
        return Words::tr("The service does not know this address. Check the base URL.");
    case 429:
        return Words::tr("Too many requests.");
    default: // default: any other status, in its number
        return Words::tr("The service answered with HTTP %1.").arg(status);
    }
}

QString serverWords(const Failure &failure)
{
    QString words = failure.message;
    if (!failure.code.isEmpty()) {
        words = words.isEmpty() ? failure.code
                                : QStringLiteral("%1 (%2)").arg(failure.message, failure.code);
    }
    return words.isEmpty() ? QString() : Words::tr("It said: %1").arg(words);
}

QString unknownReason(replies::Reason reason)
{
    switch (reason) {
    case replies::Reason::TimedOut:
        return Words::tr("No reply came in time.");
    case replies::Reason::ConnectionLost:
        return Words::tr("The connection broke before a whole reply came.");
    case replies::Reason::ResendPrevented:
        return Words::tr("The connection broke, and the network library wanted to send again. "
                         "The console did not let it.");
    case replies::Reason::SentTwice:
        return Words::tr("The network library sent the request twice. Report this.");
    case replies::Reason::Redirected:
        return Words::tr("The service pointed to another address, and the console does not "
                         "follow. Check the base URL.");
    case replies::Reason::ReplyTooLarge:
        return Words::tr("The reply is larger than any true one.");
    case replies::Reason::NotJson:
    case replies::Reason::DuplicateField:
    case replies::Reason::TooDeep:
    case replies::Reason::FieldTooLong:
    case replies::Reason::BadField:
    case replies::Reason::NoMessage:
    case replies::Reason::NoMessageId:
    case replies::Reason::NoStatus:
        return Words::tr("The reply is broken or not whole.");
    case replies::Reason::RecipientDiffers:
        return Words::tr("The reply is about another number.");
    case replies::Reason::Cancelled:
        return Words::tr("You stopped while the request was under way.");
    case replies::Reason::ProgramEnded:
        return Words::tr("The program ended before the reply came.");
    case replies::Reason::HttpStatus:
        return Words::tr("The service failed to answer properly.");
    case replies::Reason::BadUrl:
    case replies::Reason::InsecureUrl:
    case replies::Reason::NoKey:
    case replies::Reason::NameNotFound:
    case replies::Reason::ConnectionRefused:
    case replies::Reason::NoConnection:
    case replies::Reason::TlsFailed:
    case replies::Reason::ProxyFailed:
    case replies::Reason::JournalNotWritable:
    case replies::Reason::DiskAlmostFull:
    case replies::Reason::KeptBack:
    case replies::Reason::CancelledBeforeSending:
    case replies::Reason::MessageRejected:
    case replies::Reason::MessageFailed:
        break;
    }
    return Words::tr("No complete answer came.");
}

QString notSentReason(replies::Reason reason)
{
    switch (reason) {
    case replies::Reason::BadUrl:
        return Words::tr("The base URL of the connection is not a web address.");
    case replies::Reason::InsecureUrl:
        return Words::tr("The base URL is plain http to another machine. Use https.");
    case replies::Reason::NoKey:
        return Words::tr("The connection has no key. Give it one under Connections.");
    case replies::Reason::NameNotFound:
        return Words::tr("The service's host name was not found. Check the base URL and the "
                         "network.");
    case replies::Reason::ConnectionRefused:
        return Words::tr("The service did not take the connection.");
    case replies::Reason::NoConnection:
        return Words::tr("No connection to the service. Check the network.");
    case replies::Reason::TlsFailed:
        return Words::tr("The service could not prove who it is (TLS). Nothing was sent.");
    case replies::Reason::ProxyFailed:
        return Words::tr("The proxy did not let the connection through.");
    case replies::Reason::JournalNotWritable:
        return Words::tr("The journal cannot be written, and nothing is sent off the record. "
                         "Check the disk and the folder's rights.");
    case replies::Reason::DiskAlmostFull:
        return Words::tr("The disk is almost full. Free some space: nothing is sent off the "
                         "record.");
    case replies::Reason::KeptBack:
        return Words::tr("Another program sent to this number, or used up a limit, in the same "
                         "moment.");
    case replies::Reason::CancelledBeforeSending:
        return Words::tr("You stopped before it left.");
    case replies::Reason::MessageRejected:
    case replies::Reason::MessageFailed:
    case replies::Reason::HttpStatus:
    case replies::Reason::TimedOut:
    case replies::Reason::ConnectionLost:
    case replies::Reason::ResendPrevented:
    case replies::Reason::SentTwice:
    case replies::Reason::Redirected:
    case replies::Reason::ReplyTooLarge:
    case replies::Reason::NotJson:
    case replies::Reason::DuplicateField:
    case replies::Reason::TooDeep:
    case replies::Reason::FieldTooLong:
    case replies::Reason::BadField:
    case replies::Reason::NoMessage:
    case replies::Reason::NoMessageId:
    case replies::Reason::NoStatus:
    case replies::Reason::RecipientDiffers:
    case replies::Reason::Cancelled:
    case replies::Reason::ProgramEnded:
        break;
    }
    return Words::tr("The request did not leave.");
}

} // namespace

QString numberProblem(const NumberProblem &problem, const QString &typed)
{
    const QString at = characterAt(typed, problem.position);
    switch (problem.problem) {
    case numbers::Problem::Empty:
        return Words::tr("Type the customer's number.");
    case numbers::Problem::Letter:
        return Words::tr("“%1” at position %2 is a letter. A number has digits only.")
            .arg(at, QString::number(problem.position + 1));
    case numbers::Problem::BadCharacter:
        return Words::tr("“%1” at position %2 does not belong in a number.")
            .arg(at, QString::number(problem.position + 1));
    case numbers::Problem::TwoNumbers:
        return Words::tr("These are two numbers. Keep one.");
    case numbers::Problem::TooShort:
        return Words::tr("Too short for a phone number.");
    case numbers::Problem::TooLong:
        return Words::tr("Too long for a phone number.");
    case numbers::Problem::UnknownCountry:
        return Words::tr("No country has this code. Check the digits after the +.");
    case numbers::Problem::NeedsCountry:
        return Words::tr("Start with + and the country's code.");
    case numbers::Problem::Impossible:
        return Words::tr("This country has no number of this length.");
    }
    return {};
}

QString fieldProblem(const FieldProblem &problem, const Draft &draft)
{
    switch (problem.problem) {
    case request::Problem::Empty:
        return problem.field == request::Field::CustomerNumber
                   ? Words::tr("Type the customer's number.")
                   : Words::tr("Fill this in.");
    case request::Problem::BadNumber:
        return numberProblem(problem.number, problem.field == request::Field::CustomerNumber
                                                 ? draft.to
                                                 : draft.callerId);
    case request::Problem::TooLong:
        return Words::tr("At most %n character(s).", nullptr, problem.limit);
    case request::Problem::BadCharacter:
        return problem.position >= 0
                   ? Words::tr("The character at position %1 is not allowed here.")
                         .arg(problem.position + 1)
                   : Words::tr("A character is not allowed here.");
    case request::Problem::OutOfRange:
        return Words::tr("From %1 to %2.")
            .arg(QLocale().toString(problem.least), QLocale().toString(problem.limit));
    case request::Problem::NeedsCallerIdOrCode:
        return Words::tr("Give a caller ID, or a code in the cascade.");
    case request::Problem::NotDigits:
        return Words::tr("Digits only.");
    case request::Problem::TooManySteps:
        return Words::tr("At most %n step(s).", nullptr, problem.limit);
    case request::Problem::MissingParameter:
        return Words::tr("The template needs “%1”.").arg(visibleText(problem.name));
    }
    return {};
}

QString failure(const Failure &failure)
{
    QString words;
    switch (failure.kind) {
    case replies::FailureClass::NotSent:
        words = notSentReason(failure.reason);
        break;
    case replies::FailureClass::Rejected:
        words = failure.reason == replies::Reason::MessageFailed
                    ? Words::tr("The service could not place the call.")
                    : Words::tr("The service took the request and rejected the message.");
        break;
    case replies::FailureClass::Refused:
        words = httpMeaning(failure.httpStatus);
        break;
    case replies::FailureClass::Unknown:
        words = unknownReason(failure.reason);
        if (failure.reason == replies::Reason::HttpStatus) {
            words = httpMeaning(failure.httpStatus);
        }
        break;
    }
    if (failure.retryAfter) {
        words += QLatin1Char(' ') +
                 Words::tr("Wait %1 before the next try.").arg(lengthOfTime(*failure.retryAfter));
    }
    const QString said = serverWords(failure);
    return said.isEmpty() ? words : words + QLatin1Char(' ') + said;
}

QString note(replies::Note note)
{
    switch (note) {
    case replies::Note::CallerIdDiffers:
        return Words::tr("The service calls from another number than asked for.");
    case replies::Note::TtlDiffers:
        return Words::tr("The service set another time to live than asked for.");
    case replies::Note::NoPattern:
        return Words::tr("The reply has no pattern: nothing can be verified with it.");
    case replies::Note::BadPattern:
        return Words::tr("The reply's pattern has no digit to check: nothing can be verified "
                         "with it.");
    case replies::Note::AnnouncedDoesNotFit:
        return Words::tr("The reply contradicts itself: its number does not fit its pattern. "
                         "Nothing can be verified with it.");
    }
    return {};
}

QString held(Desk::Hold why)
{
    switch (why) {
    case Desk::Hold::Starting:
        return Words::tr("The sandbox is starting.");
    case Desk::Hold::FindingKey:
        return Words::tr("The key is being looked up.");
    case Desk::Hold::NoKey:
        return Words::tr("This connection has no key. Give it one under Connections.");
    }
    return {};
}

QString callerIdProblem(const QString &typed)
{
    const pattern::CleanedCallerId cleaned = pattern::cleanCallerId(typed.toStdString());
    const QByteArray utf8 = typed.toUtf8();
    const int position =
        cleaned.position < 0 ? -1 : int(QString::fromUtf8(utf8.left(cleaned.position)).size());
    switch (cleaned.problem) {
    case pattern::Problem::None:
        return {};
    case pattern::Problem::Empty:
        return cleaned.withheld ? QString() : Words::tr("Type the number the customer saw.");
    case pattern::Problem::Letter:
        if (cleaned.suggestion != 0) {
            return Words::tr("“%1” at position %2 is a letter. Did you mean %3?")
                .arg(characterAt(typed, position), QString::number(position + 1),
                     QString(QLatin1Char(cleaned.suggestion)));
        }
        return Words::tr("“%1” at position %2 is a letter. A number has digits only.")
            .arg(characterAt(typed, position), QString::number(position + 1));
    case pattern::Problem::SecondPlus:
        return Words::tr("A second + at position %1.").arg(position + 1);
    case pattern::Problem::TwoNumbers:
        return Words::tr("These are two numbers. Keep one.");
    case pattern::Problem::OtherCharacter:
    case pattern::Problem::BadEncoding:
        return Words::tr("“%1” at position %2 does not belong in a number.")
            .arg(characterAt(typed, position), QString::number(position + 1));
    case pattern::Problem::NoDigits:
        return Words::tr("There is no digit in it.");
    case pattern::Problem::TooManyDigits:
        return Words::tr("More than 15 digits: no phone number is that long.");
    case pattern::Problem::TooManySymbols:
        return Words::tr("More than 15 symbols.");
    }
    return {};
}

} // namespace flashcall::ui::texts
