// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record/give_pack.h"
#include "core/packs/giving.h"
#include "core/packs/slicing.h"

namespace tepu {

/// The fact that says what the pack is from which this record was laid out.
static Result<PackGiven> packOf(Record& record)
{
    Journal& journal = record.journal();
    if (!journal.pack())
        return refuse(QStringLiteral("This record was not laid out from a pack, so there is nobody to give it back to. Say what to pack, and for whom."));
    return journal.statementsOf(Scope::of(journal.record())).and_then([&](const QVector<Statement>& facts) -> Result<PackGiven> {
        for (const Statement& fact : facts)
            if (fact.kind == QLatin1String(PackGiven::kind))
                if (const auto given = Facts::readFact<PackGiven>(fact); given && given->pack == *journal.pack())
                    return *given;
        return refuse(QStringLiteral("No fact of the record says from which pack it was laid out. Lay the pack out again."));
    });
}

Result<PackWritten> givePackBack(Record& record, const QString& file)
{
    record.settleAll();
    Journal& journal = record.journal();
    return isFreeForPack(file).and_then([&] { return packOf(record); }).and_then([&](const PackGiven& given) {
        QVector<SeatHead> heads;
        for (const SeatSeen& seen : given.heads)
            heads.append({seen.seat, {static_cast<quint64>(seen.content), Digest::fromHex(seen.contentDigest)},
                          {static_cast<quint64>(seen.access), Digest::fromHex(seen.accessDigest)}});
        return sliceBeyond(journal, heads).and_then([&](Slice slice) {
            slice.mark.pack = given.pack;
            slice.boxes = journal.thread().run([](JournalStore& store) { return store.boxes(); }).get();
            return writeProven(journal, slice, heads, file).map([&] { return PackWritten{given.pack, {}, slice.events.size()}; });
        });
    });
}

} // namespace tepu
