// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/plan/change_risk.h"
#include "core/queries/plan/risk_history.h"

namespace tepu::ui {

/// What the table is about to say of a level, before it is set.
struct LevelDraft {
    std::optional<RiskLevel> to;
    QVector<RiskReason> because;
    QString text;
    QString changedBehaviour;
    std::optional<QString> proposedBy;
    QVector<PersonId> atRisk;
    QVector<PersonId> fromWhom;
    QString dissent;
    std::optional<RiskLevel> dissentFor;
    QString askedBy = {}; ///< R-R8 "the victim states that they are fine (who asked, was she alone?)"

    static constexpr auto fields()
    {
        using D = LevelDraft;
        return Fields{field("to", &D::to),
                      field("because", &D::because),
                      field("text", &D::text),
                      field("changed_behaviour", &D::changedBehaviour),
                      field("proposed_by", &D::proposedBy),
                      field("at_risk", &D::atRisk),
                      field("from_whom", &D::fromWhom),
                      field("dissent", &D::dissent),
                      field("dissent_for", &D::dissentFor),
                      field("asked_by", &D::askedBy).orDefault()};
    }
    bool operator==(const LevelDraft&) const = default;
};

/// A level as it is kept: with the place of the cursor in its words.
struct KeptLevel {
    LevelDraft level;
    int cursor = 0;

    static constexpr auto fields() { return Fields{field("level", &KeptLevel::level), field("cursor", &KeptLevel::cursor)}; }
};

QByteArray bytesOf(const KeptLevel& kept);
/// Nothing, where nothing is kept.
std::optional<KeptLevel> keptLevelFrom(const QByteArray& bytes);

/// What this table has set already.
LevelDraft asSet(const RiskDecisionRow& decision);
/// The act that sets it; it has a level.
ChangeRisk changeOf(const LevelDraft& draft, const PlanId& plan);

} // namespace tepu::ui
