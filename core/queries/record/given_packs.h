// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/tables/tables.h"

namespace tepu {

/// What was given out to be worked on elsewhere.
struct GivenPack {
    PackId pack;
    QString reader; ///< name
    QString agency;
    QString purpose;
    QString basis;
    Instant until;
    QString plans; ///< as JSON
    bool everything = false;
    QString givenBy; ///< name
    Instant givenAt;

    static constexpr auto fields()
    {
        using R = GivenPack;
        return Fields{field("pack", &R::pack),       field("reader", &R::reader), field("agency", &R::agency), field("purpose", &R::purpose),
                      field("basis", &R::basis),     field("until", &R::until),   field("plans", &R::plans),   field("everything", &R::everything),
                      field("given_by", &R::givenBy), field("given_at", &R::givenAt)};
    }
};

/// The newest first.
QVector<GivenPack> givenPacks(const Tables& tables);
std::optional<GivenPack> givenPack(const Tables& tables, const PackId& pack);

} // namespace tepu
