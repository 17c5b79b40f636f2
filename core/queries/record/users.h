// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/tables/tables.h"

namespace tepu {

/// Somebody who may open the record, or might once. The recovery key on paper is one of them.
struct RecordUser {
    UserId user;
    QString name;
    bool recovery = false;
    Instant admittedAt;
    std::optional<Instant> disabledAt;
    std::optional<Instant> provenAt; ///< of the recovery key: when it was typed from paper and opened
    QString publicKey;               ///< X25519, base64
    bool packsOnly = false;          ///< reads what is packed for them elsewhere, and does not open the record itself

    static constexpr auto fields()
    {
        using R = RecordUser;
        return Fields{field("user", &R::user), field("name", &R::name), field("recovery", &R::recovery),
                      field("admitted_at", &R::admittedAt), field("disabled_at", &R::disabledAt),
                      field("proven_at", &R::provenAt), field("public_key", &R::publicKey),
                      field("packs_only", &R::packsOnly)};
    }
};

/// In the order in which they were admitted.
QVector<RecordUser> users(const Tables& tables);
std::optional<RecordUser> recordUser(const Tables& tables, const UserId& user);

} // namespace tepu
