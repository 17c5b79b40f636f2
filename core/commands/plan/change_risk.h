// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/subjects.h"
#include "core/commands/task/deadline_facts.h"
#include "core/domain/person.h"
#include "core/domain/words.h"
#include "core/rules/risk/change_of_level.h"
#include "core/rules/risk/several_victims.h"

namespace tepu {

/// Sets the level of a plan, for a stated reason; to the same level, it stands by it.
struct ChangeRisk {
    static constexpr auto name = "ChangeRisk";
    PlanId plan;
    RiskLevel to = RiskLevel::High;
    QVector<RiskReason> because;
    std::optional<Words> text;
    std::optional<Words> changedBehaviour; ///< R-R8: of the person using violence
    std::optional<QString> proposedBy;     ///< code of an agency
    QVector<PersonId> atRisk;
    QVector<PersonId> fromWhom;
    std::optional<Words> dissent;
    std::optional<RiskLevel> dissentFor; ///< the level that they hold for right
    std::optional<QDate> reviewOn;       ///< R-R4: sets an ICM review before the release, in the same act
    std::optional<QString> reviewEvent;
    std::optional<bool> underIcm; ///< R-R6 "A plan de-escalated to Medium may stay under ICM."
    std::optional<Source> changeToldBy; ///< R-R8: who saw what changed; the person's own word lowers nothing
    std::optional<Words> askedBy;       ///< R-R8 "the victim states that they are fine (who asked, was she alone?)"
    std::optional<bool> askedAlone;

    static constexpr auto fields()
    {
        using C = ChangeRisk;
        return Fields{field("plan", &C::plan),
                      field("to", &C::to),
                      field("because", &C::because),
                      field("text", &C::text),
                      field("changed_behaviour", &C::changedBehaviour),
                      field("proposed_by", &C::proposedBy),
                      field("at_risk", &C::atRisk),
                      field("from_whom", &C::fromWhom),
                      field("dissent", &C::dissent),
                      field("dissent_for", &C::dissentFor),
                      field("review_on", &C::reviewOn),
                      field("review_event", &C::reviewEvent),
                      field("under_icm", &C::underIcm),
                      field("change_told_by", &C::changeToldBy),
                      field("asked_by", &C::askedBy),
                      field("asked_alone", &C::askedAlone)};
    }
};

struct RiskChanged {
    static constexpr auto kind = "RiskChanged";
    static constexpr int version = 1;
    PlanId plan;
    std::optional<RiskLevel> from;
    RiskLevel to = RiskLevel::High;
    QVector<RiskReason> because;
    QVector<PersonId> atRisk;
    QVector<PersonId> fromWhom;
    std::optional<QString> proposedBy;
    QVector<QString> present;
    bool underIcm = false;
    std::optional<Words> text;
    std::optional<Words> changedBehaviour;
    std::optional<Words> dissent;
    std::optional<RiskLevel> stands; ///< R-M12 where the plan stands with its other victims; nothing: at `to`
    std::optional<TableKind> table = {}; ///< where it was told and not done here; else its meeting says so
    std::optional<Source> changeToldBy = {};
    std::optional<Words> askedBy = {};
    std::optional<bool> askedAlone = {};

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("level"), static_cast<qint64>(stands.value_or(to))}, {QStringLiteral("whether it is open"), 1, true}}; }
    static constexpr auto fields()
    {
        using F = RiskChanged;
        return Fields{field("plan", &F::plan),
                      field("from", &F::from),
                      field("to", &F::to),
                      field("because", &F::because),
                      field("at_risk", &F::atRisk),
                      field("from_whom", &F::fromWhom),
                      field("proposed_by", &F::proposedBy),
                      field("present", &F::present),
                      field("under_icm", &F::underIcm),
                      safetyField("text", &F::text),
                      safetyField("changed_behaviour", &F::changedBehaviour),
                      safetyField("dissent", &F::dissent),
                      field("stands", &F::stands),
                      field("table", &F::table),
                      field("change_told_by", &F::changeToldBy),
                      safetyField("asked_by", &F::askedBy),
                      field("asked_alone", &F::askedAlone)};
    }
};

/// What the record says of a plan's risk.
struct RiskNow {
    PlanNow plan;
    QVector<InitialContact> contacts;
    QVector<ReviewAhead> reviews;
    DaysOut out; ///< when somebody of the plan may come out
    int reviewBeforeReleaseDays = 7;
    bool higherLevelStands = true;
    Result<SiteCalendar> calendar;
    QHash<MeetingId, QVector<QString>> present;
    QVector<LevelSet> levels;  ///< that tables have set, the earliest first
    QVector<PersonId> victims; ///< of the plan, and those of whom it is unclear
};

RiskNow subjectOf(const ChangeRisk& command, const Tables& tables);
Result<Facts> decide(const ChangeRisk& command, const RiskNow& now, const Context& context);
void apply(const RiskChanged& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const RiskChanged& fact);

} // namespace tepu
