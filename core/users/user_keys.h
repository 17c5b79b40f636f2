// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record.h"

namespace tepu {

/// Who may open the record. What an act changes of keys is in the journal together with its fact; the slot that a passphrase opens is
/// written after it. A slot that could not be written is said: then the user’s key is reset, and nothing is lost.

/// Somebody else may open the record from now on, with a passphrase of their own.
Result<Receipt> admitUser(Record& record, const QString& name, const QByteArray& passphrase, const Context& context);

/// A new key pair and a passphrase for somebody who forgot theirs. They get the audiences that the one who resets holds.
Result<Receipt> resetUserKey(Record& record, const UserId& user, const QByteArray& passphrase, const Context& context);

/// Somebody may not open it any more; what is written from now on is sealed under keys that they never had.
Result<Receipt> disableUser(Record& record, const UserId& user, const Context& context);

/// One’s own passphrase. The key behind it stays the same: nothing is sealed anew.
Result<Receipt> changePassphrase(Record& record, const QByteArray& now, const QByteArray& next, const Context& context);

/// Whether what was typed from paper is this record’s recovery key; that it was proven is a fact from then on.
Result<Receipt> proveRecoveryKey(Record& record, const QString& typed, const Context& context);

/// An extra slot for whoever has opened the record: a random key that the desktop's keyring keeps opens it too. Their passphrase goes on
/// to open it, and a key that is reset takes the slot away.
Result<Receipt> letKeyringOpen(Record& record, const Secret& key, const Context& context);
Result<Receipt> forgetKeyring(Record& record, const Context& context);

/// The user of a name, whatever its case.
Result<UserId> userNamed(const Tables& tables, const QString& name);

} // namespace tepu
