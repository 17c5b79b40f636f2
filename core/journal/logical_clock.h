// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <algorithm>

namespace tepu {

/// A hybrid logical clock: milliseconds in the upper 48 bits, a counter below. It orders events and does nothing else.
class LogicalClock {
public:
    void seen(quint64 other) { m_last = std::max(m_last, other); }
    quint64 next(Instant now)
    {
        const auto since1970 = std::max<qint64>(0, now.time_since_epoch().count());
        m_last = std::max(m_last + 1, static_cast<quint64>(since1970) << 16);
        return m_last;
    }
    quint64 last() const { return m_last; }

private:
    quint64 m_last = 0;
};

} // namespace tepu
