// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/domain/sharing.h"
#include "core/tables/tables.h"

namespace tepu {

/// R-I1 "to whom, what, when, by whom, the purpose and the legal basis …, proactive or on request, or refused and why".
struct DisclosureRow {
    Instant at;
    QString actor;
    Shared what = Shared::ActionSheet;
    QString agency;
    QString agencyName;
    SharingPurpose purpose = SharingPurpose::Plan;
    LegalBasis basis = LegalBasis::FamilyViolenceActSection20;
    SharedHow how = SharedHow::Proactively;
    QString refusedBecause; ///< empty: it was given

    static constexpr auto fields()
    {
        using R = DisclosureRow;
        return Fields{field("at", &R::at),           field("actor", &R::actor),
                      field("what", &R::what),       field("agency", &R::agency),
                      field("agency_name", &R::agencyName), field("purpose", &R::purpose),
                      field("basis", &R::basis),     field("how", &R::how),
                      field("refused_because", &R::refusedBecause)};
    }
};

/// What left the house of one meeting, or between tables, the earliest first.
QVector<DisclosureRow> disclosures(const Tables& tables, const std::optional<MeetingId>& meeting);

} // namespace tepu
