// SPDX-License-Identifier: MIT
#include "app/bulk/bulk.h"

#include <cstdlib>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

// A file of any bytes, its first byte choosing how it is cut: every level and block size must
// write the same.
namespace {

using namespace flashcall::bulk;

class MemoryFile
{
public:
    MemoryFile()
        : m_descriptor(::memfd_create("fuzz", MFD_CLOEXEC))
    {}
    ~MemoryFile() { ::close(m_descriptor); }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;
    [[nodiscard]] int descriptor() const { return m_descriptor; }
    void put(std::string_view text) const
    {
        if (::write(m_descriptor, text.data(), text.size()) != static_cast<ssize_t>(text.size())) {
            std::abort();
        }
        ::lseek(m_descriptor, 0, SEEK_SET);
    }
    [[nodiscard]] std::string get() const
    {
        std::string text(static_cast<std::size_t>(::lseek(m_descriptor, 0, SEEK_END)), '\0');
        if (::pread(m_descriptor, text.data(), text.size(), 0) !=
            static_cast<ssize_t>(text.size())) {
            std::abort();
        }
        return text;
    }

private:
    int m_descriptor;
};

std::string judged(std::string_view text, Level level, std::size_t block, Result &result)
{
    const MemoryFile in;
    const MemoryFile out;
    in.put(text);
    Options options;
    options.inputFd = in.descriptor();
    options.outputFd = out.descriptor();
    options.threads = 1;
    options.level = level;
    options.blockBytes = block;
    result = run(options);
    return out.get();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    std::string text = (data[0] & 0x80U) != 0 ? "" : "pattern,caller_id\n";
    text.append(reinterpret_cast<const char *>(data) + 1, size - 1);
    Result wanted;
    const std::string output = judged(text, Level::Plain, 1 << 16U, wanted);
    for (const Level level : {Level::Plain, Level::Sse2, Level::Avx2}) {
        Result got;
        if (isSupported(level) && (judged(text, level, (data[0] & 0x7fU) + 1U, got) != output ||
                                   got.total.counts != wanted.total.counts ||
                                   got.problem.fault != wanted.problem.fault)) {
            std::abort();
        }
    }
    return 0;
}
