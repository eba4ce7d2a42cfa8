// SPDX-License-Identifier: MIT
#include "app/gateway/client.h"
