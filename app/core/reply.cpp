// SPDX-License-Identifier: MIT
#include "app/core/reply.h"

#include <algorithm>

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
