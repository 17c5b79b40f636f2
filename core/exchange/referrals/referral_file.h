// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/referrals/findings.h"

#include <QStringList>

namespace tepu {

/// What a referral file that was not refused holds, and everything that was found in it.
template <class Referred>
struct ReferralFile {
    int rows = 0;                    ///< rows read, the rejected ones included
    QVector<Referred> accepted;      ///< in the order of their first rows
    QVector<RowFault> rowFaults;     ///< by line
    QVector<WholeFault> wholeFaults;
    QStringList rejectedRefs;        ///< nothing of these is imported
    QVector<Warning> warnings;       ///< by line
};

} // namespace tepu
