// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packs/packed_out.h"

#include "core/backups/proven_backup.h"

using namespace tepu;

const QByteArray PackedOut::reviewersPassphrase("rain over the Kaimai range");

PackedOut::PackedOut()
{
    family.said("police", "attended twice this month");
    family.clock = AFamily::at("2018-05-10T13:00:00+12:00");
}

PackRequest PackedOut::forReviewer(const QVector<PlanId>& plans)
{
    return {plans, false, QStringLiteral("Reviewer"), reviewersPassphrase, QStringLiteral("womens_refuge"), SharingPurpose::RiskOrNeedAssessment,
            AFamily::at("2018-05-24T00:00:00+12:00")};
}

PackRequest PackedOut::forCoordinator() const
{
    return {{}, true, {}, {}, QStringLiteral("police"), SharingPurpose::Plan, AFamily::at("2018-05-24T00:00:00+12:00")};
}

Result<PackWritten> PackedOut::given(const PackRequest& request, const char* file)
{
    return givePack(home(), request, path(file), {home().user(), later(), {}});
}

std::unique_ptr<Record> PackedOut::laidOut(const char* file, const QByteArray& passphrase)
{
    const Unlocking there{path(file) + QStringLiteral(".tepu"), passphrase};
    const auto proven = restore(path(file), there);
    if (!proven)
        FAIL(proven.error().sentence.toStdString());
    auto record = Record::open(there);
    if (!record)
        FAIL(record.error().sentence.toStdString());
    return std::move(*record);
}

Result<TakenIn> PackedOut::takenHome(const char* file)
{
    const auto taken = takeIn(home(), path(file));
    family.record.reopen();
    if (const auto seen = home().sitDown({home().user(), later(), {}}); !seen)
        FAIL(seen.error().sentence.toStdString());
    return taken;
}

TakenIn PackedOut::broughtHome(Record& laptop, const char* file)
{
    const auto written = givePackBack(laptop, path(file));
    if (!written)
        FAIL(written.error().sentence.toStdString());
    const auto taken = takenHome(file);
    if (!taken)
        FAIL(taken.error().sentence.toStdString());
    return *taken;
}

QStringList PackedOut::unsettled()
{
    QStringList all;
    for (const UnsettledChange& change : unsettledChanges(home().tables()))
        all.append(QStringLiteral("%1: %2%3").arg(change.thing, change.sentence, change.stands ? QStringLiteral(" (stands)") : QString()));
    return all;
}

QString PackedOut::level()
{
    return home().tables().one<QString>(QStringLiteral("SELECT level FROM plan WHERE id = ?"), values(family.kowhai)).value_or(QString());
}
