// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/referrals/sheet.h"
#include "tests/support/test.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace tepu;

static QByteArray shipped(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

static QStringList shippedFiles(const QString& name)
{
    QStringList paths;
    QDirIterator each(QStringLiteral(":/demonstration/referrals"), {name}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext())
        paths.append(each.next());
    return paths;
}

/// The table meets at 08:30 on the day of the folder's name.
static Instant meetingOf(const QString& path)
{
    return *parseInstant(path.section(u'/', -2, -2) + QStringLiteral("T08:30:00+12:00"));
}

TEST_CASE("every sample day of the demonstration is read without a rejection", "[exchange][referrals]")
{
    const QStringList paths = shippedFiles("police-episodes.csv");
    CHECK(paths.size() == 18);
    for (const QString& path : paths) {
        INFO(path);
        const auto file = readPoliceEpisodes(shipped(path), meetingOf(path));
        REQUIRE(file);
        CHECK(places(file->rowFaults).isEmpty());
        CHECK(file->wholeFaults.isEmpty());
        CHECK(file->rejectedRefs.isEmpty());
        qsizetype people = 0;
        for (const ReferredEpisode& episode : file->accepted)
            people += episode.people.size();
        CHECK(people + places(file->warnings).filter(QRegularExpression("^[0-9]+ $")).size() == file->rows);
        CHECK(file->accepted.size() > 0);
    }
}

TEST_CASE("every release of the demonstration is read without a rejection", "[exchange][referrals]")
{
    const QStringList paths = shippedFiles("prison-releases.csv");
    CHECK(paths.size() == 18);
    for (const QString& path : paths) {
        INFO(path);
        const auto file = readPrisonReleases(shipped(path));
        REQUIRE(file);
        CHECK(places(file->rowFaults).isEmpty());
        CHECK(file->rejectedRefs.isEmpty());
        CHECK(file->accepted.size() == file->rows);
    }
}
