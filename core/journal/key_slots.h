// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/journal/passphrase.h"
#include "core/journal/principal.h"

#include <QVector>

namespace tepu {

/// What opens a slot: something known, something on paper, or a key that the desktop keeps for its user (never the only slot of anybody).
enum class SlotKind { Passphrase, Recovery, Keyring };

template <>
struct Vocabulary<SlotKind> {
    static constexpr std::array words{Word{SlotKind::Passphrase, "passphrase"}, Word{SlotKind::Recovery, "recovery"},
                                      Word{SlotKind::Keyring, "keyring"}};
};

/// One way to open a record: a principal's seed, sealed under a passphrase or the recovery key. Everything that steers
/// the opening is additional data of the seal, so that nobody can weaken it unnoticed.
struct KeySlot {
    SlotKind kind = SlotKind::Passphrase;
    UserId user;
    QString name; ///< as the user types it at unlocking; who a user is and may do stands in the journal
    KdfCost cost;
    QString salt;   ///< base64
    QString sealed; ///< base64

    static constexpr auto fields()
    {
        return Fields{field("kind", &KeySlot::kind), field("user", &KeySlot::user), field("name", &KeySlot::name),
                      field("cost", &KeySlot::cost), field("salt", &KeySlot::salt),
                      field("sealed", &KeySlot::sealed)};
    }

    static Result<KeySlot> forPassphrase(const Principal& principal, const QString& name, const QByteArray& passphrase,
                                         const KdfCost& cost);
    static KeySlot forRecovery(const Principal& principal, const RecoveryKey& key);
    static KeySlot forKeyring(const Principal& principal, const QString& name, const Secret& key);
    Result<Principal> open(const Secret& key) const; ///< from the desktop's keyring
    Result<Principal> open(const QByteArray& passphrase) const;
    Result<Principal> open(const RecoveryKey& key) const;
};

/// `slots.json`: the key slots of a record, and nothing else. Written whole, to a new file that replaces the old one.
struct KeySlots {
    qint64 format = 1; ///< 2 where there is a slot for a keyring, which the first programs do not know
    RecordId record;
    QVector<KeySlot> all;

    static constexpr auto fields()
    {
        return Fields{field("format", &KeySlots::format), field("record", &KeySlots::record),
                      field("slots", &KeySlots::all)};
    }

    static Result<KeySlots> read(const QString& folder);
    Result<void> write(const QString& folder) const;
    QByteArray bytes() const; ///< as the file holds them
    /// With the recovery key alone.
    Result<Principal> unlockByPaper(const QString& typed) const;
    /// With a key that the desktop kept; the slot that it opens is its user's.
    Result<Principal> unlockByKeyring(const Secret& key) const;
    /// Puts a user's slot in the place of the one of its kind before, if there was one.
    void put(const KeySlot& slot);
    void remove(const UserId& user); ///< all that are theirs
    void removeKeyring(const UserId& user);
    /// The one that they open themselves.
    const KeySlot* of(const UserId& user) const;
    bool hasKeyring(const UserId& user) const;
    /// Opens with a passphrase or with a recovery key typed from paper; `name` chooses among several users.
    Result<Principal> unlock(const QByteArray& secret, const QString& name) const;
};

} // namespace tepu
