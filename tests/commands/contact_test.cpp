// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/contact/log_contact.h"
#include "tests/support/a_family.h"

using namespace tepu;

static LogContact call(const AFamily& family)
{
    LogContact call;
    call.plan = family.kowhai;
    call.person = family.mere;
    call.method = ContactMethod::Phone;
    call.result = ContactResult::NoAnswer;
    call.words = family.words("rang her sister's number");
    return call;
}

TEST_CASE("an attempt to reach somebody is written down, sealed for whom it was about to reach", "[contact][keys]")
{
    AFamily family;
    const Receipt receipt = family.done(call(family));
    const Statement& fact = receipt.facts.statements().first();
    CHECK(fact.scope == Scope::of(family.mere));
    CHECK(fact.safety.contains(QStringLiteral("words")));
    CHECK_FALSE(fact.ordinary.contains(QStringLiteral("words")));
    CHECK(family.tables().one<QString>("SELECT result FROM contact_attempt") == "no_answer");
}

TEST_CASE("an attempt was made before, of somebody on the plan, and once", "[contact]")
{
    AFamily family;
    LogContact later = call(family);
    later.attemptedAt = family.clock + 2h;
    CHECK(family.refused(later).sentence.contains("when it has been made"));
    LogContact stranger = call(family);
    stranger.person = PersonId::fresh();
    CHECK(family.refused(stranger).sentence.contains("not on the plan"));
    LogContact nowhere = call(family);
    nowhere.plan = PlanId::fresh();
    CHECK(family.refused(nowhere).sentence.contains("no such plan"));
    const LogContact once = call(family);
    family.done(once);
    CHECK(family.refused(once).sentence.contains("already"));
}
