// SPDX-License-Identifier: MIT
#include "app/core/code.h"

#include <QRandomGenerator>

#include <algorithm>
#include <random>

namespace flashcall {

namespace {

QString placeholder()
{
    return QStringLiteral("{code}");
}

bool contentUsesCode(const FlashCallContent & /*content*/)
{
    return false;
}

bool contentUsesCode(const ViberOtpContent &content)
{
    return usesCode(content.text) ||
           std::any_of(content.parameters.cbegin(), content.parameters.cend(),
                       [](const auto &parameter) { return usesCode(parameter.second); });
}

bool contentUsesCode(const SmsContent &content)
{
    return usesCode(content.text);
}

bool contentUsesCode(const VoiceContent &content)
{
    return usesCode(content.text);
}

} // namespace

QString generateCode(int length, QRandomGenerator &random, bool leadingZero)
{
    length = std::clamp(length, codes::lengthLeast, codes::lengthMost);
    int least = 1;
    for (int digit = 1; digit < length; ++digit) {
        least *= 10;
    }
    // Not QRandomGenerator::bounded(): it scales 32 bits, and with eight digits some codes would
    // come 2 % more often than others.
    std::uniform_int_distribution<int> codes(leadingZero ? 0 : least, least * 10 - 1);
    return QString::number(codes(random)).rightJustified(length, QLatin1Char('0'));
}

bool usesCode(const QString &text)
{
    return text.contains(placeholder());
}

bool usesCode(const Step &step)
{
    return std::visit([](const auto &content) { return contentUsesCode(content); }, step.content);
}

bool usesCode(const Cascade &steps)
{
    return std::any_of(steps.cbegin(), steps.cend(),
                       [](const Step &step) { return usesCode(step); });
}

QString expandCode(const QString &text, const QString &code)
{
    return QString(text).replace(placeholder(), code);
}

} // namespace flashcall
