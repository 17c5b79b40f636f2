// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record.h"

namespace tepu {

/// The working tables as a meeting left them when it was closed (R-M9); of one that is not closed, as they are now.
class LeftBy {
public:
    static Result<LeftBy> of(Record& record, const MeetingId& meeting);

    const Tables& tables() const { return m_then ? *m_then : *m_now; }

private:
    explicit LeftBy(const Tables& now) : m_now(&now) {}

    const Tables* m_now;
    std::unique_ptr<Tables> m_then;
};

} // namespace tepu
