// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/domain/person.h"
#include "core/domain/risk.h"
#include "core/tables/tables.h"

namespace tepu {

/// A level that a table set, and why (R-R2, R-M8).
struct RiskDecisionRow {
    Instant at;
    std::optional<MeetingId> meeting;
    std::optional<RiskLevel> from;
    RiskLevel to = RiskLevel::High;
    QVector<RiskReason> because;
    QString words;
    QString changedBehaviour;
    QVector<PersonId> atRisk;
    QVector<PersonId> fromWhom;
    std::optional<QString> proposedBy;
    QVector<QString> present; ///< "POL Sgt Ngata"
    QString dissent;
    RiskLevel stands = RiskLevel::High; ///< R-M12 the plan, with its other victims
    std::optional<Source> changeToldBy = {}; ///< R-R8: who saw what changed
    QString askedBy = {};                    ///< R-R8: who asked the victim
    std::optional<bool> askedAlone = {};

    static constexpr auto fields()
    {
        using R = RiskDecisionRow;
        return Fields{field("at", &R::at),
                      field("meeting", &R::meeting),
                      field("from", &R::from),
                      field("to", &R::to),
                      field("because", &R::because),
                      field("words", &R::words),
                      field("changed_behaviour", &R::changedBehaviour),
                      field("at_risk", &R::atRisk),
                      field("from_whom", &R::fromWhom),
                      field("proposed_by", &R::proposedBy),
                      field("present", &R::present),
                      field("dissent", &R::dissent),
                      field("stands", &R::stands),
                      field("change_told_by", &R::changeToldBy),
                      field("asked_by", &R::askedBy),
                      field("asked_alone", &R::askedAlone)};
    }
};

/// The newest first.
QVector<RiskDecisionRow> riskHistory(const Tables& tables, const PlanId& plan);

} // namespace tepu
