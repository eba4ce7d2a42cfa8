// SPDX-License-Identifier: MIT
#include "app/core/reply.h"

#include <algorithm>
#include <utility>

namespace flashcall {

namespace {

using replies::Delivery;
using replies::Note;

bool forbidsVerifying(Note note)
{
    switch (note) {
    case Note::CallerIdDiffers:
    case Note::TtlDiffers:
        return false;
    case Note::NoPattern:
    case Note::BadPattern:
    case Note::AnnouncedDoesNotFit:
        return true;
    }
    return true;
}

} // namespace

Delivery replies::deliveryOf(const QString &word)
{
    constexpr std::pair<QLatin1String, Delivery> words[] = {
        {QLatin1String("scheduled"), Delivery::Scheduled},
        {QLatin1String("processing"), Delivery::Processing},
        {QLatin1String("delivered"), Delivery::Delivered},
        {QLatin1String("undeliverable"), Delivery::Undeliverable},
        {QLatin1String("permanenterror"), Delivery::PermanentError},
        {QLatin1String("not_used"), Delivery::NotUsed},
    };
    for (const auto &[name, delivery] : words) {
        if (word == name) {
            return delivery;
        }
    }
    return Delivery::Other;
}

bool Accepted::verifiable() const
{
    return !pattern.isEmpty() && std::none_of(notes.cbegin(), notes.cend(), forbidsVerifying);
}

bool Status::final() const
{
    switch (delivery) {
    case Delivery::Delivered:
    case Delivery::Undeliverable:
    case Delivery::PermanentError:
        return true;
    case Delivery::Scheduled:
    case Delivery::Processing:
    case Delivery::NotUsed:
    case Delivery::Other:
        return false;
    }
    return false;
}

} // namespace flashcall
