// SPDX-License-Identifier: MIT
#pragma once

namespace flashcall::cli {

// How a command ends; stable interface.
enum class Exit {
    Yes = 0,     // match, verified, accepted, done
    No = 1,      // not verified, rejected, not delivered
    Usage = 2,   // the words or the input were wrong
    Refused = 3, // by the gateway: 400 401 403 404 422 429
    Unknown = 4, // the request left, no complete answer came: a call may have been placed
    NotSent = 5, // it never left
    // As shells name the signals behind them.
    Interrupted = 130, // before it was done
    ReaderLeft = 141,  // nobody reads the output any more
};

} // namespace flashcall::cli
