// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/people/standing_of_contact.h"

namespace tepu {

/// R-C7 "one not confirmed for 28 days is shown as stale (*local default*)": on the 28th day it still is as good as confirmed.
bool isStaleContact(QDate lastConfirmed, QDate today, int staleDays)
{
    return lastConfirmed.addDays(staleDays) < today;
}

/// R-R7 "Each signal has source, formal or observed, date, and a lapse date": on that day it counts for the last time.
bool hasLapsed(std::optional<QDate> lapsesOn, QDate today)
{
    return lapsesOn && *lapsesOn < today;
}

/// R-C11 "A code word or SOS signal counts as in place only once Police have confirmed that they hold it".
bool isCodeWordInPlace(std::optional<QDate> confirmedByPolice, bool isRetired)
{
    return confirmedByPolice && !isRetired;
}

/// R-C8 "Warm handover: agencies with a good relationship with a person are named on the person."
bool isWarm(Acquaintance acquaintance)
{
    return acquaintance == Acquaintance::GoodRelationship;
}

bool isLockedUp(CustodyStatus status)
{
    switch (status) {
    case CustodyStatus::RemandedInCustody:
    case CustodyStatus::ServingSentence:
    case CustodyStatus::PoliceCells:
        return true;
    case CustodyStatus::HomeDetention:
    case CustodyStatus::RemandedOnBail:
    case CustodyStatus::CommunitySentence:
    case CustodyStatus::AtLiberty:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace tepu
