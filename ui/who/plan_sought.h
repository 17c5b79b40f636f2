// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/who/plans_beside.h"
#include "ui/widgets/runs.h"

namespace tepu::ui {

/// What was understood of the plans that somebody looks for.
struct PlansSought {
    Runs understood;
    QString missing; ///< what is still to be said
    std::optional<PlansBesideRow> pair;
};

/// By the ends of their numbers or the names of their families: one, to stand beside `plan`, or two. Of several that fit none is taken.
PlansSought plansSought(const Tables& tables, const QString& typed, const std::optional<PlanId>& plan);

} // namespace tepu::ui
