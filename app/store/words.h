// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/words.h"

namespace flashcall::store {

using flashcall::fromWord;
using flashcall::wordOf;

} // namespace flashcall::store
