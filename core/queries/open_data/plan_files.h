// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/circumstances.h"
#include "core/domain/flag.h"
#include "core/domain/risk.h"
#include "core/queries/open_data/codes.h"
#include "core/tables/tables.h"

#include <array>
#include <string_view>

// Rows of the open-data folder about plans; the last columns of a row are our own.
namespace tepu::open_data {

/// `plans.csv`: a row per family safety plan.
struct PlanRow {
    static constexpr auto file = "plans.csv";
    static constexpr int documented = 10, keys = 1;
    static constexpr std::array<std::string_view, 3> mayBeEmpty{"table_type", "risk_at_start", "closed_on"};
    QString plan;
    Location site = Location::WaikatoCity;
    std::optional<TableCode> table;
    std::optional<RiskLevel> riskAtStart;
    std::optional<ReferralSource> source;
    std::optional<QDate> begins;
    std::optional<QDate> ends;
    PlanStatus status = PlanStatus::Open;
    std::optional<QDate> closedOn;
    std::optional<ChildrenOfPlan> children;
    QString number;
    QString familyName;

    static QVector<PlanRow> in(const Tables& tables);
    static constexpr auto fields()
    {
        using R = PlanRow;
        return Fields{field("plan_id", &R::plan),           field("site", &R::site),
                      field("table_type", &R::table),       field("risk_at_start", &R::riskAtStart),
                      field("referral_source", &R::source), field("review_start_date", &R::begins),
                      field("review_end_date", &R::ends),   field("status_at_end", &R::status),
                      field("closed_on", &R::closedOn),     field("children_category", &R::children),
                      field("number", &R::number),          field("family_name", &R::familyName)};
    }
};

/// `plan_people.csv`: who is on a plan, as what they were when its review began.
struct PlanPersonRow {
    static constexpr auto file = "plan_people.csv";
    static constexpr int documented = 3, keys = 2;
    static constexpr std::array<std::string_view, 0> mayBeEmpty{};
    QString plan;
    QString person;
    RoleCode role = RoleCode::Witness;

    static QVector<PlanPersonRow> in(const Tables& tables);
    static constexpr auto fields()
    {
        using R = PlanPersonRow;
        return Fields{field("plan_id", &R::plan), field("person_id", &R::person), field("plan_role", &R::role)};
    }
};

/// `plan_flags.csv`
struct PlanFlagRow {
    static constexpr auto file = "plan_flags.csv";
    static constexpr int documented = 2, keys = 2;
    static constexpr std::array<std::string_view, 0> mayBeEmpty{};
    QString plan;
    PlanFlag flag = PlanFlag::HousingIssue;

    static QVector<PlanFlagRow> in(const Tables& tables);
    static constexpr auto fields()
    {
        using R = PlanFlagRow;
        return Fields{field("plan_id", &R::plan), field("flag", &R::flag)};
    }
};

} // namespace tepu::open_data
