// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/safety/danger_told.h"

namespace tepu {

QVector<DangerTo> stillToTell(const QVector<ToldOfDanger>& told, Instant now)
{
    const auto wasTold = [&](DangerTo whom) {
        return std::any_of(told.cbegin(), told.cend(), [&](const ToldOfDanger& each) { return each.whom == whom && each.at > now - 24h && each.at <= now; });
    };
    QVector<DangerTo> still;
    if (!wasTold(DangerTo::Police111) && !wasTold(DangerTo::OrangaTamariki))
        still += {DangerTo::Police111, DangerTo::OrangaTamariki};
    if (!wasTold(DangerTo::FamilyViolenceService))
        still.append(DangerTo::FamilyViolenceService);
    return still;
}

} // namespace tepu
