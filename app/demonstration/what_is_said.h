// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demonstration/phrases.h"
#include "core/domain/person.h"

namespace tepu::demonstration {

/// One agency's contribution; without words it holds nothing.
struct Contribution {
    QString agency;
    std::optional<Words> words;
    Source source = Source::Agency;
    Side side = Side::Statutory;
    bool victimOnly = false;
};

/// What the agencies at the table bring to a case, in the order in which they speak.
QVector<Contribution> whatIsSaid(const CaseFacts& facts, const QStringList& agencies);

/// R-M14: what the victim and the tamariki want, and who follows up the person using violence; nothing where nobody knows.
struct StandingLines {
    std::optional<Words> wishes;
    std::optional<Words> followingUp;
};
StandingLines standingLines(const CaseFacts& facts);

} // namespace tepu::demonstration
