// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case.h"
#include "core/domain/codec.h"
#include "core/tables/tables.h"

namespace tepu {

/// R-R10 "records who was told, by whom, when".
struct DangerToldRow {
    Instant at;
    DangerTo whom = DangerTo::Police111;
    QString byWhom;
    QString words;
    QString withheld; ///< considered and not shared, and why

    static constexpr auto fields()
    {
        using R = DangerToldRow;
        return Fields{field("at", &R::at), field("whom", &R::whom), field("by_whom", &R::byWhom), field("words", &R::words),
                      field("withheld", &R::withheld)};
    }
};

/// The newest first.
QVector<DangerToldRow> dangersTold(const Tables& tables, const PlanId& plan);

} // namespace tepu
