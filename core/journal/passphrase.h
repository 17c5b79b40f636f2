// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"
#include "core/domain/refusal.h"
#include "core/journal/secret.h"

#include <QByteArray>

namespace tepu {

/// What Argon2id costs. Stored with each slot, authenticated, floored and capped.
struct KdfCost {
    qint64 passes = 3;
    qint64 memoryMiB = 256;

    static constexpr qint64 leastPasses = 3;
    static constexpr qint64 leastMemoryMiB = 64;
    static constexpr qint64 mostMemoryMiB = 1024;
    static constexpr qint64 mostPasses = 16;

    /// Training records open faster; nothing in them is anybody's life.
    static KdfCost training() { return {leastPasses, leastMemoryMiB}; }
    bool isAcceptable() const
    {
        return passes >= leastPasses && passes <= mostPasses && memoryMiB >= leastMemoryMiB
               && memoryMiB <= mostMemoryMiB;
    }

    static constexpr auto fields()
    {
        return Fields{field("passes", &KdfCost::passes), field("memory_mib", &KdfCost::memoryMiB)};
    }
};

inline constexpr qsizetype saltSize = 16;
QByteArray freshSalt();

/// Argon2id 1.3 of the passphrase (UTF-8, NFC). Refused if the machine does not have the memory.
Result<Secret> keyFromPassphrase(const QByteArray& passphrase, const QByteArray& salt, const KdfCost& cost);

/// A recovery key as it stands on paper: 15 groups of four of Crockford's base 32, its last letters a check.
struct RecoveryKey {
    Secret key;
    QString onPaper() const;
    static RecoveryKey fresh();
    /// Nothing if the text is no recovery key (spaces, dashes, case and O/0, I/1 do not matter).
    static std::optional<RecoveryKey> fromPaper(const QString& text);
    /// Whether somebody wants it to be one, slips of the pen and all: about as long, and of no other letters.
    static bool isMeantBy(const QString& text);
};

} // namespace tepu
