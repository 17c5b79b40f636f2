// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/signals/signal_facts.h"

#include "core/queries/family/family.h"
#include "core/queries/people/particulars.h"
#include "core/queries/plan/episodes_of.h"
#include "core/queries/plan/one_person.h"
#include "core/queries/site/site_settings.h"
#include "core/rules/code_words.h"
#include "core/rules/people/standing_of_contact.h"
#include "core/rules/family/held.h"

namespace tepu {
namespace {

/// What one SELECT tells of a plan that could not reach somebody.
struct ReachRow {
    std::optional<RiskLevel> level;
    std::optional<Instant> failedAt;
    bool reached = false;
    static constexpr auto fields()
    {
        return Fields{field("level", &ReachRow::level), field("failed_at", &ReachRow::failedAt), field("reached", &ReachRow::reached)};
    }
};

/// Who is what to whom in an episode, as far as signals ask.
struct KinRow {
    EpisodeId episode;
    bool partner = false;
    bool family = false;
    bool former = false;
    static constexpr auto fields()
    {
        using R = KinRow;
        return Fields{field("episode", &R::episode), field("partner", &R::partner), field("family", &R::family), field("former", &R::former)};
    }
};

struct ReleaseToSignal {
    ReleaseId release;
    std::optional<PersonId> person;
    ReleaseKind kind = ReleaseKind::SentenceEnd;
    QDate on;
    static constexpr auto fields()
    {
        using R = ReleaseToSignal;
        return Fields{field("release", &R::release), field("person", &R::person), field("kind", &R::kind), field("on", &R::on)};
    }
};

QVector<EpisodeForSignals> episodesFor(const Tables& tables, const PlanId& plan)
{
    QHash<EpisodeId, KinRow> kin;
    for (const KinRow& row : tables.ask<KinRow>(
             QStringLiteral("SELECT ep.episode, max(ep.relationship IN ('partner', 'ex_partner')), max(ep.relationship IN ('parent', 'child', 'sibling')), "
                            "max(ep.relationship = 'ex_partner') FROM plan_episode pe JOIN episode_person ep ON ep.episode = pe.episode "
                            "WHERE pe.plan = ?1 AND ep.role = 'victim' AND ep.relationship IS NOT NULL GROUP BY ep.episode "
                            "UNION ALL SELECT er.episode, max(er.kind IN ('partners', 'ex_partners')), max(er.kind IN ('parent_child', 'siblings')), "
                            "max(er.kind = 'ex_partners') FROM plan_episode pe JOIN episode_relationship er ON er.episode = pe.episode "
                            "WHERE pe.plan = ?1 GROUP BY er.episode"),
             values(plan))) {
        KinRow& known = kin[row.episode];
        known = {row.episode, known.partner || row.partner, known.family || row.family, known.former || row.former};
    }
    QVector<EpisodeForSignals> episodes;
    for (const EpisodeView& each : episodesOf(tables, plan)) {
        const KinRow who = kin.value(each.episode);
        episodes.append({each.episode.uuid(), each.occurredAt, each.strangulation, each.firearmsPresent, each.weapon.value_or(QString()),
                         each.protectionOrderBreached, each.bailBreached, each.harms, each.childrenPresent > 0, who.partner, who.family, who.former});
    }
    return episodes;
}

QVector<RoleForSignals> rolesOf(const QVector<PlanPerson>& people)
{
    QVector<RoleForSignals> roles;
    for (const PlanPerson& person : people)
        for (const PartRow& part : person.parts)
            roles.append({person.person, person.called(), part.role, part.at});
    std::stable_sort(roles.begin(), roles.end(), [](const RoleForSignals& a, const RoleForSignals& b) { return a.at < b.at; });
    return roles;
}

QVector<FlagForSignals> flagsFor(const Tables& tables, const QVector<PlanPerson>& people, QDate today)
{
    QVector<FlagForSignals> flags;
    for (const PlanPerson& person : people)
        for (const FlagView& flag : flagsOf(tables, person.person, today))
            flags.append({person.person, person.called(), person.standing == Standing::UsedViolence, flag.flag, flag.words,
                          flag.source ? codeWords(*flag.source) : QStringLiteral("the table"), flag.basis.value_or(Basis::Observed),
                          flag.on.value_or(dateAt(flag.at)), flag.lapsesOn, isHeld(flag)});
    for (FlagForSignals& flag : flags)
        flag.source[0] = flag.source[0].toUpper();
    return flags;
}

QString whoSays(const BondWord& word, const QVector<PlanPerson>& people)
{
    const PlanPerson* teller = word.teller ? personIn(people, *word.teller) : nullptr;
    return teller ? teller->called() : QStringLiteral("the table");
}

/// What people said; what Police have is read off the episodes.
QVector<SeparationForSignals> separationsIn(const Tables& tables, const PlanId& plan, const QVector<PlanPerson>& people, Instant now)
{
    QVector<SeparationForSignals> separations;
    for (const FamilyBond& bond : familyOf(tables, plan, now).bonds)
        for (const BondWord& word : bond.told) {
            const bool ended = word.kind == BondKind::FormerPartner || word.couple == RelationshipNow::Ended;
            if (word.by == ToldBy::Police || !ended)
                continue;
            const QString who = QStringLiteral("%1 and %2").arg(personIn(people, bond.from) ? personIn(people, bond.from)->called() : QString(),
                                                                personIn(people, bond.to) ? personIn(people, bond.to)->called() : QString());
            separations.append({bond.from.uuid(), who, whoSays(word, people), word.until.value_or(word.toldOn), word.isHeld});
        }
    return separations;
}

QVector<ReleaseForSignals> releasesFor(const Tables& tables, const PlanId& plan, const QVector<PlanPerson>& people, QDate today)
{
    QVector<ReleaseForSignals> releases;
    const auto calledOr = [&](const std::optional<PersonId>& person) {
        const PlanPerson* known = person ? personIn(people, *person) : nullptr;
        return known ? known->called() : QStringLiteral("Somebody");
    };
    for (const ReleaseToSignal& row : tables.ask<ReleaseToSignal>(
             QStringLiteral("SELECT r.id, %1, r.kind, r.expected_on FROM plan_release pr JOIN release r ON r.id = pr.release WHERE pr.plan = ?1 "
                            "AND r.kind IS NOT NULL AND r.expected_on IS NOT NULL AND r.outcome IS NULL ORDER BY r.expected_on, r.id")
                 .arg(faceOn(QStringLiteral("?1"), QStringLiteral("r.person"))),
             values(plan)))
        releases.append({row.release.uuid(), calledOr(row.person), codeWords(row.kind), QStringLiteral("Corrections"), row.on});
    for (const PlanPerson& person : people) {
        const auto custody = person.standing == Standing::UsedViolence ? custodyOf(tables, person.person, today) : std::nullopt;
        if (custody && isLockedUp(custody->status) && custody->until)
            releases.append({person.person.uuid(), person.called(), codeWords(custody->status),
                             custody->source ? codeWords(*custody->source) : QStringLiteral("the table"), *custody->until});
    }
    return releases;
}

/// R-R7 "uncontactable with a High plan": tried, and nobody of the victim's side reached since.
ReachForSignals reachOf(const Tables& tables, const PlanId& plan)
{
    const QString hers = QStringLiteral("NOT EXISTS(SELECT 1 FROM plan_person pp WHERE pp.plan = ?1 AND pp.role = 'perpetrator' AND pp.person = %1)")
                             .arg(faceOn(QStringLiteral("?1"), QStringLiteral("t.person")));
    const auto row = tables.askOne<ReachRow>(
        QStringLiteral("SELECT p.level, (SELECT min(at) FROM (SELECT ended_at AS at FROM task WHERE plan = ?1 AND category = 'make_contact_with_family' "
                       "AND substr(state, 1, 8) = 'not_done' UNION ALL SELECT t.attempted_at FROM contact_attempt t WHERE t.plan = ?1 AND %1 "
                       "AND t.result IN ('no_answer', 'not_at_address', 'wrong_number', 'unsafe_to_contact'))), "
                       "EXISTS(SELECT 1 FROM task WHERE plan = ?1 AND category = 'make_contact_with_family' AND state = 'done') "
                       "OR EXISTS(SELECT 1 FROM contact_attempt t WHERE t.plan = ?1 AND %1 AND t.result IN ('contact_made', 'declined', 'statutory_contact')) "
                       "OR EXISTS(SELECT 1 FROM engagement t WHERE t.plan = ?1 AND %1 AND substr(t.outcome, 1, 12) = 'contact_made') FROM plan p WHERE p.id = ?1")
            .arg(hers),
        values(plan));
    ReachForSignals reach;
    reach.restsOn = plan.uuid();
    if (row) {
        reach.level = row->level;
        if (row->failedAt && !row->reached)
            reach.notReachedSince = dateAt(*row->failedAt);
    }
    return reach;
}

} // namespace

SignalFacts signalFacts(const Tables& tables, const PlanId& plan, Instant now)
{
    const QDate today = dateAt(now);
    const auto people = planPeople(tables, plan, today);
    const SiteSettings settings = siteSettings(tables);
    SignalFacts facts;
    facts.episodes = episodesFor(tables, plan);
    facts.roles = rolesOf(people);
    facts.flags = flagsFor(tables, people, today);
    facts.separations = separationsIn(tables, plan, people, now);
    facts.releases = releasesFor(tables, plan, people, today);
    facts.reach = reachOf(tables, plan);
    facts.known = knownForSignals(tables, plan, people, now) + toldSignals(tables, plan, people) + signalsAnswered(answeredPoints(tables, plan));
    facts.verdicts = signalVerdicts(tables, plan);
    facts.lapse = settings.signalLapse;
    facts.imminentReleaseDays = settings.imminentReleaseDays;
    return facts;
}

} // namespace tepu
