// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clock.h"

namespace tepu::cli {

Instant Clock::now() const
{
    using std::chrono::milliseconds;
    if (!m_start)
        return std::chrono::floor<milliseconds>(std::chrono::system_clock::now());
    return *m_start + std::chrono::floor<milliseconds>(Steady::now() - m_begun);
}

} // namespace tepu::cli
