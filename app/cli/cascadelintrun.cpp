// SPDX-License-Identifier: MIT
#include "app/cli/cascadelintrun.h"

#include "app/cli/linttexts.h"
#include "app/cli/sendtexts.h"
#include "app/core/code.h"
#include "app/core/json.h"
#include "app/gateway/codec.h"
#include "app/sandbox/json.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <ostream>

namespace flashcall::cli {

using namespace Qt::Literals::StringLiterals;
using lint::Severity;
using request::Field;

namespace {

constexpr qint64 fileMost = 256 * 1024;

// A finding as it is told: with its place in the file.
struct Told
{
    QString rule;
    Severity severity = Severity::Error;
    int step = 0;
    QString path;
    json::Position position;
    QString message, fix;
};

// Where a field of a step stands; the file need not have it.
QString pathOf(const codec::FileRequest &file, int step, Field field, const QString &name)
{
    const QString base = file.stepPaths.value(std::max(step, 0));
    const auto member = [&base](const QString &what) {
        return base.isEmpty() ? what : QString(base % u'.' % what);
    };
    switch (field) {
    case Field::CustomerNumber:
        return member(u"to"_s);
    case Field::Sender:
    case Field::StepSender:
        return member(u"from"_s);
    case Field::CallerId:
    case Field::StepCallerId:
        return member(u"messageData.callerId"_s);
    case Field::Ttl:
    case Field::StepTtl:
        return member(u"ttl"_s);
    case Field::Code:
    case Field::StepText:
        return member(u"text"_s);
    case Field::StepTemplate:
        return member(u"messageData.templateId"_s);
    case Field::StepLanguage:
        return member(u"messageData.templateLang"_s);
    case Field::StepParameter:
        return member(u"messageData.templateParams."_s % name);
    case Field::StepVoiceToken:
        return member(u"type"_s);
    case Field::Ticket:
    case Field::Cascade:
        break;
    }
    return base;
}

// What no send could be made of. What a send brings along is not missed here, and what a finding
// tells already is not told again.
QList<FieldProblem> problemsOf(Draft draft)
{
    draft.to = draft.to.isEmpty() ? u"+380936670003"_s : draft.to;
    draft.from = draft.from.isEmpty() ? u"S"_s : draft.from;
    if (draft.code.isEmpty() && usesCode(draft.fallbacks)) {
        draft.code = u"123456"_s;
    }
    const auto request = validate(draft);
    QList<FieldProblem> problems = request ? QList<FieldProblem>() : request.error();
    problems.removeIf([&draft](const FieldProblem &problem) {
        const bool sms = problem.field == Field::StepSender && problem.step > 0 &&
                         draft.fallbacks.at(problem.step - 1).channel() == Channel::Sms;
        // Whoever sends says in which country a national number is read.
        const bool national = problem.number.problem == numbers::Problem::NeedsCountry;
        return sms || national || problem.problem == request::Problem::NeedsCallerIdOrCode;
    });
    return problems;
}

QList<Told> look(const codec::FileRequest &file, const QByteArray &json)
{
    QList<Told> all;
    const auto add = [&](Told told, int step, Field field, const QString &name) {
        told.step = std::max(step, 0);
        told.path = pathOf(file, told.step, field, name);
        told.position = json::positionOf(json, file.offsetOf(told.path));
        all.append(told);
    };
    for (const FieldProblem &problem : problemsOf(file.draft)) {
        add({u"cannot_send"_s, Severity::Error, 0, {}, {}, texts::fieldReason(problem), {}},
            problem.step, problem.field, problem.name);
    }
    // Six digits of no meaning: they are told, never written.
    const lint::Means means{{}, u"123456"_s};
    const QList<lint::Finding> found = lint::findings(lint::subjectOf(file.draft, file.own), means);
    for (const lint::Finding &finding : found) {
        add({texts::ruleName(finding.rule),
             finding.severity,
             0,
             {},
             {},
             texts::finding(finding),
             texts::fix(finding)},
            finding.step, finding.field, finding.name);
    }
    std::stable_sort(all.begin(), all.end(), [](const Told &a, const Told &b) {
        return std::pair(a.position.line, a.position.column) <
               std::pair(b.position.line, b.position.column);
    });
    return all;
}

QByteArray jsonOf(const Told &told)
{
    sandbox::JsonObject object;
    object.text("rule"_L1, told.rule)
        .text("severity"_L1, texts::severityName(told.severity))
        .number("step"_L1, told.step + 1)
        .text("path"_L1, told.path)
        .number("line"_L1, told.position.line)
        .number("column"_L1, told.position.column)
        .text("message"_L1, told.message);
    if (!told.fix.isEmpty()) {
        object.text("fix"_L1, told.fix);
    }
    return object.bytes();
}

using Counts = std::array<int, 3>; // by severity

void printJson(const QString &file, const QList<Told> &all, const Counts &counts, std::ostream &out)
{
    QList<QByteArray> findings;
    for (const Told &told : all) {
        findings += jsonOf(told);
    }
    sandbox::JsonObject object;
    object.text("file"_L1, file)
        .number("errors"_L1, counts[size_t(Severity::Error)])
        .number("warnings"_L1, counts[size_t(Severity::Warning)])
        .number("advice"_L1, counts[size_t(Severity::Advice)])
        .raw("findings"_L1, sandbox::jsonArray(findings));
    out << object.bytes().toStdString() << '\n';
}

void printLines(const QString &file, const QList<Told> &all, const Counts &counts,
                std::ostream &err)
{
    for (const Told &told : all) {
        QString line = u"%1:%2:%3: %4: %5"_s.arg(file, QString::number(told.position.line),
                                                 QString::number(told.position.column),
                                                 texts::severity(told.severity), told.message);
        line += told.fix.isEmpty() ? QString() : QString(u" (" % told.fix % u')');
        err << line.toStdString() << '\n';
    }
    err << texts::counted(counts[size_t(Severity::Error)], counts[size_t(Severity::Warning)],
                          counts[size_t(Severity::Advice)])
               .toStdString()
        << '\n';
}

} // namespace

Exit runCascadeLint(const CascadeLintOptions &options, std::ostream &out, std::ostream &err)
{
    QFile file(options.file);
    if (!file.open(QIODevice::ReadOnly)) {
        err << texts::cannotOpen(options.file, file.errorString()).toStdString() << '\n';
        return Exit::Usage;
    }
    // One byte more than allowed, so that the codec sees that there is too much.
    const QByteArray json = file.read(fileMost + 1);
    const auto request = codec::readRequest(json);
    if (!request) {
        err << texts::fileProblemAt(options.file, request.error()).toStdString() << '\n';
        return Exit::Usage;
    }
    const QList<Told> all = look(*request, json);
    Counts counts{};
    for (const Told &told : all) {
        ++counts[size_t(told.severity)];
    }
    if (options.json) {
        printJson(options.file, all, counts, out);
    } else {
        printLines(options.file, all, counts, err);
    }
    const bool sound = counts[size_t(Severity::Error)] + counts[size_t(Severity::Warning)] == 0;
    return sound ? Exit::Yes : Exit::No;
}

} // namespace flashcall::cli
