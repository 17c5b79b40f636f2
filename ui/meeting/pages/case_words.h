// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/case_head.h"
#include "core/queries/plan/heard.h"
#include "core/rules/alerts/alert.h"
#include "ui/meeting/case_head.h"
#include "ui/widgets/agency_chips.h"
#include "ui/widgets/alert_strip.h"

namespace tepu::ui {

/// Whether the case is before a table, which may be changing its level.
enum class Before { Table, Nobody };

CaseHeadShown headShown(const tepu::CaseHead& head, Before before);
QVector<AlertShown> alertsShown(const QVector<Alert>& alerts);
QVector<AgencyHeard> agenciesShown(const QVector<HeardRow>& agencies);

} // namespace tepu::ui
