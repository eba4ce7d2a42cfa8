// SPDX-License-Identifier: MIT
#include "app/core/fieldchecks.h"

#include "app/core/codepoints.h"

#include <QChar>

#include <utility>

namespace flashcall {

namespace {

using request::Field;
using request::Problem;

bool isDigit(char32_t character)
{
    return character >= U'0' && character <= U'9';
}

bool isSmallLetter(char32_t character)
{
    return character >= U'a' && character <= U'z';
}

bool isCapitalLetter(char32_t character)
{
    return character >= U'A' && character <= U'Z';
}

// The index of the first character that is not allowed, or -1. Space at the ends is passed over:
// it is not sent.
int firstForbidden(const QString &text, bool (*allowed)(char32_t))
{
    const QStringView trimmed = QStringView(text).trimmed();
    const qsizetype start = trimmed.begin() - QStringView(text).begin();
    int found = -1;
    forEachCodePoint(trimmed, [&found, start, allowed](const CodePoint &point) {
        if (!allowed(point.value)) {
            found = static_cast<int>(start + point.position);
        }
        return found < 0;
    });
    return found;
}

FieldProblem tooLong(Field field, int limit)
{
    FieldProblem problem{field, Problem::TooLong};
    problem.limit = limit;
    return problem;
}

FieldProblem named(FieldProblem problem, const QString &name)
{
    problem.name = name;
    return problem;
}

} // namespace

bool isLineCharacter(char32_t character)
{
    return QChar::isPrint(character) && character != QChar::ReplacementCharacter;
}

bool isTextCharacter(char32_t character)
{
    const bool control = QChar::category(character) == QChar::Other_Control;
    const bool layout = character == U'\n' || character == U'\r' || character == U'\t';
    return (!control || layout) && character != QChar::ReplacementCharacter;
}

bool isSmsSenderCharacter(char32_t character)
{
    return isDigit(character) || isSmallLetter(character) || isCapitalLetter(character);
}

bool isLanguageCharacter(char32_t character)
{
    return isSmsSenderCharacter(character) || character == U'-' || character == U'_';
}

bool isTokenCharacter(char32_t character)
{
    return isDigit(character) || isSmallLetter(character) || character == U'_';
}

void FieldChecks::add(FieldProblem problem)
{
    problem.step = m_step;
    m_found.append(std::move(problem));
}

void FieldChecks::text(Field field, const QString &text, const TextRule &rule, const QString &name)
{
    const qsizetype size = QStringView(text).trimmed().size();
    if (size == 0 && rule.required) {
        add(named({field, Problem::Empty}, name));
    }
    if (size > rule.most) {
        add(named(tooLong(field, rule.most), name));
    }
    FieldProblem problem{field, Problem::BadCharacter};
    problem.position = firstForbidden(text, rule.allowed);
    if (problem.position >= 0) {
        add(named(problem, name));
    }
}

void FieldChecks::digits(Field field, const QString &text, const QString &name)
{
    FieldProblem problem{field, Problem::NotDigits};
    problem.position = firstForbidden(text, isDigit);
    if (problem.position >= 0) {
        add(named(problem, name));
    } else if (QStringView(text).trimmed().size() > limits::codeMost) {
        add(named(tooLong(field, limits::codeMost), name));
    }
}

void FieldChecks::sender(Field field, const QString &text)
{
    this->text(field, text, {limits::senderMost, true, isLineCharacter});
}

void FieldChecks::smsSender(Field field, const QString &text)
{
    this->text(field, text, {limits::smsSenderMost, true, isSmsSenderCharacter});
}

void FieldChecks::ttl(Field field, qint64 seconds)
{
    if (seconds < limits::ttlLeast || seconds > limits::ttlMost) {
        FieldProblem problem{field, Problem::OutOfRange};
        problem.least = limits::ttlLeast;
        problem.limit = limits::ttlMost;
        add(problem);
    }
}

std::optional<PhoneNumber> FieldChecks::number(Field field, const QString &text,
                                               const QString &region)
{
    auto parsed = PhoneNumber::parse(text, region);
    if (parsed) {
        return std::move(parsed).value();
    }
    FieldProblem problem{field, Problem::BadNumber};
    problem.number = parsed.error();
    if (problem.number.problem == numbers::Problem::Empty) {
        problem.problem = Problem::Empty;
    }
    add(problem);
    return std::nullopt;
}

} // namespace flashcall
