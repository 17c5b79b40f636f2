// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/risk.h"
#include "ui/shell/colour.h"

namespace tepu::ui {

/// How certain a level is: a table has decided it, is changing it, has talked without deciding, has not yet looked.
enum class RiskStanding { Decided, Changing, Undecided, NotLookedAt };

/// The level of a case as it is shown. Decided and changing have a level; without one they show as undecided.
struct RiskShown {
    RiskStanding standing = RiskStanding::NotLookedAt;
    std::optional<RiskLevel> level = {};

    bool operator==(const RiskShown&) const = default;
};

/// The level to show in full: word, shape and colour.
std::optional<RiskLevel> shownLevel(const RiskShown& risk);

/// "High" or "H", in the language of the screen.
QString levelWord(RiskLevel level);
QString levelLetter(RiskLevel level);

/// What stands in the mark, as a word or as a letter.
QString riskWord(const RiskShown& risk);
QString riskLetter(const RiskShown& risk);
/// The whole of it, for a screen reader.
QString riskSpoken(const RiskShown& risk);

ColourRole riskInk(const RiskShown& risk);
ColourRole riskGround(const RiskShown& risk);

} // namespace tepu::ui
