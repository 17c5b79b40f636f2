// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>
#include <functional>
#include <memory>

namespace tepu::cli {

/// While it lives, whoever ends the program from outside (SIGTERM, SIGINT, SIGHUP) ends it in order, and a second start of it asks
/// for its window (SIGUSR1): what is given is done in the event loop, where everything may be done. One at a time.
class EndSignals {
public:
    explicit EndSignals(std::function<void()> end, std::function<void()> show = [] {});
    ~EndSignals();
    EndSignals(const EndSignals&) = delete;
    EndSignals& operator=(const EndSignals&) = delete;

private:
    void arrived();

    std::function<void()> m_end;
    std::function<void()> m_show;
    std::unique_ptr<QSocketNotifier> m_listening;
};

} // namespace tepu::cli
