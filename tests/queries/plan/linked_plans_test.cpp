// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/add_person_to_plan.h"
#include "core/commands/plan/close_plan.h"
#include "core/commands/plan/start_plan.h"
#include "core/queries/plan/linked_plans.h"
#include "tests/support/a_family.h"

using namespace tepu;

static PlanId started(AFamily& family, const char* number, const char* name)
{
    const StartPlan plan{PlanId::fresh(), QString::fromLatin1(number), QString::fromUtf8(name), Location::WaikatoCity};
    family.done(plan);
    return plan.plan;
}

static QStringList names(const AFamily& family)
{
    QStringList names;
    for (const LinkedPlan& plan : linkedPlans(family.tables(), family.kowhai))
        names.append(plan.familyName);
    return names;
}

TEST_CASE("plans are linked by somebody who stands on both, by no name and only while they are open", "[queries][R-M12]")
{
    AFamily family;
    const PlanId tawa = started(family, "W18-9002", "Tawa");
    const PlanId totara = started(family, "W18-9001", "Totara");
    started(family, "W18-9003", "Kōwhai");
    CHECK(names(family).isEmpty());
    family.done(AddPersonToPlan{tawa, family.james, Role::Perpetrator});
    family.done(AddPersonToPlan{totara, family.mere, Role::Victim});
    family.done(AddPersonToPlan{totara, family.hana, Role::ChildExposed});
    CHECK(names(family) == QStringList{"Totara", "Tawa"});
    family.done(ClosePlan{tawa, family.words("moved away"), true, {}});
    CHECK(names(family) == QStringList{"Totara"});
}
