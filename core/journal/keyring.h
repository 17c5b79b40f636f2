// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"
#include "core/journal/principal.h"
#include "core/journal/sealing.h"
#include "core/journal/statement.h"

#include <QVector>
#include <map>
#include <memory>

namespace tepu {

/// A group of people who hold the same keys. Scope keys are wrapped under an audience's key, and only audience keys are
/// sealed to users; leaving begins a new epoch.
struct AudienceId {
    QString name; ///< "coordination-ordinary", "coordination-safety"; later one per agency and side, one per pack
    int epoch = 1;
    bool operator<(const AudienceId& other) const { return std::tie(name, epoch) < std::tie(other.name, other.epoch); }

    static AudienceId coordination(Seal seal)
    {
        return {seal == Seal::Ordinary ? QStringLiteral("coordination-ordinary") : QStringLiteral("coordination-safety"), 1};
    }
};

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
    /// What the boxes sealed to `principal` give; wraps that none of them opens are left out.
    static Result<Keyring> opened(const Principal& principal, const QVector<AudienceBox>& boxes,
                                  const QVector<KeyWrap>& wraps);

    QVector<AudienceBox> boxesFor(const UserId& user, const QByteArray& publicKey) const;
    /// The wraps of two new keys for a scope that has none yet; empty if it has.
    QVector<KeyWrap> ensureScope(const Scope& scope);

    KeyId keyOf(const Scope& scope, Seal seal) const; ///< ensureScope() first
    const Secret* find(const KeyId& key) const;       ///< nullptr: this user does not hold it

private:
    void hold(const Scope& scope, Seal seal, Secret key);

    std::map<AudienceId, Secret> m_audiences;
    std::map<KeyId, Secret> m_keys;
    std::map<std::pair<Scope, Seal>, KeyId> m_ofScope;
};

} // namespace tepu
