// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tepu {

/// SQL for the name that person `p` uses, where `n` is the note on them, if there is one; as PlanPerson::called().
QString calledInSql();

} // namespace tepu
