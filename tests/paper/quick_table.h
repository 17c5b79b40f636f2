// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/meeting/make_list.h"
#include "core/commands/projection.h"
#include "core/commands/record/site_defaults.h"
#include "tests/support/test.h"

/// A record of Waikato without a disk: commands are decided and applied as by the door, and nothing is sealed. For properties
/// that are tried thousands of times.
class QuickTable {
public:
    QuickTable()
    {
        using namespace tepu;
        const auto defaults = siteDefaults(Site::Waikato, QDate(2018, 5, 10)).value();
        must(FoundRecord{RecordId::fresh(), Site::Waikato, true, "Coordinator", {}, UserId::fresh(), {}, SeatId::fresh(), {},
                         defaults.agencies, defaults.settings});
    }

    /// Whether it was done; a refusal of the rules is as good.
    template <class C>
    bool done(const C& command)
    {
        m_clock += std::chrono::minutes(1);
        const tepu::Context context{m_user, m_clock, meeting};
        const auto facts = decide(command, subjectOf(command, m_tables), context);
        if (!facts)
            m_refusal = facts.error().sentence;
        else
            take(*facts, context);
        return facts.has_value();
    }

    template <class C>
    void must(const C& command)
    {
        if (!done(command))
            FAIL(m_refusal.toStdString());
    }

    const tepu::Tables& tables() const { return m_tables; }
    tepu::Instant now() const { return m_clock; }

    std::optional<tepu::MeetingId> meeting;

private:
    void take(const tepu::Facts& facts, const tepu::Context& context)
    {
        QVector<tepu::Statement> stamped = facts.statements();
        const auto command = tepu::CommandId::fresh();
        for (int i = 0; i < stamped.size(); ++i) {
            stamped[i].stamp = {command, context.actor, context.at, context.meeting};
            stamped[i].index = i;
            stamped[i].clock = ++m_order;
        }
        if (const auto applied = m_projection.apply(stamped); !applied)
            FAIL(applied.error().sentence.toStdString());
    }

    tepu::Tables m_tables;
    tepu::Projection m_projection{m_tables};
    tepu::UserId m_user = tepu::UserId::fresh();
    tepu::Instant m_clock = tepu::parseInstant("2018-05-10T08:10:00+12:00").value();
    quint64 m_order = 0;
    QString m_refusal;
};
