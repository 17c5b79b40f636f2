// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record/found_record.h"

namespace tepu {

/// The agencies and settings that a site starts with (":/sites/…json"); all of them can be changed by the site.
struct SiteDefaults {
    QVector<Agency> agencies;
    QVector<Setting> settings;
};

/// `on`: agencies have the names of that day.
Result<SiteDefaults> siteDefaults(Site site, QDate on);

} // namespace tepu
