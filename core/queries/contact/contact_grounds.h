// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/plan_people.h"
#include "core/rules/contact/contact_meter.h"

namespace tepu {

/// An attempt as the page shows it.
struct AttemptRow {
    ContactId contact;
    PersonId person; ///< under whom it was told
    Instant at;
    ContactMethod method = ContactMethod::Phone;
    WorkerRole role = WorkerRole::Wsw;
    QString mark; ///< of the agency that tried; empty: not said
    ContactResult result = ContactResult::NoAnswer;
    std::optional<bool> saidSafe = {};
    QString words;

    static constexpr auto fields()
    {
        using R = AttemptRow;
        return Fields{field("contact", &R::contact), field("person", &R::person), field("at", &R::at),     field("method", &R::method),
                      field("role", &R::role),       field("mark", &R::mark),     field("result", &R::result),
                      field("said_safe", &R::saidSafe), field("words", &R::words)};
    }
    ContactAttempt asAttempt() const { return {at, method, result, saidSafe}; }
};

/// The attempts of a plan, the newest first.
QVector<AttemptRow> attemptsOn(const Tables& tables, const PlanId& plan);
QVector<ContactAttempt> asAttempts(const QVector<AttemptRow>& rows);

/// What the meter of one person must know beside their attempts.
ContactRound contactRound(const Tables& tables, const PlanId& plan, const PlanPerson& person);
/// When the family last came to the table: its latest episode or release, else the day the plan began.
Instant lastCame(const Tables& tables, const PlanId& plan);

} // namespace tepu
