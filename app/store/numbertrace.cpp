// SPDX-License-Identifier: MIT
#include "app/store/numbertrace.h"

#include <QFile>

#include <algorithm>

namespace flashcall::store {
namespace {

constexpr qsizetype leastDigits = 7;      // fewer stand in other numbers by chance
constexpr qsizetype mostBetween = 3;      // characters between two digits of one number
constexpr qsizetype mostBefore = 5;       // digits of a prefix
constexpr qint64 block = 1024 * 1024;     // read at a time
constexpr qsizetype longestSpelling = 64; // bytes; blocks overlap by so many

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit()) {
            digits += c;
        }
    }
    return digits;
}

bool endsANumber(QChar c)
{
    return c.isLetter() || c == u'"' || c == u',' || c == u';' || c == u'\n';
}

// Calls visit(offset, spelling) for each place of a spelling in the file; false: unreadable.
template <class Visit>
bool search(QFile &file, const QByteArrayList &spellings, Visit visit)
{
    for (qint64 at = 0; at < file.size(); at += block) {
        if (!file.seek(at)) {
            return false;
        }
        const QByteArray bytes = file.read(block + longestSpelling);
        if (bytes.isEmpty()) {
            return false;
        }
        for (const QByteArray &spelling : spellings) {
            for (qsizetype i = bytes.indexOf(spelling); i >= 0;
                 i = bytes.indexOf(spelling, i + 1)) {
                if (!visit(at + i, spelling)) {
                    return true;
                }
            }
        }
    }
    return true;
}

} // namespace

NumberTrace::NumberTrace(const PhoneNumber &number)
    : m_e164(number.e164())
{
    m_digits = digitsOf(number.national());
    while (m_digits.startsWith(u'0')) {
        m_digits.remove(0, 1);
    }
    if (m_digits.size() < leastDigits || !m_e164.endsWith(m_digits)) {
        m_digits = m_e164.mid(1);
    }
    for (const QString &spelling :
         {number.international(), number.national(), m_e164.mid(1), m_digits}) {
        const QByteArray bytes = spelling.toUtf8();
        if (digitsOf(spelling).size() >= leastDigits && bytes.size() <= longestSpelling &&
            !m_spellings.contains(bytes)) {
            m_spellings.append(bytes);
        }
    }
    std::stable_sort(m_spellings.begin(), m_spellings.end(),
                     [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
}

QString NumberTrace::likePattern() const
{
    QString pattern = QStringLiteral("%");
    for (const QChar digit : m_digits) {
        pattern += digit;
        pattern += u'%';
    }
    return pattern;
}

std::optional<QString> NumberTrace::covered(const QString &text) const
{
    // The digits of one number and where they stand.
    QString digits;
    QList<qsizetype> places;
    QString result = text;
    bool found = false;
    const auto cover = [&] {
        for (qsizetype i = digits.indexOf(m_digits); i >= 0;
             i = digits.indexOf(m_digits, i + m_digits.size())) {
            // With 00 and the country's code before it.
            for (qsizetype k = qMax(i - mostBefore, qsizetype(0)); k < i + m_digits.size(); ++k) {
                result[places[k]] = u'*';
            }
            found = true;
        }
        digits.clear();
        places.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isDigit()) {
            if (!places.isEmpty() && i - places.last() > mostBetween + 1) {
                cover();
            }
            digits += QChar(u'0' + c.digitValue());
            places += i;
        } else if (endsANumber(c)) {
            cover();
        }
    }
    cover();
    return found ? std::optional(result) : std::nullopt;
}

bool NumberTrace::isIn(const QString &name) const
{
    QFile file(name);
    bool found = false;
    return file.open(QIODevice::ReadOnly) &&
           search(file, m_spellings,
                  [&](qint64, const auto &) {
                      found = true;
                      return false;
                  }) &&
           found;
}

bool NumberTrace::coverIn(const QString &name) const
{
    QFile file(name);
    if (!file.open(QIODevice::ReadWrite)) {
        return false;
    }
    QList<std::pair<qint64, QByteArray>> places;
    const bool read = search(file, m_spellings, [&](qint64 at, const QByteArray &spelling) {
        QByteArray cover = spelling;
        for (char &c : cover) {
            c = c >= '0' && c <= '9' ? '*' : c;
        }
        places.append({at, cover});
        return true;
    });
    bool written = read;
    for (const auto &[at, cover] : places) {
        written = written && file.seek(at) && file.write(cover) == cover.size();
    }
    return file.flush() && written;
}

} // namespace flashcall::store
