// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packs/giving.h"

#include "core/commands/record/give_pack.h"
#include "core/packs/slicing.h"
#include "core/queries/record/given_packs.h"
#include "core/queries/record/scopes_of_plans.h"
#include "core/queries/record/users.h"
#include "core/users/good_passphrase.h"

#include <QFileInfo>

namespace tepu {
namespace {

/// Who reads it, with which key, and the slot that a passphrase opens.
struct ReaderKey {
    UserId user;
    QString name;
    QByteArray publicKey;
    KeySlot slot;
    bool isNewKey = false;
    bool isAtHome = false;
};

std::optional<RecordUser> named(const Record& record, const QString& name)
{
    for (const RecordUser& user : users(record.tables()))
        if (name.isEmpty() ? user.user == record.journal().user() : user.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return user;
    return std::nullopt;
}

/// Somebody who opens the record too opens the pack with the same passphrase.
Result<ReaderKey> keyOfUser(const Record& record, const RecordUser& user)
{
    return KeySlots::read(record.folder()).and_then([&](const KeySlots& slots) -> Result<ReaderKey> {
        const KeySlot* slot = slots.of(user.user);
        if (!slot || user.recovery || user.disabledAt)
            return refuse(QStringLiteral("%1 may not read the record, so nothing is packed for them.").arg(user.name));
        return ReaderKey{user.user, user.name, QByteArray::fromBase64(user.publicKey.toLatin1()), *slot, false, true};
    });
}

Result<ReaderKey> keyOfReader(const Record& record, const UserId& user, const PackRequest& request)
{
    if (request.passphrase.isEmpty())
        return refuse(QStringLiteral("%1 does not open this record: a pack for them needs a passphrase of its own.").arg(request.reader));
    if (const auto good = record.isTraining() ? Result<void>() : isGoodPassphrase(request.passphrase); !good)
        return tl::unexpected(good.error());
    const Principal principal = Principal::fresh(user);
    const QString name = request.reader.trimmed();
    return KeySlot::forPassphrase(principal, name, request.passphrase, record.isTraining() ? KdfCost::training() : KdfCost())
        .map([&](const KeySlot& slot) { return ReaderKey{user, name, principal.publicKey(), slot, true, false}; });
}

Result<ReaderKey> readerKey(const Record& record, const PackRequest& request)
{
    const auto user = named(record, request.reader);
    if (user && !user->packsOnly)
        return keyOfUser(record, *user);
    return keyOfReader(record, user ? user->user : UserId::fresh(), request);
}

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

Result<void> isFree(const QString& file)
{
    if (QFileInfo::exists(file))
        return refuse(QStringLiteral("%1 is there already. A pack is never written over another file: choose a new name.").arg(file));
    if (!QFileInfo(QFileInfo(file).absolutePath()).isDir())
        return refuse(QStringLiteral("There is no folder %1. Make it first.").arg(QFileInfo(file).absolutePath()));
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

/// The fact that says what the pack is from which this record was laid out.
Result<PackGiven> packOf(Record& record)
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

} // namespace

Result<PackWritten> givePack(Record& record, const PackRequest& request, const QString& file, const Context& context)
{
    if (record.journal().pack())
        return refuse(QStringLiteral("This record was laid out from a pack: what was done in it is given back, and nothing is given out from it."));
    record.settleAll();
    return isFree(file).and_then([&] { return readerKey(record, request); }).and_then([&](const ReaderKey& reader) {
        return Packing(record, request, reader, context).written(file);
    });
}

Result<PackWritten> givePackBack(Record& record, const QString& file)
{
    record.settleAll();
    Journal& journal = record.journal();
    return isFree(file).and_then([&] { return packOf(record); }).and_then([&](const PackGiven& given) {
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
