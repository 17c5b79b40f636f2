// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/case_head.h"
#include "ui/meeting/top_bar.h"
#include "ui/widgets/agency_chips.h"
#include "ui/widgets/alert_strip.h"
#include "ui/widgets/case_rows.h"
#include "ui/widgets/episode_timeline.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/keys_overlay.h"
#include "ui/widgets/level_card.h"
#include "ui/widgets/person_card.h"
#include "ui/widgets/question_chips.h"
#include "ui/widgets/reason_picker.h"
#include "ui/widgets/said_line.h"
#include "ui/widgets/task_row.h"

namespace tepu::ui {

enum class Kind { Ordinary, Longest };

} // namespace tepu::ui

/// Invented families: one evening as it comes, and the longest and most hostile of everything.
namespace tepu::ui::samples {

QString name(Kind kind);
QString hostile();
QVector<AlertShown> alerts(Kind kind);
QVector<AgencyHeard> agencies(Kind kind);
QVector<QuestionShown> questions(Kind kind);
QVector<Fact> facts(Kind kind);
QVector<EpisodeShown> episodes(int count);
QVector<PersonShown> people(Kind kind);
QVector<CaseSection> list(Kind kind);
QVector<LevelOffered> levels();
QVector<ReasonOffered> reasons();
QVector<TaskShown> openTasks(Kind kind);
QVector<TaskShown> decidedTasks();
QVector<SaidShown> said(Kind kind);
QVector<KeyGroup> keys();
TopShown top(Kind kind);
CaseHeadShown head(Kind kind);
QString narrative();

} // namespace tepu::ui::samples
