// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/held_in_sql.h"
#include "core/rules/family/held.h"
#include "core/tables/tables.h"
#include "tests/support/test.h"

using namespace tepu;

namespace {

/// Every way in which a word can be said to come to the table.
QVector<Testimony> everyTestimony()
{
    QVector<std::optional<Source>> sources{std::nullopt};
    for (const auto& word : Vocabulary<Source>::words)
        sources.append(word.value);
    QVector<std::optional<Side>> sides{std::nullopt};
    for (const auto& word : Vocabulary<Side>::words)
        sides.append(word.value);
    QVector<Testimony> all;
    for (const auto& source : sources)
        for (const auto& side : sides)
            for (const std::optional<bool> known : {std::optional<bool>(), std::optional(true), std::optional(false)})
                for (const bool victimOnly : {false, true}) {
                    Testimony said;
                    said.source = source;
                    said.side = side;
                    said.knownToPerpetrator = known;
                    said.victimOnly = victimOnly;
                    all.append(said);
                }
    return all;
}

} // namespace

TEST_CASE("what she or a child said, what came from her side, what is from her only and what he must not know is held", "[rules][sharing][R-S3]")
{
    CHECK_FALSE(isHeld(Testimony()));
    CHECK(isHeld({Source::Victim, {}, {}}, false));
    CHECK(isHeld({Source::Child, {}, true}, false)); // that he knows it anyway does not free it
    CHECK(isHeld({Source::Agency, Side::Victim, {}}, false));
    CHECK(isHeld({Source::Police, {}, false}, false));
    CHECK(isHeld({Source::Police, {}, {}}, true));
    CHECK_FALSE(isHeld({Source::Police, Side::Statutory, true}, false));
    CHECK_FALSE(isHeld({Source::Perpetrator, Side::Violence, {}}, false));
}

TEST_CASE("a row is held in SQL exactly where the rule says so, with a mark of its own and without", "[rules][sharing][R-S3]")
{
    const Tables tables;
    for (const Testimony& said : everyTestimony())
        for (const HeldMark mark : {HeldMark::Has, HeldMark::HasNone}) {
            const auto inSql = tables.one<bool>(QStringLiteral("WITH t(source, side, known_to_perpetrator, victim_only) AS (SELECT ?, ?, ?, ?) SELECT %1 FROM t")
                                                    .arg(heldInSql(QStringLiteral("t"), mark)),
                                                values(said.source, said.side, said.knownToPerpetrator, said.victimOnly));
            REQUIRE(inSql);
            CHECK(*inSql == isHeld(said, mark == HeldMark::Has && said.victimOnly));
        }
}

TEST_CASE("only of her word, a child’s or her side’s can it be said that it is from the victim only", "[rules][sharing][R-S3]")
{
    for (const Testimony& said : everyTestimony()) {
        const bool hers = !said.source || said.source == Source::Victim || said.source == Source::Child || said.side == Side::Victim;
        CHECK(mustBeFromHer(said, said.victimOnly).has_value() == (hers || !said.victimOnly));
    }
}
