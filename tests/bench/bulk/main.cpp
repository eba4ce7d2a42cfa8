// SPDX-License-Identifier: MIT
#include "app/bulk/bulk.h"
#include "bench/bulk/bench.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

namespace {

using bench::Measured;
using namespace flashcall;

struct Peer
{
    std::string name;
    std::vector<std::string> command;
    double rows = 0;
    std::vector<double> seconds;
    std::vector<double> cpuSeconds;
    long peakKiB = 0;
    bool missing = false;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

struct Setting
{
    std::string self;
    std::string folder = "/dev/shm";
    std::int64_t rows = 10'000'000;
    int rounds = 5;
    bool dirty = false;
};

std::vector<Peer> peersFor(const Setting &setting, const std::string &input, const std::string &few,
                           double fewRows)
{
    const std::string output = setting.folder + "/bench_bulk.out.csv";
    const auto rows = static_cast<double>(setting.rows);
    const auto engine = [&](const char *name, const char *threads, bulk::Level level) {
        return Peer{name,
                    {setting.self, "--as", "engine", input, output, threads,
                     std::to_string(static_cast<int>(level))},
                    rows,
                    {},
                    {},
                    0,
                    false};
    };
    std::vector<Peer> peers;
    peers.push_back(engine("this engine, 1 thread", "1", bulk::bestLevel()));
    peers.push_back(engine("this engine, 2 threads", "2", bulk::bestLevel()));
    peers.push_back(engine("this engine, 1 thread, no SIMD", "1", bulk::Level::Plain));
    peers.push_back({"cp", {"cp", input, output}, rows, {}, {}, 0, false});
    if (setting.dirty) {
        return peers;
    }
    const std::string folder = FCC_BENCH_DIR;
    const auto slow = [&](const char *name, std::vector<std::string> command) {
        peers.push_back({name, std::move(command), fewRows, {}, {}, 0, false});
    };
    peers.push_back({"node, byte loop, no output",
                     {"node", folder + "/byteloop.js", input},
                     rows,
                     {},
                     {},
                     0,
                     false});
    slow("node, the vendor's JavaScript", {"node", folder + "/vendor.js", few, output});
    slow("PCRE2, an expression a row", {setting.self, "--as", "pcre2", few, output});
    slow("QRegularExpression a row", {setting.self, "--as", "qregularexpression", few, output});
    slow("sqlite3, LIKE",
         {"sqlite3", ":memory:", "-cmd", ".mode csv", "-cmd", ".import " + few + " t",
          "select count(*) from t where caller_id like '%' || replace(pattern,'*','_')"});
    return peers;
}

void runAll(std::vector<Peer> &peers, int rounds)
{
    for (int round = 0; round < rounds; ++round) {
        for (Peer &peer : peers) {
            if (peer.missing) {
                continue;
            }
            const Measured measured = bench::measure(peer.command);
            peer.missing = !measured.ran;
            peer.seconds.push_back(measured.seconds);
            peer.cpuSeconds.push_back(measured.cpuSeconds);
            peer.peakKiB = std::max(peer.peakKiB, measured.peakKiB);
        }
    }
}

void print(const std::vector<Peer> &peers)
{
    const double one = peers[0].rows / median(peers[0].seconds);
    const double two = peers[1].rows / median(peers[1].seconds);
    std::printf("%-34s %10s %9s %9s %9s %9s\n", "", "M rows/s", "CPU ns", "peak MiB", "1 thread",
                "2 threads");
    for (const Peer &peer : peers) {
        if (peer.missing) {
            std::printf("%-34s not installed\n", peer.name.c_str());
            continue;
        }
        const double rate = peer.rows / median(peer.seconds);
        std::printf("%-34s %10.2f %9.1f %9.1f %8.2fx %8.2fx\n", peer.name.c_str(), rate / 1e6,
                    median(peer.cpuSeconds) * 1e9 / peer.rows,
                    static_cast<double>(peer.peakKiB) / 1024, one / rate, two / rate);
    }
}

// One check in process, over pairs that no predictor can learn.
void printOneCheck()
{
    std::vector<std::pair<std::string, std::string>> pairs;
    unsigned state = 1;
    for (int i = 0; i < 4096; ++i) {
        state = state * 1664525U + 1013904223U;
        const std::string number = std::to_string(100000000 + state % 900000000);
        pairs.emplace_back("***" + number.substr(3), (i % 3 == 0 ? "+380" : "0") + number);
    }
    std::vector<double> checks;
    std::vector<double> verdicts;
    unsigned sum = 0;
    for (int round = 0; round < 25; ++round) {
        const auto start = std::chrono::steady_clock::now();
        for (const auto &[symbols, callerId] : pairs) {
            sum += static_cast<unsigned>(pattern::check(symbols, callerId).verdict);
        }
        const auto middle = std::chrono::steady_clock::now();
        for (const auto &[symbols, callerId] : pairs) {
            sum += static_cast<unsigned>(pattern::verdictOf(symbols, callerId));
        }
        const auto end = std::chrono::steady_clock::now();
        const auto each = static_cast<double>(pairs.size());
        checks.push_back(std::chrono::duration<double, std::nano>(middle - start).count() / each);
        verdicts.push_back(std::chrono::duration<double, std::nano>(end - middle).count() / each);
    }
    std::printf("one check in process: %.1f ns; its verdict alone: %.1f ns (sum %u)\n",
                median(checks), median(verdicts), sum);
}

int usage()
{
    std::fputs("bench_bulk [--rows N] [--rounds N] [--folder DIR] [--dirty]\n"
               "Makes data, runs what is installed in turn, prints medians and the engine's\n"
               "ratios. DIR should be in memory (tmpfs).\n",
               stderr);
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (!words.empty() && words[0] == "--as") {
        return bench::playPeer({words.begin() + 1, words.end()});
    }
    Setting setting;
    setting.self = "/proc/self/exe";
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool more = i + 1 < words.size();
        if (words[i] == "--dirty") {
            setting.dirty = true;
        } else if (words[i] == "--rows" && more) {
            setting.rows = std::atoll(words[++i].c_str());
        } else if (words[i] == "--rounds" && more) {
            setting.rounds = std::atoi(words[++i].c_str());
        } else if (words[i] == "--folder" && more) {
            setting.folder = words[++i];
        } else {
            return usage();
        }
    }
    char path[4096];
    const ssize_t size = ::readlink("/proc/self/exe", path, sizeof path);
    setting.self.assign(path, static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
    const std::string input = setting.folder + "/bench_bulk.in.csv";
    const std::string few = setting.folder + "/bench_bulk.few.csv";
    const std::int64_t fewRows = std::min<std::int64_t>(setting.rows, 300'000);
    bench::makeData(input, setting.rows, setting.dirty);
    bench::makeData(few, fewRows, setting.dirty);
    auto peers = peersFor(setting, input, few, static_cast<double>(fewRows));
    runAll(peers, setting.rounds);
    print(peers);
    printOneCheck();
    for (const char *name : {"/bench_bulk.in.csv", "/bench_bulk.few.csv", "/bench_bulk.out.csv"}) {
        ::unlink((setting.folder + name).c_str());
    }
    return 0;
}
