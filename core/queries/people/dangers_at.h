// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/about_person.h"
#include "core/queries/people/said_so.h"
#include "core/tables/tables.h"

namespace tepu {

/// R-S4: a danger to workers where somebody lives, or at an address of theirs.
struct AddressDangerView : SaidSo {
    AddressDangerId danger;
    PersonId person;
    QString called;
    QString address; ///< empty: wherever they live
    QVector<AddressHazard> hazards;
    bool notAlone = false;
    QString words;

    static constexpr auto fields()
    {
        using R = AddressDangerView;
        return Fields{field("danger", &R::danger),   field("person", &R::person),     field("called", &R::called),
                      field("address", &R::address), field("hazards", &R::hazards),   field("not_alone", &R::notAlone),
                      field("words", &R::words)} +
               SaidSo::fields();
    }
};

/// Those that nobody lifted, the newest first; what has lapsed is marked and stays until somebody looks again.
QVector<AddressDangerView> dangersAt(const Tables& tables, const PersonId& person, QDate today);
/// The same of everybody on a plan.
QVector<AddressDangerView> dangersOnPlan(const Tables& tables, const PlanId& plan, QDate today);

} // namespace tepu
