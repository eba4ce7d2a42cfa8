// SPDX-License-Identifier: MIT
#include "app/sandbox/templates.h"

#include <algorithm>

namespace flashcall::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

// The parts of a text in order: as it is, or a placeholder's name. False where a brace opens
// something else.
template <class Plain, class Name>
bool walk(QStringView text, Plain plain, Name name)
{
    while (!text.isEmpty()) {
        const qsizetype brace = text.indexOf(u'{');
        plain(text.first(brace < 0 ? text.size() : brace));
        if (brace < 0) {
            break;
        }
        text = text.sliced(brace + 1);
        if (text.startsWith(u'{')) {
            plain(text.first(1));
            text = text.sliced(1);
            continue;
        }
        const qsizetype end = text.indexOf(u'}');
        if (end < 0 || !placeholders().contains(text.first(end))) {
            return false;
        }
        name(text.first(end));
        text = text.sliced(end + 1);
    }
    return true;
}

} // namespace

const QStringList &placeholders()
{
    static const QStringList names{u"to"_s,           u"caller_id"_s,   u"pattern"_s, u"code"_s,
                                   u"wrong_number"_s, u"same_ending"_s, u"sender"_s,  u"text"_s,
                                   u"ttl"_s,          u"message_id"_s};
    return names;
}

bool isTemplate(const QString &text)
{
    const auto pass = [](QStringView) {};
    return walk(text, pass, pass);
}

QString filled(const QString &text, const QHash<QString, QString> &values)
{
    QString out;
    const auto add = [&out](QStringView part) {
        out += part.first(std::min<qsizetype>(part.size(), templateMost - out.size()));
    };
    walk(text, add, [&](QStringView name) { add(values.value(name.toString())); });
    return out;
}

} // namespace flashcall::sandbox
