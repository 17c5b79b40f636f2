// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sharing.h"
#include "core/queries/meeting/meetings.h"
#include "core/queries/plan/tasks_of.h"
#include "ui/paper/paper.h"

namespace tepu::ui {

/// "Safety Assessment Meeting"
QString tableName(TableKind kind);
/// "Thursday 10 May 2018"
QString longDay(QDate day);
/// "SAM Thu 10 May 2018": what stands at the head of every page after the paper's own name.
QString meetingOnPaper(const MeetingRow& meeting);
/// "10:42" on the day itself, else "Fri 11 May 10:42".
QString momentOnPaper(Instant at, QDate day);
/// "Made Thu 10 May 2018 14:05 by Coordinator"
QString madeWords(Instant at);
/// "3f2a 91c0 …": a digest as it can be read aloud.
QString inGroups(const QString& hex);
/// "POL Sgt Ngata · OT Tui Marama"; the parts that say something, with dots between.
QString dotted(const QStringList& parts);
/// "worker Tui", where there is one; the label has a place for the words.
QString withLabel(const QString& label, const QString& words);
/// "Mere, Hana and Tama"
QString listed(const QStringList& names);
/// "“she said so”"
QString quoted(const QString& words);

} // namespace tepu::ui
