// SPDX-License-Identifier: MIT
#include "ui/sandboxpage/scriptwords.h"

#include <QCoreApplication>

namespace flashcall::ui::scripts {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(scripts)
};

using sandbox::ScriptProblem;
using Kind = ScriptProblem::Kind;

QString quoted(const QStringList &words)
{
    return u'"' % words.join("\", \""_L1) % u'"';
}

QString typeName(const QStringList &allowed)
{
    const QString type = allowed.value(0);
    if (type == "object"_L1) {
        return Words::tr("Give an object in braces.");
    }
    if (type == "array"_L1) {
        return Words::tr("Give a list in square brackets.");
    }
    if (type == "text"_L1) {
        return Words::tr("Give a text in quotation marks.");
    }
    return type == "integer"_L1 ? Words::tr("Give a whole number.") : Words::tr("Give a number.");
}

// What is wrong, and what would do.
QString reason(const ScriptProblem &problem)
{
    const QString most = QString::number(problem.most);
    switch (problem.kind) {
    case Kind::CannotRead:
        return problem.detail.isEmpty() ? Words::tr("This is no file.")
                                        : Words::tr("This cannot be read: %1.").arg(problem.detail);
    case Kind::TooLarge:
        return Words::tr("A script has at most %1 bytes.").arg(most);
    case Kind::NotJson:
        return Words::tr("This is not JSON from here on.");
    case Kind::BadEncoding:
        return Words::tr("This is not UTF-8.");
    case Kind::TooDeep:
        return Words::tr("At most %1 brackets inside each other.").arg(most);
    case Kind::TooMany:
        return Words::tr("At most %1 of these.").arg(most);
    case Kind::NotAScript:
        return Words::tr("This is no scenario: it has no \"flashcall_scenario\": 1.");
    case Kind::Newer:
        return Words::tr("A later version of this program knows this format. This one knows %1.")
            .arg(most);
    case Kind::Twice:
        return Words::tr("This is there twice.");
    case Kind::Unknown:
        return Words::tr("This is not known. There are: %1.").arg(problem.allowed.join(", "_L1));
    case Kind::Missing:
        return Words::tr("This is missing: %1.")
            .arg(problem.allowed.join(u' ' % Words::tr("or") % u' '));
    case Kind::WrongType:
        return typeName(problem.allowed);
    case Kind::NotAllowed:
        return Words::tr("Give one of: %1.").arg(quoted(problem.allowed));
    case Kind::OutOfRange:
        return Words::tr("Give %1 to %2.").arg(QString::number(problem.least), most);
    case Kind::TooLong:
        return Words::tr("At most %1 characters.").arg(most);
    case Kind::BadText:
        return Words::tr("Not with these characters, or not by this name.");
    case Kind::Placeholder:
        return Words::tr("In braces only: %1. For a brace itself write two.")
            .arg(problem.allowed.join(", "_L1));
    case Kind::OutOfOrder:
        return Words::tr("This comes earlier than the event before it.");
    case Kind::Together:
        return Words::tr("This has no effect beside \"%1\".").arg(problem.allowed.value(0));
    }
    return {};
}

} // namespace

QString problem(const ScriptProblem &problem)
{
    if (problem.line == 0) {
        return reason(problem);
    }
    const QString place = Words::tr("Line %1, column %2")
                              .arg(QString::number(problem.line), QString::number(problem.column));
    const QString path = problem.path.isEmpty() ? QString() : u", " % problem.path;
    return place % path % u": " % reason(problem);
}

} // namespace flashcall::ui::scripts
