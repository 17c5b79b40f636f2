// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record/first_of_sitting.h"

#include "core/commands/record/found_record.h"
#include "core/commands/record/record_restored.h"
#include "core/commands/record/tail_lost.h"

namespace tepu {

/// As the facts of a command of their own.
static QVector<Statement> stamped(const Facts& facts, const Context& context)
{
    QVector<Statement> all = facts.statements();
    const Stamp stamp{CommandId::fresh(), context.actor, context.at, {}};
    for (qsizetype i = 0; i < all.size(); ++i) {
        all[i].stamp = stamp;
        all[i].index = int(i);
    }
    return all;
}

/// What has to be said of a seat that takes over before anything else is said.
static Facts tookOver(const Journal& journal)
{
    const SeatHead& before = *journal.seatBefore();
    const auto sequence = static_cast<qint64>(before.content.sequence);
    const QString head = before.content.digest.hex();
    const bool isFirst = before.seat.isNil();
    if (!journal.newlyLost().isEmpty())
        return TailLost{journal.record(), before.seat, sequence, head, journal.newlyLost()};
    return isFirst ? Facts() : Facts(RecordRestored{journal.record(), before.seat, sequence, head});
}

/// What the other seats have done and this one has not yet said that it has seen.
static Facts newlySeen(const Journal& journal, const SeenLog& seen)
{
    const SeatId& own = journal.seat().id;
    Merged merged{journal.record(), {}};
    bool isNew = false;
    for (const SeatHead& head : journal.heads()) {
        if (head.seat == own || (head.content.sequence == 0 && head.access.sequence == 0))
            continue;
        merged.seen.append(SeatSeen::of(head));
        isNew = isNew || journal.seatBefore() || !seen.hasSaid(own, head.seat, static_cast<qint64>(head.content.sequence));
    }
    return isNew ? Facts(merged) : Facts();
}

QVector<Statement> firstOfSitting(const Journal& journal, const SeenLog& seen, const Context& context)
{
    Facts facts;
    if (journal.seatBefore()) {
        const Seat& seat = journal.seat();
        facts.add(SeatOpened{journal.record(), seat.id, seat.user, QString::fromLatin1(seat.publicKey.toBase64())}).add(tookOver(journal));
    }
    return stamped(facts.add(newlySeen(journal, seen)), context);
}

} // namespace tepu
