// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <string>

// Files and pipes of the platform. Errors are errno values, 0 for none. Internal to bulk.
namespace flashcall::bulk {

// Where rows come from: a file of its own, or a descriptor of somebody else's.
class Source
{
public:
    Source() = default;
    Source(const Source &) = delete;
    Source &operator=(const Source &) = delete;
    ~Source();

    // `cancel`, where there is one, is looked at while waiting for a pipe or a terminal.
    int open(const std::string &path, int descriptor, const std::atomic<bool> *cancel = nullptr);
    [[nodiscard]] bool isDirectory() const { return m_directory; }
    [[nodiscard]] std::int64_t size() const { return m_size; } // -1: not known
    // Up to `most` bytes; 0 read means the end. ECANCELED: cancelled while waiting.
    int read(char *to, std::size_t most, std::size_t &size);

private:
    [[nodiscard]] bool waitForMore() const;

    int m_descriptor = -1;
    const std::atomic<bool> *m_cancel = nullptr;
    bool m_own = false;
    bool m_waits = false;
    bool m_directory = false;
    std::int64_t m_size = -1;
};

// Where verdicts go. A path is written beside under another name, and takes the path's place
// only with commit(); without it nothing is left behind.
class Sink
{
public:
    Sink() = default;
    Sink(const Sink &) = delete;
    Sink &operator=(const Sink &) = delete;
    ~Sink();

    int open(const std::string &path, int descriptor);
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    int write(const char *from, std::size_t size);
    // Closes; then renames. Says which of the two failed.
    int close();
    int rename();

private:
    int m_descriptor = -1;
    bool m_own = false;
    std::string m_path;
    std::string m_beside;
};

} // namespace flashcall::bulk
