// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace flashcall::test {

// Mounts that only this process sees, gone when it ends. Each returns false where the system
// does not allow that.
bool enterPrivateMounts();
bool mountSmallDisk(const std::string &folder, long bytes);
bool growDisk(const std::string &folder, long bytes);
bool makeReadOnly(const std::string &folder);

} // namespace flashcall::test
