// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/about_person.h"
#include "core/domain/codec.h"
#include "core/domain/id.h"
#include "core/tables/tables.h"

namespace tepu {

/// Somebody of an open plan who is locked up and of whom no release that is still ahead is in the record.
struct InCustody {
    PlanId plan;
    PersonId person;
    CustodyStatus status = CustodyStatus::RemandedInCustody;
    std::optional<QDate> until; ///< as it was noted of them
    Instant since;

    static constexpr auto fields()
    {
        using R = InCustody;
        return Fields{field("plan", &R::plan), field("person", &R::person), field("status", &R::status), field("until", &R::until),
                      field("since", &R::since)};
    }
    bool operator==(const InCustody&) const = default;
};

/// 001 §6.3 "ISR staff and victims need to be kept informed of the impending release of remand prisoners": those whose day nobody
/// has said, and those whose custody has a day that is on no list.
QVector<InCustody> custodyWithoutDay(const Tables& tables, const std::optional<PlanId>& plan);
/// Of those the ones of any open plan whose custody ends on this day or before it, as was noted.
QVector<InCustody> custodyUntil(const Tables& tables, QDate day);

} // namespace tepu
