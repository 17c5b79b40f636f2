// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/end_signals.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace tepu::cli {
namespace {

constexpr std::array heard{SIGTERM, SIGINT, SIGHUP, SIGUSR1};
std::array<int, 2> pipeEnds{-1, -1};

/// All that may be done in a signal's handler: its number, a byte, into the pipe.
void tell(int signal)
{
    const int error = errno;
    const char byte = static_cast<char>(signal);
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
    errno = error;
}

void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int signal : heard)
        ::sigaction(signal, &action, nullptr);
}

} // namespace

EndSignals::EndSignals(std::function<void()> end, std::function<void()> show) : m_end(std::move(end)), m_show(std::move(show))
{
    if (::pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // then they end it as they always did
    m_listening = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    QObject::connect(m_listening.get(), &QSocketNotifier::activated, m_listening.get(), [this] { arrived(); });
    handle(tell);
}

EndSignals::~EndSignals()
{
    if (!m_listening)
        return;
    handle(SIG_IGN); // who is ending already is not ended again
    m_listening.reset();
    for (int& end : pipeEnds)
        ::close(std::exchange(end, -1));
}

void EndSignals::arrived()
{
    std::array<char, 16> bytes;
    bool isShow = true;
    for (ssize_t read = 0; (read = ::read(pipeEnds[0], bytes.data(), bytes.size())) > 0;)
        isShow = isShow && std::all_of(bytes.begin(), bytes.begin() + read, [](char byte) { return byte == SIGUSR1; });
    isShow ? m_show() : m_end();
}

} // namespace tepu::cli
