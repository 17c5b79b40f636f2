// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/lines/problem.h"

#include <QStringList>

namespace tepu {

/// The names that begin with the prefix, or of which a later part does, macrons and capitals left out; those that begin
/// with it first, else in the order given.
QStringList completeName(const QString& prefix, const QStringList& names);

/// What Tab puts in the place of `@prefix` left of the cursor; none where no @ is being typed.
QVector<Completion> nameCompletions(const QString& text, qsizetype cursor, const QStringList& names);

} // namespace tepu
