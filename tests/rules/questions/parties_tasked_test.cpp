// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/parties_tasked.h"
#include "tests/support/test.h"

using namespace tepu;

namespace {

const PersonId her = PersonId::fresh();
const PersonId him = PersonId::fresh();

PartiesTasked contactOf(const char* agency, const QMap<PersonId, Standing>& reached, bool givesSupport = true)
{
    return {QString::fromLatin1(agency), givesSupport, true, {}, reached};
}

} // namespace

TEST_CASE("a support agency that contacts people of both sides has both", "[rules][questions][R-S2]")
{
    const auto hers = contactOf("whare", {{her, Standing::VictimSide}});
    const auto his = contactOf("whare", {{him, Standing::UsedViolence}});
    CHECK_FALSE(oneAgencyContactsBoth({hers, hers}));
    CHECK(oneAgencyContactsBoth({hers, his}));
    CHECK_FALSE(oneAgencyContactsBoth({hers, contactOf("pos_provider", {{him, Standing::UsedViolence}})}));
    CHECK_FALSE(oneAgencyContactsBoth({contactOf("police", {{her, Standing::VictimSide}, {him, Standing::UsedViolence}}, false)}));
}

TEST_CASE("while it is unclear who is who each may be either", "[rules][questions][R-S2][R-W1]")
{
    const auto one = contactOf("whare", {{her, Standing::Unclear}});
    CHECK_FALSE(oneAgencyContactsBoth({one, one}));
    CHECK(oneAgencyContactsBoth({one, contactOf("whare", {{him, Standing::Unclear}})}));
}

TEST_CASE("a task sees both at once where it names both and its words say so", "[rules][questions][R-S5]")
{
    PartiesTasked task{QStringLiteral("police"), false, false, QStringLiteral("talk with them together"), {{her, Standing::VictimSide}, {him, Standing::UsedViolence}}};
    CHECK(oneTaskSeesBothAtOnce({task}));
    task.words = QStringLiteral("talk with each of them");
    CHECK_FALSE(oneTaskSeesBothAtOnce({task}));
    task.words = QStringLiteral("talk with them together");
    task.reached = {{her, Standing::VictimSide}};
    CHECK_FALSE(oneTaskSeesBothAtOnce({task}));
}
