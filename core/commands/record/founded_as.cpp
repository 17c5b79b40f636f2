// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record/founded_as.h"

#include "core/commands/fact_book.h"
#include "core/commands/record/found_record.h"
#include "core/commands/record/give_pack.h"
#include "core/commands/record/tail_lost.h"
#include "core/journal/pack_file.h"

namespace tepu {

static QVector<Damage> notAsFounded(const Journal& journal, const RecordFounded& founded)
{
    QVector<Damage> damages;
    if (founded.record != journal.record())
        damages.append({QStringLiteral("mark"), QStringLiteral("journal.db says that it is another record than its facts say")});
    if (founded.training != journal.isTraining())
        damages.append({QStringLiteral("mark"), founded.training
                                                    ? QStringLiteral("journal.db no longer says that this is a training record")
                                                    : QStringLiteral("journal.db says that this real record is for training")});
    return damages;
}

static QString nameOf(const Seat& seat)
{
    return QStringLiteral("seat %1").arg(seat.id.toString());
}

/// Who can write to the file could otherwise have events passed over in silence.
static QVector<Damage> leftOutUnsaid(Journal& journal, QVector<ChainGap> said)
{
    said += journal.newlyLost();
    const QVector<ChainGap> leftOut = journal.lost();
    const bool allSaid = std::all_of(leftOut.begin(), leftOut.end(), [&](const ChainGap& gap) { return said.contains(gap); });
    if (allSaid)
        return {};
    return {{QStringLiteral("mark"), QStringLiteral("journal.db says that events are lost, and no fact of the record says so")}};
}

/// The same of what a pack left out: the fact that it was given says which events those are.
static QVector<Damage> leftOutOfPackUnsaid(const Journal& journal, const QVector<Statement>& facts)
{
    const auto isSaid = [&](const Statement& fact) {
        const auto given = fact.kind == QLatin1String(PackGiven::kind) ? Facts::readFact<PackGiven>(fact) : refuse({});
        return given && given->pack == *journal.pack() && given->leftOut == hashOf(journal.elsewhere());
    };
    if ((!journal.pack() && journal.elsewhere().isEmpty()) || (journal.pack() && std::any_of(facts.begin(), facts.end(), isSaid)))
        return {};
    return {{QStringLiteral("mark"), QStringLiteral("journal.db says that a pack left events out, and no fact of the record says so")}};
}

QVector<Damage> notAsFounded(Journal& journal, const QVector<Statement>& facts)
{
    QVector<Damage> damages = leftOutOfPackUnsaid(journal, facts);
    QVector<ChainGap> lost;
    QHash<SeatId, SeatOpened> opened;
    for (const Statement& fact : facts) {
        if (fact.kind == QLatin1String(RecordFounded::kind))
            if (const auto founded = Facts::readFact<RecordFounded>(fact))
                damages += notAsFounded(journal, *founded);
        if (fact.kind == QLatin1String(TailLost::kind))
            if (const auto tail = Facts::readFact<TailLost>(fact))
                lost += tail->lost;
        if (fact.kind == QLatin1String(SeatOpened::kind))
            if (const auto seat = Facts::readFact<SeatOpened>(fact))
                opened.insert(seat->seat, *seat);
    }
    damages += leftOutUnsaid(journal, lost);
    for (const Seat& seat : journal.thread().run([](JournalStore& store) { return store.seats(); }).get()) {
        const auto fact = opened.constFind(seat.id);
        if (fact == opened.constEnd())
            damages.append({nameOf(seat), QStringLiteral("no fact of the record has opened it")});
        else if (fact->user != seat.user || fact->publicKey != QString::fromLatin1(seat.publicKey.toBase64()))
            damages.append({nameOf(seat), QStringLiteral("journal.db has another user or key for it than its facts say")});
    }
    return damages;
}

Verification inspected(Journal& journal, const std::function<void(const Statement&)>& also)
{
    QVector<Statement> facts;
    Verification verification = verified(journal, [&](const Statement& fact) {
        return FactBook::all().find(fact).and_then([&](const FactBook::Entry* entry) {
            if (entry->isOfRecord)
                facts.append(fact);
            return entry->check(fact).map([&] {
                if (also)
                    also(fact);
            });
        });
    });
    verification.damages += notAsFounded(journal, facts);
    return verification;
}

} // namespace tepu
