// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/guarded.h"
#include "core/journal/journal.h"
#include "core/journal/record_lock.h"
#include "core/journal/seat_ledger.h"

#include <QDir>

namespace tepu {

Result<Journal::Founded> Journal::found(const Founding& founding)
{
    const QDir folder(founding.folder);
    if (folder.exists() && !folder.isEmpty())
        return refuse(QStringLiteral("%1 is not empty. Choose a folder that does not exist yet.").arg(founding.folder));
    if (!QDir().mkpath(founding.folder))
        return machineFails(QStringLiteral("The folder %1 cannot be made. Ask for the right to write there.").arg(founding.folder));
    auto lock = lockOf(founding.folder);
    if (!lock)
        return tl::unexpected(lock.error());
    return guarded(QStringLiteral("The record cannot be made in %1").arg(founding.folder),
                   [&] { return madeIn(founding, std::move(*lock)); });
}

/// The slots are written last: a folder without them is no record.
Result<Journal::Founded> Journal::madeIn(const Founding& founding, std::unique_ptr<QLockFile> lock)
{
    Principal user = Principal::fresh(UserId::fresh());
    const Principal paper = Principal::fresh(UserId::fresh());
    const RecoveryKey recovery = RecoveryKey::fresh();
    const JournalStore::Mark mark{RecordId::fresh(), founding.training};
    const auto slot = KeySlot::forPassphrase(user, founding.user, founding.passphrase,
                                             founding.training ? KdfCost::training() : KdfCost());
    if (!slot)
        return tl::unexpected(slot.error());
    const SigningKey signing = SigningKey::fresh();
    const Keyring keys = Keyring::founded();
    const QString path = QDir(founding.folder).filePath(QStringLiteral("journal.db"));
    JournalStore::create(path, mark);
    {
        JournalStore store(path);
        const SeatId seat = SeatId::fresh();
        store.addSeat({seat, user.user(), signing.publicKey, sealTo(user.publicKey(), signing.secretKey)});
        if (const auto noted = ledgerOf(mark.record, seat).write({seat, {}, {}}, signing); !noted)
            return tl::unexpected(noted.error());
        store.addBoxes(keys.boxesFor(user.user(), user.publicKey()));
        store.addBoxes(keys.boxesFor(paper.user(), paper.publicKey()));
    }
    const KeySlots slots{1, mark.record, {*slot, KeySlot::forRecovery(paper, recovery)}};
    if (const auto written = slots.write(founding.folder); !written)
        return tl::unexpected(written.error());
    const QByteArray publicKey = user.publicKey();
    auto principal = std::make_shared<const Principal>(std::move(user));
    return opened({founding.folder, {}}, {std::move(principal), mark.record, std::move(lock)}).map([&](std::unique_ptr<Journal> journal) {
        journal->m_headFault.reset(); // a journal that begins has no head yet, and lost none
        return Founded{std::move(journal), recovery.onPaper(), publicKey, paper.user(), paper.publicKey()};
    });
}

} // namespace tepu
