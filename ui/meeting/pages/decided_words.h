// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/decided_then.h"
#include "core/queries/site/site_settings.h"
#include "ui/meeting/pages/task_words.h"

namespace tepu::ui {

/// What the last table decided, as the page says it.
struct DecidedShown {
    QString heading;              ///< "Decided at the ICM of Wed 9 May"
    QVector<Runs> lines;          ///< what came of it, the level and why, when the family comes back
    QString tasksHeading;         ///< "Tasks given there · 3 open of 5"
    QVector<TaskOnPage> tasks;    ///< with what became of each
    QVector<TaskOnPage> stillOpen; ///< of tables before it
};

DecidedShown decidedShown(const DecidedThen& then, const SiteSettings& words, Instant now);

} // namespace tepu::ui
