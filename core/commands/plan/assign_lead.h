// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/subjects.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Says which agency leads a plan, or (nothing) that none does.
struct AssignLead {
    static constexpr auto name = "AssignLead";
    PlanId plan;
    std::optional<QString> agency;

    static constexpr auto fields()
    {
        return Fields{field("plan", &AssignLead::plan), field("agency", &AssignLead::agency)};
    }
};

struct LeadAssigned {
    static constexpr auto kind = "LeadAssigned";
    static constexpr int version = 1;
    PlanId plan;
    std::optional<QString> agency;
    QString agencyName; ///< as it was on the day

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("lead")}}; }
    static constexpr auto fields()
    {
        return Fields{field("plan", &LeadAssigned::plan), field("agency", &LeadAssigned::agency),
                      field("agency_name", &LeadAssigned::agencyName)};
    }
};

struct LeadNow {
    PlanNow plan;
    std::optional<QString> agencyName; ///< of the agency that is to lead
};

LeadNow subjectOf(const AssignLead& command, const Tables& tables);
Result<Facts> decide(const AssignLead& command, const LeadNow& now, const Context& context);
void apply(const LeadAssigned& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const LeadAssigned& fact);

} // namespace tepu
