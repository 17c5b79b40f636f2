// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/chance.h"
#include "app/demonstration/what_is_decided.h"

namespace tepu::demonstration {
namespace {

/// Collects tasks, in the words of the table.
class Giving {
public:
    explicit Giving(const CaseFacts& facts) : m_facts(facts), m_chance(facts.seed + QStringLiteral("tasks")) {}

    /// Nothing is given where the words would speak of nobody.
    void give(GivenTask task, const QString& occasion)
    {
        const auto words = spoken(m_chance.oneOf(Phrases::shipped().under({"tasks", occasion})), m_facts);
        if (!words)
            return;
        task.words = *words;
        m_tasks.append(task);
    }
    bool oneIn(int sides) { return m_chance.oneIn(sides); }
    QVector<GivenTask> tasks() const { return m_tasks; }

private:
    const CaseFacts& m_facts;
    Chance m_chance;
    QVector<GivenTask> m_tasks;
};

QVector<PersonId> oneOrNone(const std::optional<PersonId>& person)
{
    return person ? QVector{*person} : QVector<PersonId>();
}

GivenTask contact(const QString& agency, const CaseFacts& facts)
{
    return {TaskCategory::MakeContactWithFamily, agency, oneOrNone(facts.victimId)};
}

void giveForHigh(Giving& giving, const CaseFacts& facts)
{
    giving.give(contact(QStringLiteral("ivs_provider"), facts), QStringLiteral("contact_high"));
    GivenTask check{TaskCategory::ImmediateSafetyActions, QStringLiteral("police"), oneOrNone(facts.victimId), {}, {0, QTime(19, 0)}};
    check.notAlone = true;
    giving.give(check, QStringLiteral("welfare_check"));
    if (facts.shows(Trait::Strangulation))
        giving.give({TaskCategory::OtherActions, QStringLiteral("health"), oneOrNone(facts.victimId), {}, {1, QTime(12, 0)}},
                    QStringLiteral("gp"));
    if (giving.oneIn(2))
        giving.give({TaskCategory::MonitoredAlarmHomeSecurity, QStringLiteral("womens_refuge"), oneOrNone(facts.victimId), {}, {2}},
                    QStringLiteral("alarm"));
    if (facts.shows(Trait::Release))
        giving.give({TaskCategory::InformationSharing, QStringLiteral("corrections"), oneOrNone(facts.victimId), {}, {1}},
                    QStringLiteral("release_told"));
    if (giving.oneIn(3))
        giving.give({TaskCategory::LiaiseCoordinate, QStringLiteral("police"), {}, {}, {3}}, QStringLiteral("charge"));
}

void giveForMedium(Giving& giving, const CaseFacts& facts)
{
    const bool wsw = giving.oneIn(2);
    giving.give(contact(wsw ? QStringLiteral("wsw_provider") : QStringLiteral("womens_refuge"), facts), QStringLiteral("contact_medium"));
    if (facts.shows(Trait::OnBail))
        giving.give({TaskCategory::InformationSourcing, QStringLiteral("police"), {}, {}, {2}}, QStringLiteral("bail_address"));
    if (giving.oneIn(6))
        giving.give({TaskCategory::AllocateSpecialistPractitioner, QStringLiteral("mental_health"), oneOrNone(facts.personId), {}, {5}},
                    QStringLiteral("mental_health"));
}

void giveForAnyButLow(Giving& giving, const CaseFacts& facts)
{
    if (facts.shows(Trait::Children) && (facts.shows(Trait::RocMade) || giving.oneIn(2)))
        giving.give({TaskCategory::OtherActions, QStringLiteral("oranga_tamariki"), facts.childIds, {}, {1, QTime(12, 0)}},
                    QStringLiteral("roc"));
    if (facts.shows(Trait::Custody) || facts.shows(Trait::OnBail))
        giving.give({TaskCategory::LiaiseCoordinate, QStringLiteral("corrections"), oneOrNone(facts.personId), {}, {2}},
                    QStringLiteral("probation"));
    GivenTask outreach{TaskCategory::MakeContactWithFamily, QStringLiteral("pos_provider"), oneOrNone(facts.personId), {}, {6}};
    outreach.afterAgency = QStringLiteral("ivs_provider");
    if (facts.personId && giving.oneIn(3))
        giving.give(outreach, QStringLiteral("pos"));
}

} // namespace

QVector<GivenTask> tasksFor(const CaseFacts& facts, RiskLevel level)
{
    Giving giving(facts);
    if (level == RiskLevel::Low)
        giving.give(contact(QStringLiteral("lrr_provider"), facts), QStringLiteral("contact_low"));
    else if (level == RiskLevel::Medium)
        giveForMedium(giving, facts);
    else
        giveForHigh(giving, facts);
    if (level != RiskLevel::Low)
        giveForAnyButLow(giving, facts);
    return giving.tasks();
}

} // namespace tepu::demonstration
