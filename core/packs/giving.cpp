// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packs/giving.h"

#include "core/commands/record/give_pack.h"
#include "core/packs/reader_key.h"
#include "core/packs/slicing.h"
#include "core/queries/record/given_packs.h"
#include "core/queries/record/scopes_of_plans.h"
#include "core/queries/record/users.h"

namespace tepu {
namespace {

ChosenScopes scopesOf(const Record& record, const PackRequest& request)
{
    if (request.everything)
        return std::nullopt;
    QSet<Scope> scopes{Scope::of(record.journal().record())};
    for (const Uuid& scope : scopesOfPlans(record.tables(), request.plans))
        scopes.insert(Scope{scope});
    return scopes;
}

Result<void> canReadAllOf(const Record& record, const ChosenScopes& chosen)
{
    for (const Scope& scope : record.journal().sealedForOthers())
        if (!chosen || chosen->contains(scope))
            return refuse(QStringLiteral("Something of it is sealed for others. Only who can read all of it can pack it."));
    return {};
}

/// The keys of the pack, sealed to everybody who may open the record at home: what is done elsewhere under them can be read here.
QVector<AudienceBox> boxesForHome(const Record& record, const QString& group)
{
    QVector<AudienceBox> boxes;
    for (const RecordUser& user : users(record.tables()))
        if (!user.disabledAt && !user.packsOnly)
            boxes += record.journal().keys().boxesFor(user.user, QByteArray::fromBase64(user.publicKey.toLatin1()), group);
    return boxes;
}

/// One pack on its way.
class Packing {
public:
    Packing(Record& record, const PackRequest& request, const ReaderKey& reader, const Context& context)
        : m_record(record), m_request(request), m_reader(reader), m_context(context), m_chosen(scopesOf(record, request)),
          m_group(QStringLiteral("pack-") + m_pack.toString())
    {
    }

    Result<PackWritten> written(const QString& file)
    {
        return canReadAllOf(m_record, m_chosen)
            .and_then([&] { return gapsWithout(m_record.journal(), m_chosen); })
            .and_then([&](const QVector<ChainGap>& gaps) { return given(gaps); })
            .and_then([&] { return slice(); })
            .and_then([&](const Slice& slice) {
                return writeProven(m_record.journal(), slice, {}, file)
                    .map([&] { return PackWritten{m_pack, m_reader.name, slice.events.size()}; })
                    .map_error([&](Refusal why) {
                        why.sentence += QStringLiteral(" The record says that a pack was given; nobody has it. Pack again.");
                        return why;
                    });
            });
    }

private:
    GivePack command() const
    {
        GivePack give{m_pack, m_reader.user, m_reader.name, {}, m_request.agency, m_request.purpose, m_request.until, {}, false, {}, {}};
        if (m_reader.isNewKey)
            give.readerPublicKey = QString::fromLatin1(m_reader.publicKey.toBase64());
        give.everything = m_request.everything;
        give.plans = m_request.everything ? QVector<PlanId>() : m_request.plans;
        give.leftOut = hashOf(m_gaps);
        for (const SeatHead& head : m_record.journal().heads())
            give.heads.append(SeatSeen::of(head));
        return give;
    }

    /// Refused before any key is made.
    Result<void> given(const QVector<ChainGap>& gaps)
    {
        m_gaps = gaps;
        const GivePack give = command();
        if (const auto decided = decide(give, subjectOf(give, m_record.tables()), m_context); !decided)
            return tl::unexpected(decided.error());
        Journal& journal = m_record.journal();
        journal.addGroup(m_group);
        m_boxes = boxesForHome(m_record, m_group);
        journal.changeAccess({{}, m_boxes});
        const auto receipt = m_record.perform(give, m_context);
        journal.changeAccess({});
        return receipt.map([](const Receipt&) {});
    }

    Result<Slice> slice()
    {
        Journal& journal = m_record.journal();
        return sliceOf(journal, m_chosen).map([&](Slice slice) {
            slice.mark.pack = m_pack;
            slice.mark.elsewhere = m_gaps;
            for (const KeyWrap& wrap : journal.thread().run([](JournalStore& store) { return store.wraps(); }).get())
                if (!m_chosen || m_chosen->contains(wrap.scope))
                    if (const auto mine = journal.keys().wrappedFor(m_group, wrap))
                        slice.wraps.append(*mine);
            slice.boxes = m_boxes;
            if (!m_reader.isAtHome)
                slice.boxes += journal.keys().boxesFor(m_reader.user, m_reader.publicKey, m_group);
            slice.slots = KeySlots{1, journal.record(), {m_reader.slot}}.bytes();
            return slice;
        });
    }

    Record& m_record;
    const PackRequest& m_request;
    const ReaderKey& m_reader;
    const Context& m_context;
    ChosenScopes m_chosen;
    PackId m_pack = PackId::fresh();
    QString m_group;
    QVector<ChainGap> m_gaps;
    QVector<AudienceBox> m_boxes;
};

} // namespace

Result<PackWritten> givePack(Record& record, const PackRequest& request, const QString& file, const Context& context)
{
    if (record.journal().pack())
        return refuse(QStringLiteral("This record was laid out from a pack: what was done in it is given back, and nothing is given out from it."));
    record.settleAll();
    return isFreeForPack(file).and_then([&] { return readerKey(record, request); }).and_then([&](const ReaderKey& reader) {
        return Packing(record, request, reader, context).written(file);
    });
}

Result<void> mayStillBeUsed(const Record& record, Instant now)
{
    const auto& pack = record.journal().pack();
    const auto given = pack ? givenPack(record.tables(), *pack) : std::nullopt;
    if (!given || now < given->until)
        return {};
    return refuse(QStringLiteral("This pack was for use until %1. What was done in it can still be given back (“tepu pack”), and nothing else.")
                      .arg(dateAt(given->until).toString(Qt::ISODate)));
}

} // namespace tepu
