// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/about_person.h"
#include "core/domain/episode.h"
#include "core/domain/risk.h"
#include "core/queries/plan/plan_people.h"
#include "core/rules/releases/checklist.h"
#include "core/rules/releases/standing.h"

namespace tepu {

/// Somebody who must be told of a release. R-C6: an unsafe hold never blocks it, but the safe way stands beside it.
struct VictimToTell {
    PersonId person;
    QString called;
    bool isHeld = false;
    QString held = {};    ///< why nobody else may reach her, and whom to ask
    QString safeWay = {}; ///< when, where, how, with whom; empty: none is in the record

    static constexpr auto fields()
    {
        using R = VictimToTell;
        return Fields{field("person", &R::person), field("called", &R::called), field("is_held", &R::isHeld), field("held", &R::held),
                      field("safe_way", &R::safeWay)};
    }
};

/// Somebody of an open plan who may come out: a release or hearing in the record, or custody without a day.
struct ReleaseRow {
    PlanId plan;
    QString number;
    QString familyName;
    std::optional<RiskLevel> level;
    std::optional<ReleaseId> release; ///< nothing: only their custody is in the record
    PersonId person;
    QString called;
    std::optional<ReleaseKind> kind = {};
    std::optional<QDate> expectedOn = {};
    std::optional<QDate> releasedOn = {};
    ReleaseStanding standing = ReleaseStanding::Later;
    bool sameDay = false; ///< R-P1: a hearing may free them on the day itself
    QString words = {};   ///< "James may be released at the remand hearing on Fri 18 May"
    bool protectedAddress = false;
    QVector<CheckLine> checks = {};
    QVector<VictimToTell> victims = {};
    bool owesReview = false; ///< R-R4: lowered because of prison, and no review stands before the day
    Instant receivedAt = {};

    static constexpr auto fields()
    {
        using R = ReleaseRow;
        return Fields{field("plan", &R::plan),
                      field("number", &R::number),
                      field("family_name", &R::familyName),
                      field("level", &R::level),
                      field("release", &R::release),
                      field("person", &R::person),
                      field("called", &R::called),
                      field("kind", &R::kind),
                      field("expected_on", &R::expectedOn),
                      field("released_on", &R::releasedOn),
                      field("standing", &R::standing),
                      field("same_day", &R::sameDay),
                      field("words", &R::words),
                      field("protected_address", &R::protectedAddress),
                      field("checks", &R::checks),
                      field("victims", &R::victims),
                      field("owes_review", &R::owesReview),
                      field("received_at", &R::receivedAt)};
    }
    int open() const;
};

/// R-P1: the radar of every open plan. What was asked for and not answered comes first, then by day; who is out stays as long
/// after the day as before it.
QVector<ReleaseRow> releases(const Tables& tables, Instant now);

/// The same of one plan.
QVector<ReleaseRow> releasesAhead(const Tables& tables, const PlanId& plan, Instant now);

/// Of the radar what nobody has answered, and who may come out within the site's days.
QVector<ReleaseRow> releasesSoon(const Tables& tables, Instant now);

} // namespace tepu
