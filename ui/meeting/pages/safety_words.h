// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/people/safety_plans.h"
#include "core/queries/plan/dangers_told.h"
#include "core/queries/plan/withdrawn_statements.h"
#include "ui/widgets/runs.h"

namespace tepu::ui {

/// Whose safety plan a line is to be typed of, and how the line begins.
struct SafetyAsked {
    PersonId person;
    QString called;
    SafetyPlanKind kind = SafetyPlanKind::Safety;
    QString beginning = {}; ///< "place "; empty: none
};

/// A line of a safety plan: what it is called, what was said, whose words they are. Pressing it begins its line.
struct SafetyLineShown {
    QString label;
    Runs words;
    Runs more = {};
    QString beginning = {};
};

/// One person's own plan as the page shows it: its signals first (C66).
struct SafetyPlanShown {
    SafetyAsked of;
    Runs head;
    QVector<SafetyLineShown> lines;
    bool isMade = false;
};

SafetyPlanShown safetyPlanShown(const SafetyPlanView& plan);
/// R-S9: the statement and its three questions.
QVector<SafetyLineShown> withdrawnShown(const WithdrawnStatementView& statement);
/// R-R10 "who was told, by whom, when".
Runs dangerShown(const DangerToldRow& told, Instant now);

} // namespace tepu::ui
