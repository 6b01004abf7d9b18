// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/StopSignal.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#endif

namespace cm::service {

#ifdef Q_OS_WIN

namespace {

HANDLE g_event = nullptr;

BOOL WINAPI onControl(DWORD)
{
    SetEvent(g_event);
    return TRUE;
}

DWORD WINAPI readInput(LPVOID)
{
    char buffer[256];
    DWORD count = 0;
    while (ReadFile(GetStdHandle(STD_INPUT_HANDLE), buffer, sizeof buffer, &count, nullptr) && count > 0) {
    }
    SetEvent(g_event);
    return 0;
}

} // namespace

StopSignal::StopSignal()
{
    g_event = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    SetConsoleCtrlHandler(onControl, TRUE);
}

StopSignal::~StopSignal()
{
    SetConsoleCtrlHandler(onControl, FALSE);
}

bool StopSignal::asked(bool) const
{
    return WaitForSingleObject(g_event, 0) == WAIT_OBJECT_0;
}

void StopSignal::wait(bool alsoStandardInput)
{
    if (alsoStandardInput)
        CloseHandle(CreateThread(nullptr, 0, readInput, nullptr, 0, nullptr));
    WaitForSingleObject(g_event, INFINITE);
}

#else

namespace {

int g_pipe[2] = {-1, -1};

// Only write() may be called here (signal-safety(7)).
void onSignal(int)
{
    const int saved = errno;
    [[maybe_unused]] const auto written = ::write(g_pipe[1], "x", 1);
    errno = saved;
}

} // namespace

StopSignal::StopSignal()
{
    if (::pipe(g_pipe) != 0)
        return;
    for (const int fd : g_pipe)
        ::fcntl(fd, F_SETFD, FD_CLOEXEC);
    ::fcntl(g_pipe[1], F_SETFL, O_NONBLOCK);
    struct sigaction action {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
    ::signal(SIGPIPE, SIG_IGN);
}

StopSignal::~StopSignal()
{
    ::signal(SIGTERM, SIG_DFL);
    ::signal(SIGINT, SIG_DFL);
}

bool StopSignal::asked(bool alsoStandardInput) const
{
    pollfd fds[2] = {{g_pipe[0], POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}};
    if (::poll(fds, 2, 0) <= 0)
        return false;
    // What can be read there is no end.
    return (fds[0].revents & POLLIN) != 0 || (alsoStandardInput && (fds[1].revents & POLLHUP) != 0);
}

void StopSignal::wait(bool alsoStandardInput)
{
    for (;;) {
        pollfd fds[2] = {{g_pipe[0], POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}};
        if (::poll(fds, alsoStandardInput ? 2 : 1, -1) < 0) {
            if (errno == EINTR)
                continue;
            return;
        }
        if (fds[0].revents != 0)
            return;
        char buffer[256];
        if (alsoStandardInput && fds[1].revents != 0 && ::read(STDIN_FILENO, buffer, sizeof buffer) <= 0)
            return;
    }
}

#endif

} // namespace cm::service
