// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/contact/contact_meter.h"
#include "core/tables/tables.h"

namespace tepu {

/// What a site has set of contact and of the flexi-fund, under the names that `ChangeSetting` knows.
struct ContactSettings {
    QVector<QString> bands{QStringLiteral("10:00"), QStringLiteral("12:00"), QStringLiteral("15:00"),
                           QStringLiteral("18:00")}; ///< R-C1 local default: when each band but the first begins
    int calls = 1;                      ///< R-C2 local default, at Medium and High
    int visits = 1;                     ///< R-C2 local default, at Medium and High
    std::optional<int> flexiFundCents;  ///< C75: what the fund has from July to June; none: it is not watched

    static constexpr auto fields()
    {
        using S = ContactSettings;
        return Fields{field("contact_bands", &S::bands).orDefault(), field("contact_calls", &S::calls).orDefault(),
                      field("contact_visits", &S::visits).orDefault(), field("flexi_fund_cents", &S::flexiFundCents).orDefault()};
    }
};

ContactSettings contactSettings(const Tables& tables);
/// R-C1: bands that do not follow one another would count one time of day twice.
Result<void> mayBeSet(const ContactSettings& settings);
ContactMinimum contactMinimum(const ContactSettings& settings);

} // namespace tepu
