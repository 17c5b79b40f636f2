// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tepu {

/// Names the program that makes working tables, to the build: another build may make others from the same facts.
QString madeByThisProgram();

} // namespace tepu
