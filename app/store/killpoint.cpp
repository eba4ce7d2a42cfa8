// SPDX-License-Identifier: MIT
#include "app/store/killpoint.h"

#include "moc_killpoint.cpp"
