// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record.h"

namespace tepu::demonstration {

/// Somebody who acts through the door, one act after the other. After a refusal nothing more is done.
class Acting {
public:
    Acting(Record& record, Instant at) : m_record(record), m_now(at) {}

    void sitAt(const MeetingId& meeting) { m_meeting = meeting; }
    void leaveTable() { m_meeting.reset(); }
    Instant now() const { return m_now; }
    void wait(std::chrono::seconds time) { m_now += time; }
    Record& record() { return m_record; }
    const Tables& tables() const { return m_record.tables(); }
    /// The first refusal, if there was one.
    const Result<void>& outcome() const { return m_outcome; }

    template <Command C>
    void act(const C& command)
    {
        if (m_outcome)
            if (const auto done = m_record.perform(command, context()); !done)
                m_outcome = tl::unexpected(Refusal{QStringLiteral("%1: %2").arg(QLatin1String(C::name), done.error().sentence),
                                                   done.error().rule});
    }

    /// What a rule may stop at a real table too; then it is left.
    template <Command C>
    bool mayAct(const C& command)
    {
        return m_outcome && m_record.perform(command, context()).has_value();
    }

private:
    Context context() const { return {m_record.user(), m_now, m_meeting}; }

    Record& m_record;
    Instant m_now;
    std::optional<MeetingId> m_meeting;
    Result<void> m_outcome;
};

} // namespace tepu::demonstration
