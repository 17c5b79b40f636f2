// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching/identity_index.h"
#include "tests/rules/matching/mentions.h"
#include "tests/support/test.h"

#include <QHash>
#include <QSet>

using namespace tepu;

namespace {

struct Tally {
    int right = 0;
    int wrong = 0;
};

/// Every pair of mentions that an index brings together, by what is said of it.
struct Pairs {
    int ofOnePerson = 0;
    Tally certain;
    Tally doubtful;
};

Pairs pairsOf(const QVector<Mention>& mentions)
{
    Pairs pairs;
    IdentityIndex index;
    QHash<PersonId, QString> truth;
    QHash<QString, int> met;
    for (const Mention& mention : mentions) {
        pairs.ofOnePerson += met[mention.truePerson]++;
        for (const PossibleMatch& each : index.candidates(mention.identity)) {
            Tally& tally = each.match.matching == Matching::Certain ? pairs.certain : pairs.doubtful;
            ++(truth[each.person] == mention.truePerson ? tally.right : tally.wrong);
        }
        const PersonId own = PersonId::fresh();
        truth.insert(own, mention.truePerson);
        index.add(own, mention.identity);
    }
    return pairs;
}

/// What an import of one day after the other decides: a doubtful mention gets a person of its own.
struct Decisions {
    Tally matched;
    Tally taken; ///< as new
    int doubtful = 0;
};

Decisions decisionsOn(const QVector<Mention>& mentions)
{
    Decisions decisions;
    IdentityIndex index;
    QHash<PersonId, QString> truth;
    QSet<QString> met;
    for (const Mention& mention : mentions) {
        const auto candidates = index.candidates(mention.identity);
        PersonId person = PersonId::fresh();
        switch (decisionOn(candidates)) {
        case MatchDecision::Matched:
            person = candidates[0].person;
            ++(truth[person] == mention.truePerson ? decisions.matched.right : decisions.matched.wrong);
            break;
        case MatchDecision::New:
            ++(met.contains(mention.truePerson) ? decisions.taken.wrong : decisions.taken.right);
            break;
        case MatchDecision::Doubtful: ++decisions.doubtful; break;
        }
        met.insert(mention.truePerson);
        truth.insert(person, mention.truePerson);
        index.add(person, mention.identity);
    }
    return decisions;
}

} // namespace

TEST_CASE("of the pairs of the sample days what is certain is right, and no pair of one person is missed",
          "[rules][matching]")
{
    const QVector<Mention> mentions = sampleMentions();
    REQUIRE(mentions.size() == 1838);
    const Pairs pairs = pairsOf(mentions);
    WARN(pairs.ofOnePerson << " pairs of one person: " << pairs.certain.right << " certain, " << pairs.doubtful.right
                           << " doubtful; of two people: " << pairs.certain.wrong << " certain, "
                           << pairs.doubtful.wrong << " doubtful");
    CHECK(pairs.certain.right >= 0.997 * (pairs.certain.right + pairs.certain.wrong));
    CHECK(pairs.certain.right >= 0.92 * pairs.ofOnePerson);
    CHECK(pairs.certain.right + pairs.doubtful.right >= 0.99 * pairs.ofOnePerson);
    CHECK(pairs.doubtful.wrong <= 100);
}

TEST_CASE("an import of the sample days day after day joins nobody wrongly", "[rules][matching]")
{
    const Decisions decisions = decisionsOn(sampleMentions());
    WARN("matched " << decisions.matched.right << " rightly, " << decisions.matched.wrong << " wrongly; new "
                    << decisions.taken.right << ", of whom known " << decisions.taken.wrong << "; doubtful "
                    << decisions.doubtful);
    CHECK(decisions.matched.wrong == 0);
    CHECK(decisions.matched.right >= 600);
    CHECK(decisions.taken.wrong <= 2);
    CHECK(decisions.doubtful <= 100);
}
