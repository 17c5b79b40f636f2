// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/refusal.h"
#include "core/domain/task.h"

#include <QVector>

namespace tepu {

/// A task as it is often given, ready to be typed: agency, what, for whom (001 Table 18).
struct TaskTemplate {
    TaskCategory category = TaskCategory::OtherActions;
    QString line;
};

/// Templates in the order of the ten categories; refused where a category has none, or a line is of none of them.
Result<QVector<TaskTemplate>> parseTaskTemplates(const QByteArray& json);

/// Those that the program ships.
const QVector<TaskTemplate>& shippedTaskTemplates();

/// Those in which every one of these words begins a word, of the category or of the line: "alarm", "pol welf".
QVector<TaskTemplate> templatesFor(const QString& words);

} // namespace tepu
