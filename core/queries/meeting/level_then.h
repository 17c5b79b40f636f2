// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tepu {

/// SQL for the level of `plan` as `meeting` left it: what a later table decides changes no earlier list and no earlier figure.
QString levelThen();

} // namespace tepu
