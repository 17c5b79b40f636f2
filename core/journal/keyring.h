// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"
#include "core/journal/key_shelf.h"
#include "core/journal/principal.h"
#include "core/journal/sealing.h"
#include "core/journal/statement.h"

#include <QHash>
#include <QSet>
#include <QVector>
#include <array>
#include <map>

namespace tepu {

/// A group of people who hold the same keys. Scope keys are wrapped under an audience's key, and only audience keys are
/// sealed to users; leaving begins a new epoch.
struct AudienceId {
    QString name; ///< "coordination-ordinary", "coordination-safety"; later one per agency and side, one per pack
    int epoch = 1;
    bool operator<(const AudienceId& other) const { return std::tie(name, epoch) < std::tie(other.name, other.epoch); }

    /// One of the two of a group: "coordination", "pack-0190…".
    static AudienceId of(const QString& group, Seal seal, int epoch)
    {
        return {group + (seal == Seal::Ordinary ? QStringLiteral("-ordinary") : QStringLiteral("-safety")), epoch};
    }
};

/// The group whose keys everything is wrapped for at home.
const inline QString coordination = QStringLiteral("coordination");

/// An audience's key, sealed to one user.
struct AudienceBox {
    AudienceId audience;
    UserId user;
    QByteArray box;
};

/// One of a scope's two keys, wrapped under an audience's key.
struct KeyWrap {
    KeyId key;
    Scope scope;
    Seal seal = Seal::Ordinary;
    AudienceId audience;
    QByteArray wrapped;
};

/// The keys that the user of this session holds.
class Keyring {
public:
    /// New keys for the first audiences of a record.
    static Keyring founded();
    /// What the boxes sealed to `principal` give; of wraps that none of them opens it keeps that they are there.
    static Result<Keyring> opened(const Principal& principal, const QVector<AudienceBox>& boxes,
                                  const QVector<KeyWrap>& wraps);

    QVector<AudienceBox> boxesFor(const UserId& user, const QByteArray& publicKey) const;
    /// Those of one group alone.
    QVector<AudienceBox> boxesFor(const UserId& user, const QByteArray& publicKey, const QString& group) const;
    /// A group of its own for what is packed, with keys of every epoch so far.
    void addGroup(const QString& group);
    /// The key of a wrap, wrapped for a group in the wrap's epoch; nothing where one of the two is not held.
    std::optional<KeyWrap> wrappedFor(const QString& group, const KeyWrap& wrap) const;
    /// Somebody leaves: from now on new keys are wrapped for those who stay, under audience keys that the one who left never had.
    void beginEpoch();
    int epoch() const { return m_epoch; }
    /// "coordination-ordinary 1" and so on: what decides which keys this user holds.
    QVector<QString> audiences() const;
    /// The wraps of two new keys for a scope that has none of this epoch yet; empty if it has.
    QVector<KeyWrap> ensureScope(const Scope& scope);

    KeyId keyOf(const Scope& scope, Seal seal) const; ///< the newest; ensureScope() first
    /// Every key of a scope that this user holds, in no order: what was sealed before an epoch began.
    QVector<KeyId> keysOf(const Scope& scope, Seal seal) const;
    std::optional<KeyView> find(const KeyId& key) const; ///< nothing: this user does not hold it
    /// Whether the record has the key at all, wrapped for this user or for others.
    bool isInRecord(const KeyId& key) const { return m_keys.contains(key) || m_wrappedForOthers.contains(key); }
    /// Whether a key that this user holds is this one of the scope's two.
    bool isOf(const KeyId& key, const Scope& scope, Seal seal) const { return m_uses.value(key) == Use{scope, seal}; }

private:
    /// What a key seals.
    struct Use {
        Scope scope;
        Seal seal = Seal::Ordinary;
        bool operator==(const Use&) const = default;
    };

    struct Newest {
        KeyId key;
        int epoch = 0;
    };

    QString groupOfOwn() const;
    void hold(const Scope& scope, Seal seal, const KeyId& id, KeyView key, int epoch);

    std::map<AudienceId, Secret> m_audiences;
    KeyShelf m_shelf;
    QHash<KeyId, KeyView> m_keys;
    QHash<KeyId, Use> m_uses;
    QSet<KeyId> m_wrappedForOthers;
    std::array<QHash<Scope, Newest>, 2> m_ofScope; ///< by Seal
    int m_epoch = 1;
    QString m_group = coordination; ///< for whom new keys are wrapped
};

} // namespace tepu
