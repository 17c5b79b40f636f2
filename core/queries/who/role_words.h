// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/domain/risk.h"
#include "core/queries/site/site_settings.h"

namespace tepu {

/// rules.md §1 "On screen and paper the words are the site's"; R-K4 "Nobody under 18 is shown or printed as perpetrator".
QString roleWords(Role role, bool isChild, const SiteSettings& words);

/// The site's words as they fit one family: where everybody who used violence is under eighteen, the word of adults is not said.
SiteSettings siteWords(const Tables& tables, const PlanId& plan, QDate today);

/// "person using violence in prison": a reason of R-R3 or R-R5 in the words of siteWords().
QString reasonWords(RiskReason reason, const SiteSettings& words);

} // namespace tepu
