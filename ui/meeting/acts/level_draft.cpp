// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/level_draft.h"

#include "core/domain/codec.h"
#include "core/rules/signals/said_of_change.h"

#include <QCborValue>

namespace tepu::ui {

QByteArray bytesOf(const KeptLevel& kept)
{
    return encode(kept).toCbor();
}

std::optional<KeptLevel> keptLevelFrom(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return std::nullopt;
    const auto kept = decode<KeptLevel>(QCborValue::fromCbor(bytes));
    return kept ? std::optional(*kept) : std::nullopt;
}

LevelDraft asSet(const RiskDecisionRow& decision)
{
    return {decision.to, decision.because, decision.words, decision.changedBehaviour, decision.proposedBy,
            decision.atRisk, decision.fromWhom, decision.dissent, {}, decision.askedBy};
}

ChangeRisk changeOf(const LevelDraft& draft, const PlanId& plan)
{
    ChangeRisk change;
    change.plan = plan;
    change.to = draft.to.value();
    change.because = draft.because;
    change.text = Words::of(draft.text);
    change.changedBehaviour = Words::of(draft.changedBehaviour);
    change.proposedBy = draft.proposedBy;
    change.atRisk = draft.atRisk;
    change.fromWhom = draft.fromWhom;
    change.dissent = Words::of(draft.dissent);
    change.dissentFor = draft.dissentFor;
    change.changeToldBy = whoSawChange(draft.changedBehaviour);
    change.askedBy = Words::of(draft.askedBy);
    change.askedAlone = wasAlone(draft.askedBy);
    return change;
}

} // namespace tepu::ui
