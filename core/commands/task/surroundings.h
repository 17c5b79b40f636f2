// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/tasks/planned_task.h"
#include "core/tables/tables.h"

#include <QHash>
#include <QSet>

namespace tepu {

/// What the rules look at around a task of a plan that is for these people; as if the tasks of `except` were not there.
TaskSurroundings surroundings(const Tables& tables, const PlanId& plan, const QVector<PersonId>& people, const QSet<TaskId>& except = {});

/// The agencies with somebody in the room, at every table that sits.
QHash<MeetingId, QVector<QString>> agenciesPresent(const Tables& tables);

} // namespace tepu
