// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact/contact_of.h"
#include "core/queries/services/flexi_fund.h"
#include "core/queries/services/provider_waits.h"
#include "core/queries/services/service_gaps.h"
#include "core/queries/services/services_of.h"
#include "ui/widgets/runs.h"

namespace tepu::ui {

/// One person on the page of contact: how far they have been reached, and what is to be thought of.
struct ReachedShown {
    PersonId person;
    QString called;
    Runs words;              ///< "Mere · 2 of 4 calls · contact made, support accepted"
    QVector<Runs> attempts;  ///< the newest first
    QVector<Runs> hours;
    std::optional<Runs> followUp = {};
    bool mayFollowUp = false; ///< it is due and nothing holds it
    std::optional<Runs> crowd = {};
    QVector<TaskId> sequence; ///< of the crowd, in the order proposed
};

struct ContactShown {
    QVector<ReachedShown> people;
    QVector<Runs> services;
    QVector<Runs> spending;
    std::optional<Runs> fund = {};
    QVector<Runs> waits; ///< of the kinds of service that somebody here needs, refers to or waits for
    QVector<Runs> gaps;  ///< of the same
};

ReachedShown reachedShown(const PersonContact& person);
Runs serviceShown(const PersonService& service);
/// All of it, of one case.
ContactShown contactShown(const Tables& tables, const PlanId& plan, Instant now);

} // namespace tepu::ui
