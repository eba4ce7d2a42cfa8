// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/request.h"

#include <QList>
#include <QString>

#include <optional>

namespace flashcall {

// What a text of a form must look like. Space around it does not count.
struct TextRule
{
    int most = 0; // QChars
    bool required = false;
    bool (*allowed)(char32_t) = nullptr;
};

// Which characters a text may have. U+FFFD (and with it half a surrogate pair) is in none.
[[nodiscard]] bool isLineCharacter(char32_t character);      // printable: no controls, no marks
[[nodiscard]] bool isTextCharacter(char32_t character);      // line ends and tabs too
[[nodiscard]] bool isSmsSenderCharacter(char32_t character); // a letter A-Z or a digit
[[nodiscard]] bool isLanguageCharacter(char32_t character);
[[nodiscard]] bool isTokenCharacter(char32_t character); // a-z, 0-9 and '_'

// Collects what is wrong with the fields it is shown, in their order. Positions are indexes into
// the texts as given; `name` is the template parameter a text belongs to.
class FieldChecks
{
public:
    // `step` goes into every problem; -1 for the form itself.
    explicit FieldChecks(int step = -1)
        : m_step(step)
    {}

    void add(FieldProblem problem);
    void text(request::Field field, const QString &text, const TextRule &rule,
              const QString &name = {});
    void digits(request::Field field, const QString &text, const QString &name = {});
    void sender(request::Field field, const QString &text);
    void smsSender(request::Field field, const QString &text);
    void ttl(request::Field field, qint64 seconds);
    std::optional<PhoneNumber> number(request::Field field, const QString &text,
                                      const QString &region);

    [[nodiscard]] const QList<FieldProblem> &found() const { return m_found; }

private:
    int m_step;
    QList<FieldProblem> m_found;
};

} // namespace flashcall
