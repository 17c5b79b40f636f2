// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/what_is_decided.h"

namespace tepu::demonstration {
namespace {

/// Collects tasks, in the words of the table.
class Giving {
public:
    explicit Giving(const CaseFacts& facts) : m_facts(facts), m_chance(facts.seed + QStringLiteral("tasks")) {}

    /// Nothing is given where the words would speak of nobody.
    void give(GivenTask task, const char* occasion)
    {
        const auto words = fitting({"tasks", QLatin1String(occasion)}, m_facts, m_chance);
        if (!words)
            return;
        task.words = *words;
        m_tasks.append(task);
    }
    bool oneIn(int sides) { return m_chance.oneIn(sides); }
    const CaseFacts& facts() const { return m_facts; }
    bool shows(Trait trait) const { return m_facts.shows(trait); }
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

/// R-D1 the initial agency. Nobody rings a child: the adults who care for them are asked.
void giveContact(Giving& giving, const QString& agency, const char* occasion)
{
    const bool child = giving.shows(Trait::ChildVictim);
    giving.give({TaskCategory::MakeContactWithFamily, agency, oneOrNone(giving.facts().victimId)}, child ? "contact_child" : occasion);
}

QString specialistFor(const Giving& giving, const char* agency)
{
    return giving.shows(Trait::ChildVictim) ? QStringLiteral("oranga_tamariki") : QString::fromLatin1(agency);
}

void giveForHigh(Giving& giving)
{
    const auto victim = oneOrNone(giving.facts().victimId);
    giveContact(giving, specialistFor(giving, "ivs_provider"), "contact_high");
    GivenTask check{TaskCategory::ImmediateSafetyActions, QStringLiteral("police"), victim, {}, {0, QTime(19, 0)}};
    check.notAlone = true;
    giving.give(check, "welfare_check");
    if (giving.shows(Trait::Strangulation))
        giving.give({TaskCategory::OtherActions, QStringLiteral("health"), victim, {}, {1, QTime(12, 0)}}, "gp");
    if (!giving.shows(Trait::ChildVictim) && giving.oneIn(2))
        giving.give({TaskCategory::MonitoredAlarmHomeSecurity,
                     giving.facts().forRefuge ? QStringLiteral("womens_refuge") : QStringLiteral("ivs_provider"), victim, {}, {2}},
                    "alarm");
    if (giving.shows(Trait::Release)) {
        giving.give({TaskCategory::InformationSharing, QStringLiteral("police"), victim, {}, {1}}, "release_told");
        giving.give({TaskCategory::InformationSourcing, QStringLiteral("corrections"), {}, {}, {1, QTime(12, 0)}}, "release_address");
    }
    if (giving.shows(Trait::Strangulation))
        giving.give({TaskCategory::LiaiseCoordinate, QStringLiteral("police"), {}, {}, {3}}, "charge");
    if (giving.oneIn(4))
        giving.give({TaskCategory::ArrangeProfessionalsMeeting, QStringLiteral("isr_coordinator"), {}, {}, {4}}, "professionals");
}

void giveForMedium(Giving& giving)
{
    const bool refuge = giving.facts().forRefuge && giving.shows(Trait::Partner) && giving.oneIn(2);
    giveContact(giving, specialistFor(giving, refuge ? "womens_refuge" : "wsw_provider"), "contact_medium");
    if (giving.shows(Trait::Children) && giving.oneIn(3))
        giving.give({TaskCategory::LiaiseCoordinate, QStringLiteral("kaupapa_maori"), {}, {}, {3}}, "whanau");
    if (!giving.shows(Trait::Young) && giving.oneIn(6))
        giving.give({TaskCategory::AllocateSpecialistPractitioner, QStringLiteral("mental_health"),
                     oneOrNone(giving.facts().personId), {}, {5}},
                    "mental_health");
}

/// R-K4 "always with their own needs and a worker of their own".
void giveForYoung(Giving& giving)
{
    giving.give({TaskCategory::AllocateSpecialistPractitioner, QStringLiteral("oranga_tamariki"),
                 oneOrNone(giving.facts().personId), {}, {2}},
                "young");
}

void giveForPerson(Giving& giving)
{
    const auto person = oneOrNone(giving.facts().personId);
    if (giving.shows(Trait::OnBail))
        giving.give({TaskCategory::InformationSourcing, QStringLiteral("police"), {}, {}, {1}}, "bail_address");
    if (giving.shows(Trait::Custody) || giving.shows(Trait::OnBail))
        giving.give({TaskCategory::LiaiseCoordinate, QStringLiteral("corrections"), person, {}, {2}}, "probation");
    GivenTask outreach{TaskCategory::MakeContactWithFamily, QStringLiteral("pos_provider"), person, {}, {6}};
    outreach.afterAgency = QStringLiteral("ivs_provider");
    if (!person.isEmpty() && giving.oneIn(3))
        giving.give(outreach, "pos");
}

/// R-K2 "schools … are notified of the latest episode. Name a safe recipient."
void giveForChildren(Giving& giving)
{
    if (giving.shows(Trait::RocMade) || giving.oneIn(2))
        giving.give({TaskCategory::OtherActions, QStringLiteral("oranga_tamariki"), giving.facts().childIds, {}, {1, QTime(12, 0)}},
                    "roc");
    GivenTask school{TaskCategory::InformationSharing, QStringLiteral("education"), giving.facts().childIds, {}, {1, QTime(9, 30)}};
    school.safeRecipient = QStringLiteral("the deputy principal, by phone");
    if (giving.oneIn(3))
        giving.give(school, "school");
}

} // namespace

QVector<GivenTask> tasksFor(const CaseFacts& facts, RiskLevel level)
{
    Giving giving(facts);
    if (level == RiskLevel::Low) {
        giveContact(giving, QStringLiteral("lrr_provider"), "contact_low");
        return giving.tasks();
    }
    if (level == RiskLevel::High)
        giveForHigh(giving);
    else
        giveForMedium(giving);
    if (facts.shows(Trait::Young))
        giveForYoung(giving);
    else
        giveForPerson(giving);
    if (facts.shows(Trait::Children))
        giveForChildren(giving);
    return giving.tasks();
}

} // namespace tepu::demonstration
