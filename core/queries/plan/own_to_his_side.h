// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/protected_words.h"
#include "core/rules/sharing/for_his_side.h"
#include "core/tables/tables.h"

namespace tepu {

/// What words on paper of the side of the person using violence may speak of, for one plan.
OwnToHisSide ownToHisSide(const Tables& tables, const PlanId& plan);

/// What is not known to be harmless is held; and so is what is known to be hers, for a code word may be as plain as any word of the
/// work.
class HisSideGuard {
public:
    HisSideGuard(const Tables& tables, const PlanId& plan);

    bool mayStand(const QString& words) const { return m_harmless.mayStand(words) && !m_hers.standIn(words); }
    QString orHeld(const QString& words) const { return mayStand(words) ? words : ForHisSide::held(); }

private:
    ForHisSide m_harmless;
    ProtectedWords m_hers;
};

} // namespace tepu
