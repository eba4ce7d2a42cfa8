// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>
#include <QObject>
#include <QString>
#include <QStringView>

#include <span>

// Viber's fixed one-time-password templates: nine ids, each with its parameters, in nineteen
// languages (several providers' public documents, which agree on the ids).
namespace flashcall::viber {
Q_NAMESPACE

// What the fixed text tells beside the code, in the documents' order.
enum class Text {
    Code,
    CodeFiveMinutes,
    CodeSender,
    CodeValidity,
    CodeKindValidity,
    CodeSenderValidity,
    CodeKind,
    CodeAction,
    CodeSenderReason,
};
Q_ENUM_NS(Text)

// Names are case-sensitive; every parameter is required.
struct Parameter
{
    QLatin1String name;
    bool number = false; // the service takes a number: digits only
};

struct Template
{
    Text text = Text::Code;
    QLatin1String id;
    std::span<const Parameter> parameters;
    [[nodiscard]] QString idText() const { return QString(id); }
};

// All nine, in the order of Text.
[[nodiscard]] std::span<const Template> templates();
[[nodiscard]] const Template &templateFor(Text text);
// By id, letter case and surrounding space aside; nullptr for any other id.
[[nodiscard]] const Template *findTemplate(QStringView id);

// "uk", "en" … as the service names them. Other codes exist and may work.
[[nodiscard]] std::span<const QLatin1String> languages();
[[nodiscard]] bool isKnownLanguage(QStringView language);

} // namespace flashcall::viber
