// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/people.h"
#include "core/queries/plan/risk_history.h"
#include "core/queries/signals/signals_of_plan.h"
#include "core/queries/site/site_settings.h"
#include "ui/meeting/pages/episode_words.h"
#include "ui/widgets/risk_chart.h"
#include "ui/widgets/runs.h"

namespace tepu::ui {

/// A signal on a page: what it is, and from where, since when, until when, and what was said against it.
struct SignalShown {
    RiskSignal signal;
    Runs words;
    Runs more;
};

SignalShown signalShown(const RiskSignal& signal, QDate today);

/// A point of a checklist: what is known of it and what was answered.
struct PointShown {
    ChecklistPoint point;
    Runs words;
    Runs more;
};

PointShown pointShown(const ChecklistPoint& point);

/// A stop of the chart and what opens with it: of a level why, who was there, who did not agree.
struct StopShown {
    RiskStop stop;
    QVector<Runs> lines;
};

/// "strangulation · physical harm · offence"
QString harmWords(const EpisodeView& episode);

/// The oldest first.
QVector<StopShown> stopsShown(const QVector<RiskDecisionRow>& decisions, const QVector<EpisodeView>& episodes,
                              const QVector<tepu::PersonCard>& people, const SiteSettings& words);

} // namespace tepu::ui
