// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/case_head.h"
#include "core/queries/plan/questions_of.h"
#include "core/queries/plan/reviews_standing.h"
#include "core/queries/plan/risk_history.h"
#include "core/queries/site/site_settings.h"
#include "ui/widgets/runs.h"

namespace tepu::ui {

/// "Medium → High", why, and who sat there (R-R2, R-M8).
QVector<Runs> decisionShown(const RiskDecisionRow& decision, const SiteSettings& words);
/// "ICM Wed 16 May"
Runs reviewShown(const ReviewRow& review);
/// What fixes its date, and whether somebody must say when it is.
Runs reviewStandsShown(const ReviewStands& review);
/// What was asked and answered, or passed by.
Runs answerShown(const AnswerRow& answer);

} // namespace tepu::ui
