// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/about_person.h"

#include <QString>
#include <QVector>

namespace tepu {

/// A danger to workers, as it travels.
struct DangerThere {
    QVector<AddressHazard> hazards;
    bool notAlone = false;
    QString words;
    QString called; ///< at whose address
    bool atOneAddress = false;
};

/// "at James’s home: firearms, dogs, do not visit alone; chained at the back". Neither whose word it is nor where that is.
QString dangerWords(const DangerThere& danger);

} // namespace tepu
