// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/what_is_said.h"

namespace tepu::demonstration {
namespace {

/// How an agency comes to speak: of the first of these that the case shows, or now and then of what it happens to know.
struct Habit {
    QString agency;
    QStringList occasions;
    int knowsOneIn = 0;   ///< "known" one time in so many
    bool answers = false; ///< says so where it holds nothing
    Source source = Source::Agency;
    Side side = Side::Statutory;
};

const QVector<Habit>& habits()
{
    static const QVector<Habit> all{
        {"police", {"release", "strangulation", "firearms", "sexual_violence", "order_breached", "bail_breached", "custody", "on_bail",
                    "young", "safety_order", "threats", "physical_harm", "property_damage", "verbal_abuse"}, 0, true, Source::Police},
        {"oranga_tamariki", {"young", "roc_made", "children"}, 0, true},
        {"corrections", {"release", "custody", "bail_breached"}, 3, true},
        {"health", {"strangulation", "pregnant", "physical_harm", "children"}, 0, true},
        {"mental_health", {}, 5, true},
        {"womens_refuge", {"repeat", "partner"}, 0, false, Source::Victim, Side::Victim},
        {"kaupapa_maori", {}, 6, false, Source::Agency, Side::Both},
    };
    return all;
}

/// Nobody under 18 is Corrections' or an adult service's, and no man is Women's Refuge's.
bool concerns(const Habit& habit, const CaseFacts& facts)
{
    const bool adult = habit.agency == u"corrections" || habit.agency == u"mental_health";
    return !(adult && facts.shows(Trait::Young)) && !(habit.agency == u"womens_refuge" && !facts.forRefuge);
}

/// What Health holds comes up now and then, except where it must.
QString occasionOf(const Habit& habit, const CaseFacts& facts, Chance& chance)
{
    for (const QString& occasion : habit.occasions) {
        const auto trait = fromCode<Trait>(occasion);
        const bool comesUp = habit.agency != u"health" || trait == Trait::Strangulation || trait == Trait::Pregnant || chance.oneIn(3);
        if (trait && facts.shows(*trait) && comesUp)
            return occasion == u"children" && habit.agency == u"oranga_tamariki" && chance.oneIn(3) ? QStringLiteral("children_known")
                                                                                                     : occasion;
    }
    return habit.knowsOneIn > 0 && chance.oneIn(habit.knowsOneIn) ? QStringLiteral("known") : QString();
}

std::optional<Contribution> contributionOf(const Habit& habit, const CaseFacts& facts)
{
    Chance chance(facts.seed + habit.agency);
    const auto words = concerns(habit, facts) ? fitting({"said", habit.agency, occasionOf(habit, facts, chance)}, facts, chance)
                                              : std::nullopt;
    if (!words && !habit.answers)
        return std::nullopt;
    const bool hers = habit.source == Source::Victim;
    return Contribution{habit.agency, words, words ? habit.source : Source::Agency, habit.side, hers && chance.oneIn(2)};
}

/// Some cases bring a second word: of the pattern, of the victim herself, of the person using violence.
QVector<Contribution> afterwards(const CaseFacts& facts)
{
    Chance chance(facts.seed + QStringLiteral("afterwards"));
    QVector<Contribution> more;
    const auto add = [&](Contribution contribution, const char* occasion) {
        contribution.words = fitting({"said", contribution.agency, QLatin1String(occasion)}, facts, chance);
        if (contribution.words)
            more.append(contribution);
    };
    if (facts.shows(Trait::Repeat))
        add({"police", {}, Source::Police}, facts.shows(Trait::Often) ? "often" : "repeat");
    const bool afraid = facts.policeRisk == RiskLevel::High || facts.shows(Trait::Strangulation);
    if (!facts.shows(Trait::ChildVictim) && (afraid || (facts.shows(Trait::Threats) && chance.oneIn(3))))
        add({"ivs_provider", {}, Source::Victim, Side::Victim, true}, "victim");
    if (!facts.shows(Trait::Young) && chance.oneIn(5))
        add({"pos_provider", {}, Source::Perpetrator, Side::Violence}, "person");
    return more;
}

} // namespace

QVector<Contribution> whatIsSaid(const CaseFacts& facts, const QStringList& agencies)
{
    QVector<Contribution> all;
    for (const Habit& habit : habits())
        if (const auto contribution = contributionOf(habit, facts))
            all.append(*contribution);
    all += afterwards(facts);
    all.removeIf([&](const Contribution& each) { return !agencies.contains(each.agency); });
    return all;
}

StandingLines standingLines(const CaseFacts& facts)
{
    Chance chance(facts.seed + QStringLiteral("standing"));
    const bool children = facts.shows(Trait::Children) && chance.oneIn(2);
    const QString wishes = facts.shows(Trait::ChildVictim) ? QStringLiteral("wishes_of_child")
                           : children                      ? QStringLiteral("wishes_with_children")
                                                           : QStringLiteral("wishes");
    const QString known = facts.shows(Trait::Young)     ? QStringLiteral("young")
                          : facts.shows(Trait::Custody) ? QStringLiteral("custody")
                          : chance.oneIn(3)             ? QStringLiteral("known")
                                                        : QStringLiteral("none");
    return {fitting({wishes}, facts, chance), fitting({"following_up", known}, facts, chance)};
}

} // namespace tepu::demonstration
