// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/demonstration.h"

#include "app/demonstration/afternoon.h"
#include "app/demonstration/held_meeting.h"
#include "app/demonstration/research.h"
#include "core/commands/intake/accept_intake.h"
#include "core/exchange/import/referral_batch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace tepu::demonstration {
namespace {

const QDate firstDay(2018, 5, 2);
const QDate lastDay(2018, 5, 10);

Instant on(QDate date, QTime time)
{
    return instantAt(date, time).value();
}

QStringList filesOf(QDate date)
{
    const QDir folder(QStringLiteral(":/demonstration/referrals/waikato/") + date.toString(Qt::ISODate));
    QStringList files;
    for (const QString& name : folder.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    return files;
}

/// What arrived overnight.
void takeIn(Acting& acting, QDate date)
{
    ReferralBatch batch;
    for (const QString& path : filesOf(date)) {
        QFile file(path);
        file.open(QIODevice::ReadOnly);
        if (const auto kind = referralKindOf(path))
            batch.read(QFileInfo(path).fileName(), *kind, file.readAll(), acting.now());
    }
    acting.act(AcceptIntake{batch.planned(acting.tables())});
}

void waitUntil(Acting& acting, Instant then)
{
    acting.wait(std::chrono::floor<std::chrono::seconds>(std::max<std::chrono::milliseconds>(then - acting.now(), 0s)));
}

/// R-R6: the weekly table hears the plans set to High since the last one.
void holdIcm(Acting& acting, QDate date)
{
    acting.leaveTable();
    waitUntil(acting, on(date, QTime(14, 30)));
    const MeetingId meeting = sendListOf(acting, TableKind::Icm, date);
    waitUntil(acting, on(date, QTime(15, 0)));
    holdMeeting(acting, meeting, TableKind::Icm, date);
}

void liveADay(Acting& acting, QDate date)
{
    takeIn(acting, date);
    acting.wait(15min);
    const MeetingId meeting = sendListOf(acting, TableKind::Sam, date);
    answerTheList(acting, meeting);
    if (date == lastDay)
        return;
    waitUntil(acting, on(date, QTime(9, 0)));
    holdMeeting(acting, meeting, TableKind::Sam, date);
    if (date.dayOfWeek() == Qt::Friday)
        holdIcm(acting, date);
    acting.wait(30min);
    liveAfternoon(acting);
}

Result<void> lived(Record& record, Until until)
{
    const QDate last = until == Until::ListSent ? lastDay : lastDay.addDays(-1);
    for (QDate date = firstDay; date <= last; date = date.addDays(1)) {
        Acting acting(record, on(date, QTime(7, 0)));
        liveADay(acting, date);
        if (!acting.outcome())
            return acting.outcome();
    }
    return {};
}

} // namespace

Instant beginning()
{
    return on(lastDay, QTime(8, 30));
}

QStringList filesOfTheLastMorning()
{
    return filesOf(lastDay);
}

Result<std::unique_ptr<Record>> made(const QString& folder, Until until)
{
    const Founding founding{folder, passphrase, QStringLiteral("Coordinator"), true};
    return Record::found(founding, Site::Waikato, on(firstDay, QTime(6, 45)))
        .and_then([until](Record::Founded founded) -> Result<std::unique_ptr<Record>> {
            if (const auto done = lived(*founded.record, until); !done)
                return tl::unexpected(done.error());
            return std::move(founded.record);
        });
}

Result<std::unique_ptr<Record>> madeWhole(const QString& folder)
{
    if (const QDir there(folder); there.exists() && !there.isEmpty())
        return refuse(QStringLiteral("%1 is not empty. Choose a folder that does not exist yet.").arg(folder));
    QDir().mkpath(QFileInfo(folder).absolutePath());
    const QTemporaryDir aside(folder + QStringLiteral(".XXXXXX"));
    if (!aside.isValid())
        return refuse(QStringLiteral("%1 cannot be made: %2. Ask for the right to write there.").arg(folder, aside.errorString()));
    const QString whole = aside.filePath(QStringLiteral("demonstration"));
    return made(whole).and_then([&](std::unique_ptr<Record> record) -> Result<std::unique_ptr<Record>> {
        record.reset(); // its files move while nobody has them open
        QDir().rmdir(folder);
        if (!QDir().rename(whole, folder))
            return refuse(QStringLiteral("The demonstration could not be put in its place, %1. Ask for the right to write there.").arg(folder));
        return Record::open({folder, passphrase});
    });
}

} // namespace tepu::demonstration
