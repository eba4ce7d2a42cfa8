// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <optional>
#include <utility>
#include <variant>

namespace flashcall {

namespace channels {
Q_NAMESPACE
// In the order of Step::content.
enum class Channel { FlashCall, ViberOtp, Sms, Voice };
Q_ENUM_NS(Channel)
} // namespace channels
using channels::Channel;

// The number that rings. E.164 with '+', or empty where the code decides (api.md, last section).
struct FlashCallContent
{
    QString callerId;
    bool operator==(const FlashCallContent &) const = default;
};

// One of Viber's fixed templates (viber-otp.md) or any other id. Parameters keep their order;
// {code} in a value stands for the request's code.
struct ViberOtpContent
{
    QString templateId;
    QString language = QStringLiteral("uk");
    QList<std::pair<QString, QString>> parameters;
    QString text; // sent as is; empty in the documents
    bool operator==(const ViberOtpContent &) const = default;
};

// {code} in the text stands for the request's code.
struct SmsContent
{
    QString text;
    bool operator==(const SmsContent &) const = default;
};

// The type token is documented nowhere: "confirm with your provider" (api.md).
struct VoiceContent
{
    QString text;
    QString typeToken = QStringLiteral("voice");
    bool operator==(const VoiceContent &) const = default;
};

// One step of a cascade. Without a ttl the service's default applies (60 s).
struct Step
{
    std::variant<FlashCallContent, ViberOtpContent, SmsContent, VoiceContent> content;
    std::optional<std::chrono::seconds> ttl;
    QString from; // empty: the request's sender

    [[nodiscard]] Channel channel() const { return static_cast<Channel>(content.index()); }
    bool operator==(const Step &) const = default;
};

// A step with the content a person expects when adding one by hand.
[[nodiscard]] Step makeStep(Channel channel);

// Steps in the order the service takes them; the first is the message itself.
using Cascade = QList<Step>;

// The most steps a cascade may have here; a bound for readers, not the service's.
inline constexpr int maxSteps = 10;

// A cascade kept under a name. The first step's caller ID may be empty: the connection's pool.
struct NamedCascade
{
    QString name;
    Cascade steps;
    int codeLength = 6; // of a code that the send makes
    bool codeLeadingZero = false;
    bool operator==(const NamedCascade &) const = default;
};

// Bounds of what a connection keeps.
inline constexpr int namedCascadesMost = 50;
inline constexpr int cascadeNameMost = 60; // characters

} // namespace flashcall
