// SPDX-License-Identifier: MIT
#include "app/core/latemodule.h"

#include <QtGlobal>

#include <dlfcn.h>

#include <filesystem>
#include <string>

namespace flashcall {

void *lateSymbol(const char *name, const char *symbol)
{
    std::error_code error;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", error);
    const std::filesystem::path file =
        program.parent_path() / FCC_MODULE_FOLDER / (std::string(name) + ".so");
    void *module = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
    void *found = module ? dlsym(module, symbol) : nullptr;
    if (!found) {
        qFatal("a part of the program is missing: %s", dlerror());
    }
    return found;
}

} // namespace flashcall
