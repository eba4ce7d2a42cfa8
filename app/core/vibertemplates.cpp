// SPDX-License-Identifier: MIT
#include "app/core/vibertemplates.h"

#include <algorithm>
#include <array>

namespace flashcall::viber {

namespace {

constexpr Parameter pin{QLatin1String("pin")};
constexpr Parameter kind{QLatin1String("pin_type")};
constexpr Parameter sender{QLatin1String("business_platform_name")};
constexpr Parameter action{QLatin1String("business_platform_action_name")};
constexpr Parameter validity{QLatin1String("code_validity_time"), true};
constexpr Parameter reason{QLatin1String("code_reason")};

constexpr std::array onlyPin{pin};
constexpr std::array withSender{pin, sender};
constexpr std::array withValidity{pin, validity};
constexpr std::array withKindValidity{pin, kind, validity};
constexpr std::array withSenderValidity{pin, sender, validity};
constexpr std::array withKind{pin, kind};
constexpr std::array withAction{pin, action};
constexpr std::array withSenderReason{pin, sender, reason};

constexpr QLatin1String id(const char *text)
{
    return QLatin1String(text);
}

constexpr std::array<Template, 9> all{{
    {Text::Code, id("0aac888f-2ee2-4112-9659-1755a951966a"), onlyPin},
    {Text::CodeFiveMinutes, id("c2cdc028-a48b-4187-bbaf-3aaa137b6e23"), onlyPin},
    {Text::CodeSender, id("c33cccaf-735f-4d62-8383-a76bf4999e2d"), withSender},
    {Text::CodeValidity, id("bed0942f-e07e-4879-834b-29cc4cf3ec35"), withValidity},
    {Text::CodeKindValidity, id("60d67b38-b9fb-444a-80e6-754447e010c6"), withKindValidity},
    {Text::CodeSenderValidity, id("6c929cef-29b4-4349-bc9d-2a07bdbb6e43"), withSenderValidity},
    {Text::CodeKind, id("82ba31a3-db42-4e87-82e8-33fa92b9e5ed"), withKind},
    {Text::CodeAction, id("210ee8a9-1ed5-43cd-96e4-65bba311ab40"), withAction},
    {Text::CodeSenderReason, id("be56d97b-2a33-4c89-ac5f-f555a2c827d9"), withSenderReason},
}};

constexpr std::array named{
    id("uk"), id("en"), id("ru"), id("pl"), id("ro"), id("es"), id("de"),
    id("fr"), id("it"), id("pt"), id("nl"), id("tr"), id("ar"), id("he"),
    id("hi"), id("zh"), id("ja"), id("ko"), id("vi"),
};

} // namespace

std::span<const Template> templates()
{
    return all;
}

const Template &templateFor(Text text)
{
    return all[static_cast<std::size_t>(text)];
}

const Template *findTemplate(QStringView id)
{
    const QStringView asked = id.trimmed();
    const auto found = std::find_if(all.cbegin(), all.cend(), [asked](const Template &one) {
        return asked.compare(one.id, Qt::CaseInsensitive) == 0;
    });
    return found == all.cend() ? nullptr : &*found;
}

std::span<const QLatin1String> languages()
{
    return named;
}

bool isKnownLanguage(QStringView language)
{
    return std::any_of(named.cbegin(), named.cend(),
                       [language](QLatin1String one) { return language == one; });
}

} // namespace flashcall::viber
