// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/referrals/columns.h"
#include "core/domain/referred_episode.h"
#include "core/domain/referred_release.h"
#include "tests/support/test.h"

using namespace tepu;

template <Described T>
static QStringList names(std::optional<Seal> seal = std::nullopt)
{
    QStringList all;
    forEachField<T>([&](auto each) {
        if (!seal || each.seal == *seal)
            all.append(each.name);
    });
    return all;
}

static QStringList columnNames(ColumnTable table)
{
    QStringList all;
    for (const Column& column : table)
        all.append(nameOf(column));
    return all;
}

TEST_CASE("every column of a referral file has its field, in the same order", "[exchange][referrals]")
{
    QStringList episode = names<ReferredEpisode>();
    QStringList person = names<ReferredPerson>();
    episode.removeAll("rejected_lines");
    person.removeAll("role_received");
    CHECK(episode + person == columnNames(episodeColumns()));
    CHECK(names<ReferredRelease>() == columnNames(releaseColumns()));
    CHECK(countOfEpisodeColumns() == episode.size());
    CHECK(episodeColumns().size() == 35);
    CHECK(releaseColumns().size() == 18);
}

TEST_CASE("addresses, numbers and free words are sealed with the safety key", "[exchange][referrals][keys]")
{
    CHECK(names<ReferredEpisode>(Seal::Safety) == QStringList{"address", "suburb", "narrative"});
    CHECK(names<ReferredPerson>(Seal::Safety) == QStringList{"phone", "phone_note", "person_address", "notes"});
    CHECK(names<ReferredRelease>(Seal::Safety) == QStringList{"conditions", "release_address", "risk_note"});
}
