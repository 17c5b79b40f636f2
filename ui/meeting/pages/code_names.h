// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/episode.h"
#include "core/domain/person.h"
#include "core/domain/risk.h"
#include "core/domain/site.h"
#include "core/queries/site/site_settings.h"

#include <QString>

namespace tepu::ui {

/// Codes as the screen says them; where the sources say perpetrator or victim it is the site's word.
QString shown(Location location);
QString shown(TableKind kind);
QString shown(Relationship relationship);
QString shown(Ethnicity ethnicity);
QString shown(Gender gender);
/// R-K4 "Nobody under 18 is shown or printed as perpetrator".
QString shown(Role role, bool isChild, const SiteSettings& words);

} // namespace tepu::ui
