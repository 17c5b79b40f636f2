// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/demonstration.h"
#include "core/commands/intake/accept_intake.h"
#include "core/exchange/import/referral_batch.h"
#include "core/journal/passphrase.h"
#include "tests/bench/figures.h"
#include "tests/bench/sqlite_watch.h"

#include <QFile>
#include <QFileInfo>

namespace tepu::bench {
namespace {

void takeInTheMorning(Record& record)
{
    ReferralBatch batch;
    const Instant now = demonstration::beginning();
    for (const QString& path : demonstration::filesOfTheLastMorning()) {
        QFile file(path);
        file.open(QIODevice::ReadOnly);
        batch.read(QFileInfo(path).fileName(), *referralKindOf(path), file.readAll(), now);
    }
    mustBe(record.perform(AcceptIntake{batch.planned(record.tables())}, {record.user(), now, {}}));
}

QVector<QByteArray> bodies(Record& record)
{
    return record.journal().thread().run([](JournalStore& store) {
        QVector<QByteArray> all;
        store.eachEvent([&](const Result<Event>& event) {
            if (event)
                all.append(event->header.bytes() + event->body + event->signature);
        });
        return all;
    }).get();
}

QByteArray appended(const QVector<QByteArray>& rows)
{
    QByteArray sql("BEGIN IMMEDIATE; ");
    for (const QByteArray& row : rows)
        sql += "INSERT INTO event VALUES(x'" + row.toHex() + "'); ";
    return sql + "COMMIT";
}

} // namespace

QVector<Figure> takingIn(const TheDay& day, Effort effort)
{
    Figure taken{QStringLiteral("day taken in, files to journal"), {}, QStringLiteral("its bytes appended, plain"), {}};
    for (int i = 0; i < std::max(1, effort.starts / 5); ++i) {
        const QTemporaryDir folder;
        const auto record = mustBe(demonstration::made(folder.filePath(QStringLiteral("eve.tepu")), demonstration::Until::LastEvening));
        const auto before = bodies(*record).size();
        taken.ours.add(timed([&] { takeInTheMorning(*record); }));
        PlainSqlite plain(folder.filePath(QStringLiteral("plain.db")).toUtf8());
        plain.run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE event(bytes BLOB NOT NULL)");
        const QByteArray sql = appended(bodies(*record).mid(before));
        taken.floor.add(timed([&] { plain.run(sql); }));
    }
    Figure unlocked{QStringLiteral("unlock, without the key derivation"), {}, QStringLiteral("its events read, plain"), {}};
    const QByteArray salt = freshSalt();
    for (int i = 0; i < effort.starts; ++i) {
        Spans key;
        key.add(timed([&] { mustBe(keyFromPassphrase(demonstration::passphrase, salt, KdfCost::training())); }));
        Spans opening;
        opening.add(timed([&] { day.opened(); }));
        opening.less(key.median());
        unlocked.ours.add(opening.median());
        PlainSqlite plain((day.folder() + QStringLiteral("/journal.db")).toUtf8());
        const auto read = plain.reader({"SELECT header, body, signature, seat, chain, sequence, clock, scope FROM event "
                                        "ORDER BY clock, seat, chain, sequence"});
        unlocked.floor.add(timed(read));
    }
    return {taken, unlocked};
}

} // namespace tepu::bench
