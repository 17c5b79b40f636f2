// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/add_urgent_case.h"
#include "tests/support/a_family.h"
#include "tests/support/breaking_disk.h"

#include <QDir>

using namespace tepu;

namespace {

/// The tables of a record that was left behind, made from its journal; it must verify.
QString tablesOf(const QString& folder)
{
    const auto opened = Record::open({folder, ARecord::passphrase, {}});
    if (!opened)
        FAIL(opened.error().sentence.toStdString());
    for (const Damage& each : (*opened)->verify().damages)
        FAIL_CHECK(each.place.toStdString() + ": " + each.what.toStdString());
    return (*opened)->tables().dump();
}

} // namespace

TEST_CASE("an act that was acknowledged is there after the power went at that very moment", "[faults][power]")
{
    BreakingDisk disk;
    AFamily family;
    QTemporaryDir left;
    for (int act = 0; act < 5; ++act) {
        family.said("police", "attended twice");
        const QString copy = left.filePath(QString::number(act));
        disk.copyAsIfPowerWent(family.record.folder(), copy);
        CHECK(tablesOf(copy) == family.tables().dump());
    }
}

TEST_CASE("a draft that is on the disk is there after the power went", "[faults][power][drafts]")
{
    BreakingDisk disk;
    AFamily family;
    QTemporaryDir left;
    family.record->saveDraft(QStringLiteral("capture"), "she is with her si");
    REQUIRE(family.record->draft(QStringLiteral("capture")) == "she is with her si");
    disk.copyAsIfPowerWent(family.record.folder(), left.filePath("copy"));
    const auto opened = Record::open({left.filePath("copy"), ARecord::passphrase, {}});
    REQUIRE(opened);
    CHECK((*opened)->draft(QStringLiteral("capture")) == "she is with her si");
}

TEST_CASE("at whichever write the power goes, an act is in the record wholly or not at all", "[faults][power]")
{
    BreakingDisk disk;
    AFamily family;
    QTemporaryDir left;
    int cuts = 0;
    for (int n = 1; n < 100; ++n) {
        const QString before = family.tables().dump();
        const QString copy = left.filePath(QString::number(n));
        bool hasGone = false;
        disk.atOperation(n, [&] {
            hasGone = true;
            disk.copyAsIfPowerWent(family.record.folder(), copy);
        });
        family.done(AddUrgentCase{family.meeting, QStringLiteral("Walker"), Location::WaikatoCity, PlanId::fresh(), CaseId::fresh()});
        disk.mend();
        if (!hasGone)
            break;
        ++cuts;
        const QString found = tablesOf(copy);
        CHECK((found == before || found == family.tables().dump()));
    }
    CHECK(cuts >= 3);
}

TEST_CASE("at whichever write the program is killed, an act is in the record wholly or not at all", "[faults][power]")
{
    BreakingDisk disk;
    AFamily family;
    QTemporaryDir left;
    const QString before = family.tables().dump();
    const QString copy = left.filePath("copy");
    disk.atOperation(2, [&] {
        QDir().mkpath(copy + "/heads"); // all that was written is on the disk, synced or not
        for (const char* name : {"journal.db", "journal.db-wal", "slots.json"})
            QFile::copy(family.record.folder() + u'/' + QString::fromLatin1(name), copy + u'/' + QString::fromLatin1(name));
        const QString heads = family.record.folder() + QStringLiteral("/heads/");
        for (const QString& head : QDir(heads).entryList(QDir::Files))
            QFile::copy(heads + head, copy + QStringLiteral("/heads/") + head);
    });
    family.said("police", "attended twice");
    disk.mend();
    const QString found = tablesOf(copy);
    CHECK((found == before || found == family.tables().dump()));
}
