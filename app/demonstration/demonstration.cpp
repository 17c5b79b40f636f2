// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/demonstration.h"

#include "app/demonstration/held_meeting.h"
#include "core/commands/intake/accept_intake.h"
#include "core/exchange/import/referral_batch.h"

#include <QDir>
#include <QFile>

namespace tepu::demonstration {
namespace {

const QDate firstDay(2018, 5, 2);
const QDate lastDay(2018, 5, 10);

Instant on(QDate date, QTime time)
{
    return instantAt(date, time).value();
}

/// What arrived overnight.
void takeIn(Acting& acting, QDate date)
{
    const QDir folder(QStringLiteral(":/demonstration/referrals/waikato/") + date.toString(Qt::ISODate));
    ReferralBatch batch;
    for (const QString& name : folder.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        file.open(QIODevice::ReadOnly);
        if (const auto kind = referralKindOf(name))
            batch.read(name, *kind, file.readAll(), acting.now());
    }
    acting.act(AcceptIntake{batch.planned(acting.tables())});
}

Result<void> lived(Record& record)
{
    for (QDate date = firstDay; date <= lastDay; date = date.addDays(1)) {
        Acting acting(record, on(date, QTime(7, 0)));
        takeIn(acting, date);
        acting.wait(15min);
        const MeetingId meeting = sendListOf(acting, date);
        acting.wait(on(date, QTime(9, 0)) > acting.now() ? std::chrono::floor<std::chrono::seconds>(on(date, QTime(9, 0)) - acting.now()) : 0s);
        if (date < lastDay)
            holdMeeting(acting, meeting, date);
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

Result<std::unique_ptr<Record>> made(const QString& folder)
{
    const Founding founding{folder, passphrase, QStringLiteral("Coordinator"), true};
    return Record::found(founding, Site::Waikato, on(firstDay, QTime(6, 45)))
        .and_then([](Record::Founded founded) -> Result<std::unique_ptr<Record>> {
            if (const auto done = lived(*founded.record); !done)
                return tl::unexpected(done.error());
            return std::move(founded.record);
        });
}

} // namespace tepu::demonstration
