// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/matching/identity.h"

namespace tepu {

/// One person in one row of a sample day, and who they truly are.
struct Mention {
    Identity identity;
    QString truePerson;
    QString variation; ///< how the identity was changed
    QString where;
};

/// Every mention of the sample days in the order in which their files arrive.
QVector<Mention> sampleMentions();

} // namespace tepu
