// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tepu {

/// SQL for the set of ids under which something is told of a person: their own, and of whoever is one with them.
QString everyTelling(const QString& person);

/// SQL for the id under which a plan shows a person: their own, unless somebody known longer on this plan is one with them; as the view
/// plan_person has it.
QString faceOn(const QString& plan, const QString& person);

} // namespace tepu
