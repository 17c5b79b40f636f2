// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/tables.h"

namespace tepu {

/// What a site has set of the desktop's notices; a name that `ChangeSetting` knows beside those of SiteSettings.
struct TodaySettings {
    bool notifyHighTasks = false; ///< nobody is told unless the site asks for it

    static constexpr auto fields() { return Fields{field("notify_high_tasks", &TodaySettings::notifyHighTasks).orDefault()}; }
};

TodaySettings todaySettings(const Tables& tables);

} // namespace tepu
