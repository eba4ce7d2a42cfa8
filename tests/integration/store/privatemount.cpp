// SPDX-License-Identifier: MIT
#include "privatemount.h"

#include <fstream>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace flashcall::test {
namespace {

std::string sizeOption(long bytes)
{
    return "size=" + std::to_string(bytes) + ",mode=700";
}

bool write(const char *file, const std::string &text)
{
    std::ofstream stream(file);
    stream << text << std::flush;
    return stream.good();
}

} // namespace

bool enterPrivateMounts()
{
    const auto user = std::to_string(geteuid());
    const auto group = std::to_string(getegid());
    if (unshare(CLONE_NEWNS) != 0) {
        if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0 || !write("/proc/self/setgroups", "deny") ||
            !write("/proc/self/uid_map", "0 " + user + " 1") ||
            !write("/proc/self/gid_map", "0 " + group + " 1")) {
            return false;
        }
    }
    return mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

bool mountSmallDisk(const std::string &folder, long bytes)
{
    return mount("tmpfs", folder.c_str(), "tmpfs", 0, sizeOption(bytes).c_str()) == 0;
}

bool growDisk(const std::string &folder, long bytes)
{
    return mount("tmpfs", folder.c_str(), "tmpfs", MS_REMOUNT, sizeOption(bytes).c_str()) == 0;
}

bool makeReadOnly(const std::string &folder)
{
    return mount(folder.c_str(), folder.c_str(), nullptr, MS_BIND, nullptr) == 0 &&
           mount(nullptr, folder.c_str(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr) == 0;
}

} // namespace flashcall::test
