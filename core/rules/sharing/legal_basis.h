// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agency.h"
#include "core/domain/sharing.h"

#include <QDate>

namespace tepu {

/// On what sharing with such an agency rests on a day (R-I1).
LegalBasis legalBasisFor(AgencyClass kind, QDate on);

/// "Family Violence Act 2018, section 20", "for a plan", as they stand on paper.
QString inWords(LegalBasis basis);
QString inWords(SharingPurpose purpose);

/// R-I2 "for \"neither\" the app warns before it shares"; empty where there is nothing to say.
QString warningBefore(const Agency& agency);

} // namespace tepu
