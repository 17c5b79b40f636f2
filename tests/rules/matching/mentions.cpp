// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/matching/mentions.h"

#include "core/exchange/csv.h"
#include "core/exchange/referrals/police_episodes.h"
#include "core/exchange/referrals/prison_releases.h"
#include "tests/support/test_data.h"

#include <QFile>
#include <QHash>

namespace tepu {

static QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing: %s", qPrintable(path));
    return file.readAll();
}

static QString text(const std::optional<QString>& value)
{
    return value.value_or(QString());
}

using Identities = QHash<QString, Identity>; // by line and mention

static Identities episodeIdentities(const QByteArray& bytes)
{
    Identities found;
    const auto file = readPoliceEpisodes(bytes, *parseInstant(QStringLiteral("2018-05-10T08:30:00+12:00")));
    for (const ReferredEpisode& episode : file->accepted)
        for (const ReferredPerson& person : episode.people)
            found.insert(QString::number(person.line) + "person",
                         {person.familyName, person.givenNames, person.aliases, person.dateOfBirth,
                          text(person.personRef), text(person.phone)});
    return found;
}

static Identities releaseIdentities(const QByteArray& bytes)
{
    Identities found;
    const auto file = readPrisonReleases(bytes);
    for (const ReferredRelease& release : file->accepted) {
        const QString line = QString::number(release.line);
        found.insert(line + "person", {release.familyName, release.givenNames, release.aliases, release.dateOfBirth,
                                       text(release.personRef), {}});
        found.insert(line + "victim", {text(release.victimFamilyName), text(release.victimGivenNames), {},
                                       release.victimDateOfBirth, {}, {}});
    }
    return found;
}

QVector<Mention> sampleMentions()
{
    const auto truth = readCsv(contentOf(testData("referrals/public_truth.csv")));
    const auto column = [&](const char* name) { return truth->header.indexOf(QString(name)); };
    QHash<QString, Identities> files;
    QVector<Mention> mentions;
    for (const CsvRecord& record : truth->records) {
        const QString path =
            QStringLiteral(":/demonstration/referrals/%1/%2/%3")
                .arg(record.fields[column("site")], record.fields[column("date")], record.fields[column("file")]);
        if (!files.contains(path))
            files.insert(path, path.endsWith("prison-releases.csv") ? releaseIdentities(contentOf(path))
                                                                    : episodeIdentities(contentOf(path)));
        const QString place = record.fields[column("line_number")] + record.fields[column("mention")];
        if (!files[path].contains(place))
            qFatal("no mention %s in %s", qPrintable(place), qPrintable(path));
        mentions.append({files[path][place], record.fields[column("true_person_id")],
                         record.fields[column("kind_of_variation")], path + u':' + place});
    }
    return mentions;
}

} // namespace tepu
