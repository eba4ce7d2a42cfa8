// SPDX-License-Identifier: MIT
// bench_startup RUNS REFERENCE PROGRAM: starts both in turn on the display in force (one without
// a window manager) and measures from exec to the first mapped window. Prints medians and ratio.
#include <xcb/xcb.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

struct Free
{
    void operator()(void *memory) const { std::free(memory); }
};

class Display
{
public:
    Display()
        : m_connection(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(m_connection) != 0) {
            std::fprintf(stderr, "no display\n");
            std::exit(2);
        }
        const xcb_screen_t *screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data;
        const std::uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, screen->root, XCB_CW_EVENT_MASK, &mask);
        xcb_flush(m_connection);
    }
    ~Display() { xcb_disconnect(m_connection); }
    Display(const Display &) = delete;
    Display &operator=(const Display &) = delete;

    // Waits for a mapped window of some size: Qt's helper windows are 1 by 1.
    bool waitForMap()
    {
        const auto deadline = Clock::now() + std::chrono::seconds(20);
        while (Clock::now() < deadline) {
            xcb_flush(m_connection);
            if (const Event event{xcb_poll_for_event(m_connection)}) {
                if ((event->response_type & 0x7f) == XCB_MAP_NOTIFY &&
                    wide(reinterpret_cast<xcb_map_notify_event_t *>(event.get())->window)) {
                    return true;
                }
                continue;
            }
            pollfd ready{xcb_get_file_descriptor(m_connection), POLLIN, 0};
            poll(&ready, 1, 100);
        }
        return false;
    }
    void drain()
    {
        while (Event{xcb_poll_for_event(m_connection)}) {}
    }

private:
    using Event = std::unique_ptr<xcb_generic_event_t, Free>;
    bool wide(xcb_window_t window)
    {
        const std::unique_ptr<xcb_get_geometry_reply_t, Free> geometry{
            xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr)};
        return geometry && geometry->width > 100;
    }
    xcb_connection_t *m_connection;
};

double startOnce(Display &display, const char *program)
{
    display.drain();
    const auto began = Clock::now();
    const pid_t child = fork();
    if (child == 0) {
        execl(program, program, static_cast<char *>(nullptr));
        _exit(127);
    }
    const bool mapped = display.waitForMap();
    const std::chrono::duration<double, std::milli> took = Clock::now() - began;
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    if (!mapped) {
        std::fprintf(stderr, "%s mapped no window\n", program);
        std::exit(2);
    }
    return took.count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 4) {
        std::fprintf(stderr, "usage: bench_startup RUNS REFERENCE PROGRAM\n");
        return 2;
    }
    const int runs = std::atoi(argv[1]);
    Display display;
    std::vector<double> reference;
    std::vector<double> program;
    for (int i = 0; i < runs + 2; ++i) {
        const double a = startOnce(display, argv[2]);
        const double b = startOnce(display, argv[3]);
        if (i >= 2) { // the first ones fill the caches
            reference.push_back(a);
            program.push_back(b);
        }
    }
    const double a = median(reference);
    const double b = median(program);
    std::printf("empty window %.1f ms, console %.1f ms, ratio %.2f (medians of %d)\n", a, b, b / a,
                runs);
    return b / a <= 2.2 ? 0 : 1;
}
