// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/what_is_said.h"

#include "app/demonstration/chance.h"

namespace tepu::demonstration {
namespace {

/// How an agency comes to speak: of one of these, or now and then of what it happens to know.
struct Habit {
    QString agency;
    QStringList occasions; ///< the first that the case shows
    int knowsOneIn = 0;    ///< and "known" one time in so many
    bool answers = false;  ///< says so where it holds nothing
    Source source = Source::Agency;
    Side side = Side::Statutory;
};

const QVector<Habit>& habits()
{
    static const QVector<Habit> all{
        {"police", {"release", "strangulation", "firearms", "sexual_violence", "order_breached", "bail_breached", "custody", "on_bail",
                    "safety_order", "threats", "physical_harm", "property_damage", "verbal_abuse"}, 0, true, Source::Police},
        {"oranga_tamariki", {"roc_made", "children"}, 0, true},
        {"corrections", {"release", "custody", "bail_breached"}, 3, true},
        {"health", {"strangulation", "pregnant", "physical_harm"}, 4, true},
        {"mental_health", {}, 5, true},
        {"womens_refuge", {"repeat", "partner"}, 0, false, Source::Victim, Side::Victim},
        {"kaupapa_maori", {}, 6, false, Source::Agency, Side::Both},
    };
    return all;
}

/// The first occasion that the case shows and of which the agency has words; physical harm brings Health only now and then.
QString occasionOf(const Habit& habit, const CaseFacts& facts, Chance& chance)
{
    for (const QString& occasion : habit.occasions) {
        const auto trait = fromCode<Trait>(occasion);
        const bool comesUp = habit.agency != u"health" || trait == Trait::Strangulation || chance.oneIn(3);
        if (trait && facts.shows(*trait) && comesUp)
            return occasion;
    }
    return habit.knowsOneIn > 0 && chance.oneIn(habit.knowsOneIn) ? QStringLiteral("known") : QString();
}

std::optional<Words> phraseOf(const QString& agency, const QString& occasion, const CaseFacts& facts, Chance& chance)
{
    return spoken(chance.oneOf(Phrases::shipped().under({"said", agency, occasion})), facts);
}

std::optional<Contribution> contributionOf(const Habit& habit, const CaseFacts& facts)
{
    Chance chance(facts.seed + habit.agency);
    QString occasion = occasionOf(habit, facts, chance);
    if (occasion == u"children" && chance.oneIn(3))
        occasion = QStringLiteral("children_known");
    const auto words = phraseOf(habit.agency, occasion, facts, chance);
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
    const auto add = [&](Contribution contribution, const QString& occasion) {
        contribution.words = phraseOf(contribution.agency, occasion, facts, chance);
        if (contribution.words)
            more.append(contribution);
    };
    if (facts.shows(Trait::Repeat))
        add({"police", {}, Source::Police}, QStringLiteral("repeat"));
    if (facts.policeRisk == RiskLevel::High || facts.shows(Trait::Strangulation) || chance.oneIn(5))
        add({"ivs_provider", {}, Source::Victim, Side::Victim, true}, QStringLiteral("victim"));
    if (facts.personId && chance.oneIn(5))
        add({"pos_provider", {}, Source::Perpetrator, Side::Violence}, QStringLiteral("person"));
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
    const Phrases& phrases = Phrases::shipped();
    const bool children = facts.shows(Trait::Children) && chance.oneIn(2);
    const QString known = facts.shows(Trait::Custody) ? QStringLiteral("custody")
                          : chance.oneIn(3)           ? QStringLiteral("known")
                                                      : QStringLiteral("none");
    return {spoken(chance.oneOf(phrases.under({children ? "wishes_with_children" : "wishes"})), facts),
            spoken(chance.oneOf(phrases.under({"following_up", known})), facts)};
}

} // namespace tepu::demonstration
