// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/user_keys.h"

#include "core/commands/record/user_acts.h"
#include "core/queries/record/users.h"
#include "core/users/good_passphrase.h"

namespace tepu {
namespace {

QString asText(const QByteArray& key)
{
    return QString::fromLatin1(key.toBase64());
}

Result<void> mayBe(const Record& record, const QByteArray& passphrase)
{
    return record.isTraining() ? Result<void>() : isGoodPassphrase(passphrase);
}

KdfCost costOf(const Record& record)
{
    return record.isTraining() ? KdfCost::training() : KdfCost();
}

/// Who may read is decided at home.
Result<void> isAtHome(const Record& record)
{
    if (record.journal().pack())
        return refuse(QStringLiteral("This record was laid out from a pack. Who may open what is decided in the record that packed it."));
    return {};
}

Result<void> changeSlots(const Record& record, const std::function<void(KeySlots&)>& change)
{
    return KeySlots::read(record.folder()).and_then([&](KeySlots slots) {
        change(slots);
        return slots.write(record.folder());
    });
}

/// Keys and fact go in together; where the fact is refused or not written, nothing of the keys is either.
template <Command C>
Result<Receipt> performed(Record& record, const C& command, const AccessChange& change, const Context& context)
{
    record.journal().changeAccess(change);
    auto receipt = record.perform(command, context);
    record.journal().changeAccess({});
    return receipt;
}

/// A key pair of their own and the slot that opens it, made before anything is changed.
struct NewKey {
    PublicKeyOf publicKey;
    KeySlot slot;
};

Result<NewKey> newKey(const Record& record, const UserId& user, const QString& name, const QByteArray& passphrase)
{
    return mayBe(record, passphrase).and_then([&]() -> Result<NewKey> {
        const Principal principal = Principal::fresh(user);
        return KeySlot::forPassphrase(principal, name, passphrase, costOf(record)).map([&](const KeySlot& slot) {
            return NewKey{{user, principal.publicKey()}, slot};
        });
    });
}

Result<Receipt> withSlot(const Record& record, const KeySlot& slot, const Receipt& receipt)
{
    return changeSlots(record, [&](KeySlots& slots) {
               slots.remove(slot.user); // what opened the key before opens nothing any more
               slots.put(slot);
           })
        .map([&] { return receipt; });
}

} // namespace

Result<Receipt> admitUser(Record& record, const QString& name, const QByteArray& passphrase, const Context& context)
{
    const UserId user = UserId::fresh();
    return isAtHome(record).and_then([&] { return newKey(record, user, name.trimmed(), passphrase); }).and_then([&](const NewKey& key) {
        const AdmitUser command{user, name, asText(key.publicKey.publicKey)};
        return performed(record, command, {{}, record.journal().boxesFor(key.publicKey)}, context)
            .and_then([&](const Receipt& receipt) { return withSlot(record, key.slot, receipt); });
    });
}

Result<Receipt> resetUserKey(Record& record, const UserId& user, const QByteArray& passphrase, const Context& context)
{
    const auto row = recordUser(record.tables(), user);
    return isAtHome(record).and_then([&] { return newKey(record, user, row ? row->name : QString(), passphrase); }).and_then([&](const NewKey& key) {
        const ResetUserKey command{user, asText(key.publicKey.publicKey)};
        return performed(record, command, {{user}, record.journal().boxesFor(key.publicKey)}, context)
            .and_then([&](const Receipt& receipt) { return withSlot(record, key.slot, receipt); });
    });
}

Result<Receipt> disableUser(Record& record, const UserId& user, const Context& context)
{
    const auto decided = isAtHome(record).and_then([&] { return decide(DisableUser{user}, subjectOf(DisableUser{user}, record.tables()), context); });
    if (!decided)
        return tl::unexpected(decided.error());
    QVector<PublicKeyOf> staying;
    for (const RecordUser& row : users(record.tables()))
        if (row.user != user && !row.disabledAt && !row.packsOnly)
            staying.append({row.user, QByteArray::fromBase64(row.publicKey.toLatin1())});
    record.journal().beginEpoch(staying);
    return performed(record, DisableUser{user}, {{user}, {}}, context).and_then([&](const Receipt& receipt) {
        return changeSlots(record, [&](KeySlots& slots) { slots.remove(user); }).map([&] { return receipt; });
    });
}

Result<Receipt> changePassphrase(Record& record, const QByteArray& now, const QByteArray& next, const Context& context)
{
    if (const auto may = mayBe(record, next); !may)
        return tl::unexpected(may.error());
    return KeySlots::read(record.folder()).and_then([&](KeySlots slots) -> Result<Receipt> {
        const KeySlot* slot = slots.of(record.user());
        if (!slot)
            return refuse(QStringLiteral("This user has no passphrase of their own."));
        return slot->open(now)
            .map_error([](const Refusal&) { return Refusal{QStringLiteral("That is not the passphrase you have now. Nothing was changed.")}; })
            .and_then([&](const Principal& principal) { return KeySlot::forPassphrase(principal, slot->name, next, costOf(record)); })
            .and_then([&](const KeySlot& fresh) {
                slots.put(fresh);
                return slots.write(record.folder());
            })
            .and_then([&] { return record.perform(NotePassphraseChange{}, context); });
    });
}

Result<Receipt> proveRecoveryKey(Record& record, const QString& typed, const Context& context)
{
    return KeySlots::read(record.folder())
        .and_then([&](const KeySlots& slots) { return slots.unlockByPaper(typed); })
        .and_then([&](const Principal&) { return record.perform(NoteRecoveryProven{}, context); });
}

Result<Receipt> letKeyringOpen(Record& record, const Secret& key, const Context& context)
{
    const auto row = recordUser(record.tables(), record.user());
    if (!row || row->recovery)
        return refuse(QStringLiteral("Only somebody with a passphrase of their own has a keyring open the record."));
    return changeSlots(record, [&](KeySlots& slots) { slots.put(record.journal().slotForKeyring(row->name, key)); })
        .and_then([&] { return record.perform(NoteKeyring{true}, context); });
}

Result<Receipt> forgetKeyring(Record& record, const Context& context)
{
    return changeSlots(record, [&](KeySlots& slots) { slots.removeKeyring(record.user()); })
        .and_then([&] { return record.perform(NoteKeyring{false}, context); });
}

Result<UserId> userNamed(const Tables& tables, const QString& name)
{
    QStringList names;
    for (const RecordUser& row : users(tables)) {
        if (!row.recovery && row.name.compare(name, Qt::CaseInsensitive) == 0)
            return row.user;
        if (!row.recovery)
            names.append(row.name);
    }
    return refuse(QStringLiteral("There is no user “%1” of this record; there are: %2.").arg(name, names.join(QStringLiteral(", "))));
}

} // namespace tepu
