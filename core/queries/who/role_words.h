// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/queries/site/site_settings.h"

namespace tepu {

/// rules.md §1 "On screen and paper the words are the site's"; R-K4 "Nobody under 18 is shown or printed as perpetrator".
QString roleWords(Role role, bool isChild, const SiteSettings& words);

} // namespace tepu
