// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/release/expect_release.h"

#include "core/commands/plan/attach_release.h"
#include "core/queries/plan/one_person.h"
#include "core/queries/plan/plan_people.h"
#include "core/rules/releases/standing.h"
#include "core/rules/wait_words.h"

namespace tepu {

static bool isAheadAlready(const ExpectRelease& command, const Tables& tables)
{
    return tables
        .one<int>(QStringLiteral("SELECT 1 FROM plan_release pr JOIN release_now r ON r.id = pr.release WHERE pr.plan = ?1 AND r.is_ahead "
                                 "AND r.expected_on = ?3 AND r.person IN %1")
                      .arg(everyTelling(QStringLiteral("?2"))),
                  values(command.plan, command.person, command.expectedOn))
        .has_value();
}

ExpectingRelease subjectOf(const ExpectRelease& command, const Tables& tables)
{
    ExpectingRelease now{personOnPlan(tables, command.plan, command.person)};
    now.person.idIsTaken = tables.one<int>(QStringLiteral("SELECT 1 FROM release WHERE id = ?"), values(command.release)).has_value();
    if (const PlanPerson* person = personIn(planPeople(tables, command.plan, command.expectedOn), command.person))
        now.standing = person->standing;
    now.isKnownAlready = isAheadAlready(command, tables);
    return now;
}

/// Who stands on a plan by a release stands there as one who used violence.
static Result<void> mayBeWatched(const ExpectRelease& command, const ExpectingRelease& now, QDate today)
{
    if (now.standing == Standing::VictimSide)
        return refuse(QStringLiteral("A release is watched of somebody who used violence. Where this person is held is written on their own page."),
                      QStringLiteral("R-W1"));
    if (command.expectedOn < today)
        return refuse(QStringLiteral("%1 is past: say the day to come.").arg(dayInWords(command.expectedOn)), QStringLiteral("R-P1"));
    if (now.isKnownAlready)
        return refuse(QStringLiteral("That day is in the record already."), QStringLiteral("R-P1"));
    return {};
}

Result<Facts> decide(const ExpectRelease& command, const ExpectingRelease& now, const Context& context)
{
    return mustBeOnPlan(now.person).and_then([&] { return mayBeWatched(command, now, dateAt(context.at)); }).map([&] {
        return Facts(ReleaseExpected{command.release, command.person, command.kind, command.expectedOn, command.conditions, command.address, command.words})
            .add(ReleaseAttached{command.plan, command.release});
    });
}

void apply(const ReleaseExpected& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR IGNORE INTO release(scope, id, ref, person, kind, expected_on, victim_protected_address, conditions, "
                              "release_address, risk_note, received_at) VALUES(?, ?, '', ?, ?, ?, 0, ?, ?, ?, ?)"),
               values(fact.release, fact.release, fact.person, fact.releaseKind, fact.expectedOn, fact.conditions, fact.address, fact.words, stamp.at));
}

QString describe(const ReleaseExpected& fact)
{
    return QStringLiteral("A day of possible release: %1 on %2.").arg(releaseKindWords(fact.releaseKind), dayInWords(fact.expectedOn));
}

} // namespace tepu
