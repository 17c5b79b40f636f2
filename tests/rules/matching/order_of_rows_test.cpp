// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/referrals/police_episodes.h"
#include "core/rules/intake/intake_plan.h"
#include "tests/support/property.h"

#include <QDir>
#include <QFile>

using namespace tepu;

namespace {

/// The episodes of all sample days of one site, as if they came in one call.
QVector<ReferredEpisode> allEpisodes(const char* site)
{
    QVector<ReferredEpisode> episodes;
    const QDir days(QStringLiteral(":/demonstration/referrals/") + QString::fromLatin1(site));
    for (const QString& day : days.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        QFile file(days.filePath(day + QStringLiteral("/police-episodes.csv")));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto read = readPoliceEpisodes(file.readAll(), *parseInstant("2018-06-30T08:00:00+12:00"));
        REQUIRE(read);
        episodes += read->accepted;
    }
    return episodes;
}

template <class T>
void shuffle(QVector<T>& things, std::mt19937_64& random)
{
    std::shuffle(things.begin(), things.end(), random);
}

/// Who is who: every mention, by what it says, with the first mention of the person it was found to be.
QMap<QString, QString> whoIsWho(const QVector<ReferredEpisode>& episodes)
{
    const auto nameOf = [](const ReferredEpisode& episode, const ReferredPerson& person) {
        return episode.ref + u' ' + person.givenNames + u' ' + person.familyName + u' ' + code(person.role)
               + person.dateOfBirth.value_or(QDate()).toString(Qt::ISODate) + person.personRef.value_or(QString());
    };
    QHash<PersonId, QStringList> mentions;
    QMap<QString, QString> decisions;
    const IntakePlan plan = intakePlan(episodes, {}, {});
    for (const ComingEpisode& episode : plan.episodes)
        for (qsizetype i = 0; i < episode.people.size(); ++i)
            mentions[episode.people[i].person].append(nameOf(episode.content, episode.content.people[i]));
    for (QStringList& same : mentions) {
        same.sort();
        for (const QString& mention : same)
            decisions[mention] = same.first();
    }
    return decisions;
}

} // namespace

TEST_CASE("the order of rows and episodes does not change who is who", "[rules][matching][property]")
{
    const QVector<ReferredEpisode> episodes = allEpisodes(GENERATE("waikato", "christchurch"));
    REQUIRE(episodes.size() > 50);
    const auto inTheFilesOrder = whoIsWho(episodes);
    property("episodes and their people shuffled", {6, 10}, [&] {
        std::mt19937_64 random(*rc::gen::noShrink(rc::gen::arbitrary<quint64>()));
        QVector<ReferredEpisode> shuffled = episodes;
        shuffle(shuffled, random);
        for (ReferredEpisode& episode : shuffled)
            shuffle(episode.people, random);
        RC_ASSERT((whoIsWho(shuffled) == inTheFilesOrder));
    });
}
