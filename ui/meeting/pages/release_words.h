// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/releases_of.h"
#include "ui/widgets/fact_table.h"

namespace tepu::ui {

/// Somebody leaves prison, as Corrections told it.
struct ReleaseTold {
    QString heading; ///< "Leaving custody Sat 12 May 2018"
    QString sentence;
    QVector<Fact> facts;
};

ReleaseTold releaseTold(const ReleaseView& release);

} // namespace tepu::ui
