// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/risk_words.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

struct RiskWords {
    Q_DECLARE_TR_FUNCTIONS(RiskWords)
};

} // namespace

std::optional<RiskLevel> shownLevel(const RiskShown& risk)
{
    const bool has = risk.standing == RiskStanding::Decided || risk.standing == RiskStanding::Changing;
    return has ? risk.level : std::nullopt;
}

QString levelWord(RiskLevel level)
{
    switch (level) {
    case RiskLevel::Low: return RiskWords::tr("Low");
    case RiskLevel::Medium: return RiskWords::tr("Medium");
    case RiskLevel::High: return RiskWords::tr("High");
    }
    Q_UNREACHABLE();
}

QString levelLetter(RiskLevel level)
{
    return levelWord(level).left(1);
}

QString riskWord(const RiskShown& risk)
{
    if (const auto level = shownLevel(risk))
        return risk.standing == RiskStanding::Changing ? levelWord(*level) + QStringLiteral(" → ?") : levelWord(*level);
    return risk.standing == RiskStanding::NotLookedAt ? RiskWords::tr("Not yet decided") : RiskWords::tr("Undecided");
}

QString riskLetter(const RiskShown& risk)
{
    if (const auto level = shownLevel(risk))
        return risk.standing == RiskStanding::Changing ? levelLetter(*level) + QStringLiteral(" →")
                                                       : levelLetter(*level);
    return risk.standing == RiskStanding::NotLookedAt ? QStringLiteral("–") : QStringLiteral("?");
}

QString riskSpoken(const RiskShown& risk)
{
    if (const auto level = shownLevel(risk)) {
        const bool changing = risk.standing == RiskStanding::Changing;
        return (changing ? RiskWords::tr("Risk: %1, being changed") : RiskWords::tr("Risk: %1")).arg(levelWord(*level));
    }
    return risk.standing == RiskStanding::NotLookedAt ? RiskWords::tr("Risk not yet decided") : RiskWords::tr("Risk undecided");
}

ColourRole riskInk(const RiskShown& risk)
{
    const auto level = shownLevel(risk);
    if (!level)
        return ColourRole::Quiet;
    switch (*level) {
    case RiskLevel::Low: return ColourRole::Low;
    case RiskLevel::Medium: return ColourRole::Medium;
    case RiskLevel::High: return ColourRole::High;
    }
    Q_UNREACHABLE();
}

ColourRole riskGround(const RiskShown& risk)
{
    const auto level = shownLevel(risk);
    if (!level)
        return ColourRole::Chip;
    switch (*level) {
    case RiskLevel::Low: return ColourRole::LowGround;
    case RiskLevel::Medium: return ColourRole::MediumGround;
    case RiskLevel::High: return ColourRole::HighGround;
    }
    Q_UNREACHABLE();
}

} // namespace tepu::ui
