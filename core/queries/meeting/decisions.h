// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/rules/agenda/outcome.h"
#include "core/tables/tables.h"

namespace tepu {

/// What the table decided of a case, once or (R-M13) again: "the earlier decision is shown as replaced".
struct DecisionRow {
    Instant at;
    CaseOutcome outcome = CaseOutcome::Decided;
    std::optional<QString> words;
    std::optional<Instant> replacedAt;
    std::optional<QString> replacedBecause;

    static constexpr auto fields()
    {
        using R = DecisionRow;
        return Fields{field("at", &R::at), field("outcome", &R::outcome), field("words", &R::words),
                      field("replaced_at", &R::replacedAt), field("replaced_because", &R::replacedBecause)};
    }
};

/// The decisions of a case, the earliest first.
QVector<DecisionRow> decisions(const Tables& tables, const CaseId& caseId);

/// An agency that was tasked by a decision since replaced, and must be told (R-M13).
struct ToTellRow {
    QString agency;
    QString mark;
    int tasks = 0;

    static constexpr auto fields()
    {
        using R = ToTellRow;
        return Fields{field("agency", &R::agency), field("mark", &R::mark), field("tasks", &R::tasks)};
    }
};

/// R-M13 "every tasked agency is told": those with open tasks of this meeting, if a decision of the case was replaced.
QVector<ToTellRow> toTellOfReplacement(const Tables& tables, const CaseId& caseId);

} // namespace tepu
