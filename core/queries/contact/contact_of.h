// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/outcome.h"
#include "core/queries/contact/contact_grounds.h"
#include "core/queries/contact/contacts_ahead.h"
#include "core/rules/contact/follow_up.h"
#include "core/rules/contact/support_hours.h"

namespace tepu {

/// An attempt, and whether it counts.
struct AttemptView : AttemptRow {
    bool isCounted = false; ///< at a safe time, since the family last came to the table
    static constexpr auto fields() { return AttemptRow::fields() + Fields{field("is_counted", &AttemptView::isCounted)}; }
};

/// R-C4 of one kind of worker.
struct HoursView {
    WorkerRole role = WorkerRole::Wsw;
    QDate from;
    QDate until;
    int usedMinutes = 0;
    int availableMinutes = 0;
    bool atLimit = false;
    QString words;

    static constexpr auto fields()
    {
        using R = HoursView;
        return Fields{field("role", &R::role), field("from", &R::from), field("until", &R::until), field("used_minutes", &R::usedMinutes),
                      field("available_minutes", &R::availableMinutes), field("at_limit", &R::atLimit), field("words", &R::words)};
    }
};

/// How far one person has been reached: what was tried, what came of it, what is still to do.
struct PersonContact {
    PersonId person;
    QString called;
    Standing standing = Standing::VictimSide;
    MeterState state = MeterState::Trying;
    int calls = 0;
    int callsWanted = 0;
    int visits = 0;
    int visitsWanted = 0;
    QString meterWords;
    QVector<AttemptView> attempts; ///< the newest first
    std::optional<Engagement> engagement = {};
    std::optional<QDate> engagementOn = {};
    std::optional<QDate> followUpOn = {}; ///< R-C3, proposed
    std::optional<FollowUpState> followUpState = {};
    QString followUpWords;
    QVector<ContactAheadRow> crowding; ///< R-C8
    QVector<HoursView> hours;

    static constexpr auto fields()
    {
        using R = PersonContact;
        return Fields{field("person", &R::person),
                      field("called", &R::called),
                      field("standing", &R::standing),
                      field("state", &R::state),
                      field("calls", &R::calls),
                      field("calls_wanted", &R::callsWanted),
                      field("visits", &R::visits),
                      field("visits_wanted", &R::visitsWanted),
                      field("meter_words", &R::meterWords),
                      field("attempts", &R::attempts),
                      field("engagement", &R::engagement),
                      field("engagement_on", &R::engagementOn),
                      field("follow_up_on", &R::followUpOn),
                      field("follow_up_state", &R::followUpState),
                      field("follow_up_words", &R::followUpWords),
                      field("crowding", &R::crowding),
                      field("hours", &R::hours)};
    }
};

/// Everybody of age who was a victim or used violence, and whoever an agency tried to reach, in the order of planPeople().
QVector<PersonContact> contactOf(const Tables& tables, const PlanId& plan, Instant now);
/// The same people with their meter and the call after six weeks alone, for whoever asks of many plans; `minimum` as the site has it.
QVector<PersonContact> metersOf(const Tables& tables, const PlanId& plan, const ContactMinimum& minimum, Instant now);

} // namespace tepu
