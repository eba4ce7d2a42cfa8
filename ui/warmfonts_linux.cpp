// SPDX-License-Identifier: MIT
#include "ui/warmfonts.h"

#include <dlfcn.h>

#include <thread>

namespace flashcall::ui {

void warmFonts()
{
    // Qt brings fontconfig along; where it does not there is nothing to warm. FcInit() may be
    // called from any thread, and a second call waits for the first.
    using FcInit = int (*)();
    if (const auto init = reinterpret_cast<FcInit>(dlsym(RTLD_DEFAULT, "FcInit"))) {
        std::thread([init] { init(); }).detach();
    }
}

} // namespace flashcall::ui
