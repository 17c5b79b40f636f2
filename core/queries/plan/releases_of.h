// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/domain/episode.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/tables/tables.h"

namespace tepu {

/// A prison release, as Corrections told it. The address and the note are the table's alone, never the room's.
struct ReleaseView {
    ReleaseId release;
    QString name;
    std::optional<ReleaseKind> kind;
    std::optional<QDate> expectedOn;
    QVector<QString> conditions;
    std::optional<QString> address;
    bool victimProtectedAddress = false;
    std::optional<QString> riskNote;
    Instant receivedAt;

    static constexpr auto fields()
    {
        using R = ReleaseView;
        return Fields{field("release", &R::release),       field("name", &R::name),
                      field("kind", &R::kind),             field("expected_on", &R::expectedOn),
                      field("conditions", &R::conditions), field("address", &R::address),
                      field("victim_protected_address", &R::victimProtectedAddress),
                      field("risk_note", &R::riskNote),    field("received_at", &R::receivedAt)};
    }
};

/// Those of a plan, the newest first.
QVector<ReleaseView> releasesOf(const Tables& tables, const PlanId& plan);

} // namespace tepu
