// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/search/search.h"
#include "ui/shell/icon.h"
#include "ui/widgets/risk_words.h"
#include "ui/widgets/runs.h"

namespace tepu::ui {

/// Something found as its row says it: what, in which words, and where.
struct FoundShown {
    Icon icon = Icon::Search;
    Runs title;
    Runs words; ///< the piece in which something was found; empty where the title says all
    Runs where; ///< "Family Kōwhai · W18-0412"
    QString aside; ///< "Plan & tasks", "SAM Thu 10 May"
    std::optional<RiskShown> risk;
};

FoundShown foundShown(const FoundRow& row, QDate today);
/// The whole of it, for who does not see the row.
QString foundSpoken(const FoundShown& shown);

QString groupWords(FoundGroup group);
/// The page of a case, as its tab says it.
QString pageWords(CasePart part);

} // namespace tepu::ui
