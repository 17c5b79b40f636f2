// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packs/reader_key.h"

#include "core/queries/record/users.h"
#include "core/users/good_passphrase.h"

namespace tepu {
namespace {

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

} // namespace

Result<ReaderKey> readerKey(const Record& record, const PackRequest& request)
{
    const auto user = named(record, request.reader);
    if (user && !user->packsOnly)
        return keyOfUser(record, *user);
    return keyOfReader(record, user ? user->user : UserId::fresh(), request);
}

} // namespace tepu
