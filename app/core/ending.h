// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace flashcall {

namespace endings {
Q_NAMESPACE

// How a case ended. Each has its own name and none is merged with another (product.md, rule 4).
enum class Ending {
    Verified,
    NotVerified, // at least one attempt was judged and failed, and the time ended or the reply
                 // itself cannot verify anything
    Late,        // a caller ID was given only at or after the end
    NoCall,      // the agent said that no call came
    Withheld,    // the call came with a hidden number
    Rejected,    // the service took the request and refused the message
    Refused,     // the service refused the request
    Expired,     // the time ended and nothing was typed
    AttemptsUsedUp,
    Unknown, // it left, and no complete answer came: a call may have been placed
    NotSent,
    Stopped, // the agent stopped watching
};
Q_ENUM_NS(Ending)

// What one committed caller ID was judged to be. Only the class of a failure: which digit
// differs stays hidden while attempts remain (pattern.md, "No oracle").
enum class Judgement {
    Verified,
    NotVerified, // the ending or the number differs
    TooShort,
    NoCallerId, // hidden or empty; uses no attempt up
    Late,
    Locked,       // the attempt that failed was the last one
    Unverifiable, // the reply's own fault: no pattern, or it contradicts itself
};
Q_ENUM_NS(Judgement)

} // namespace endings
using endings::Ending;
using endings::Judgement;

} // namespace flashcall
