// SPDX-License-Identifier: MIT
#include "ui/preferences.h"

#include <QDir>

#include <array>
#include <utility>

namespace flashcall::ui {

namespace {

using Appearance = ConsoleStyle::Appearance;

const auto appearanceKey = QStringLiteral("appearance");
const auto widthKey = QStringLiteral("width");
const auto heightKey = QStringLiteral("height");
const auto maximizedKey = QStringLiteral("maximized");

constexpr int sideMost = 16'384; // a size beyond that was never on a screen

constexpr std::array<std::pair<Appearance, const char *>, 3> appearances{
    {{Appearance::System, "system"}, {Appearance::Light, "light"}, {Appearance::Dark, "dark"}}};

} // namespace

Preferences preferencesOf(const config::Values &values)
{
    Preferences preferences{values.agent, values.language, Appearance::System};
    const QString kept = values.window.value(appearanceKey).toString();
    for (const auto &[appearance, word] : appearances) {
        if (kept == QLatin1String(word)) {
            preferences.appearance = appearance;
        }
    }
    return preferences;
}

QJsonObject withAppearance(QJsonObject window, Appearance appearance)
{
    for (const auto &[known, word] : appearances) {
        if (known == appearance) {
            window[appearanceKey] = QLatin1String(word);
        }
    }
    return window;
}

WindowSize windowSizeOf(const config::Values &values)
{
    const QSize size(values.window.value(widthKey).toInt(), values.window.value(heightKey).toInt());
    if (size.isEmpty() || size.width() > sideMost || size.height() > sideMost) {
        return {};
    }
    return {size, values.window.value(maximizedKey).toBool()};
}

QJsonObject withWindowSize(QJsonObject window, const WindowSize &size)
{
    window[widthKey] = size.size.width();
    window[heightKey] = size.size.height();
    window[maximizedKey] = size.maximized;
    return window;
}

QStringList languages()
{
    QStringList found;
    const QString head = QStringLiteral("flashcall_");
    const QStringList files =
        QDir(QStringLiteral(":/i18n")).entryList({head + QStringLiteral("*.qm")}, QDir::Files);
    for (const QString &file : files) {
        found << file.mid(head.size()).chopped(3);
    }
    return found;
}

} // namespace flashcall::ui
