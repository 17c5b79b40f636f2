// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/signals/flags_on_strip.h"

#include "core/queries/plan/called.h"
#include "core/queries/plan/held_in_sql.h"
#include "core/queries/plan/one_person.h"
#include "core/rules/code_words.h"
#include "core/rules/family/held.h"

namespace tepu {
namespace {

struct FlagOnStrip : Provenance {
    QString called;
    QString words;
    Instant at;
    std::optional<QDate> notedOn;
    PersonId person;
    bool victimOnly = false;

    static constexpr auto fields()
    {
        using R = FlagOnStrip;
        return Fields{field("called", &R::called),    field("words", &R::words),   field("at", &R::at),
                      field("noted_on", &R::notedOn), field("person", &R::person), field("victim_only", &R::victimOnly)} +
               Provenance::fields();
    }
};

/// What was said last of the children whom somebody expected.
struct WordOfUnborn {
    PersonId mother;
    bool isExpected = false; ///< one of them still is
    Instant at;

    static constexpr auto fields()
    {
        using W = WordOfUnborn;
        return Fields{field("mother", &W::mother), field("is_expected", &W::isExpected), field("at", &W::at)};
    }
};

/// The beginning of the day of which it is.
Instant seenAt(const FlagOnStrip& flag)
{
    return flag.notedOn ? instantAt(*flag.notedOn, QTime(0, 0)).value_or(flag.at) : flag.at;
}

QString sourceOf(const FlagOnStrip& flag)
{
    QString words = flag.source ? codeWords(*flag.source) : QStringLiteral("the table");
    words[0] = words[0].toUpper();
    return words;
}

} // namespace

QVector<PersonSign> flagSigns(const Tables& tables, const PlanId& plan, PersonFlag flag, QDate today, FlagReader reader)
{
    const QString ofViolence = QStringLiteral("AND (EXISTS(SELECT 1 FROM episode_person WHERE person IN %1 AND role = 'perpetrator') "
                                              "OR EXISTS(SELECT 1 FROM release WHERE person IN %1) "
                                              "OR EXISTS(SELECT 1 FROM plan_role WHERE person IN %1 AND role = 'perpetrator'))")
                                   .arg(everyTelling(QStringLiteral("p.id")));
    const QString name = reader.byInitial ? QStringLiteral("substr(%1, 1, 1) || '.'").arg(calledInSql()) : calledInSql();
    QVector<PersonSign> signs;
    for (const FlagOnStrip& row : tables.ask<FlagOnStrip>(
             QStringLiteral("SELECT %1, %2, f.at, f.noted_on, p.id, coalesce(f.victim_only, 0), f.source, f.side, f.known_to_perpetrator "
                            "FROM person_flag f JOIN person p ON p.id = %3 LEFT JOIN name_note n ON n.person = p.id WHERE f.flag = ?2 "
                            "AND f.person IN (SELECT person FROM plan_member WHERE plan = ?1) AND (f.lapses_on IS NULL OR f.lapses_on >= ?3) %4 "
                            "ORDER BY f.at DESC, p.id, f.person")
                 .arg(name, reader.isOperator ? QStringLiteral("coalesce(f.words, '')") : QStringLiteral("''"),
                      faceOn(QStringLiteral("?1"), QStringLiteral("f.person")), flag == PersonFlag::Gang ? ofViolence : QString()),
             values(plan, flag, today)))
        if (reader.isOperator || flag == PersonFlag::Gang || !isHeld(row, row.victimOnly))
            signs.append({row.called, row.words, sourceOf(row), seenAt(row), row.person});
    return signs;
}

QVector<PersonSign> stillExpecting(const Tables& tables, const PlanId& plan, const QVector<PersonSign>& signs, FlagReader reader)
{
    const auto words = tables.ask<WordOfUnborn>(
        QStringLiteral("SELECT %1, max(state = 'expected'), max(at) FROM unborn WHERE plan = ?1 %2 GROUP BY 1")
            .arg(faceOn(QStringLiteral("?1"), QStringLiteral("mother")),
                 reader.isOperator ? QString() : QStringLiteral("AND NOT ") + heldInSql(QStringLiteral("unborn"), HeldMark::Has)),
        values(plan));
    QVector<PersonSign> kept = signs;
    kept.removeIf([&](const PersonSign& sign) {
        return std::any_of(words.cbegin(), words.cend(), [&](const WordOfUnborn& word) {
            return sign.person == word.mother && !word.isExpected && sign.seenAt <= word.at;
        });
    });
    return kept;
}

QVector<PersonSign> newestOfEach(const QVector<PersonSign>& signs)
{
    QVector<PersonSign> kept;
    for (const PersonSign& sign : signs) {
        const auto same = std::find_if(kept.begin(), kept.end(), [&](const PersonSign& each) { return each.person == sign.person; });
        if (same == kept.end())
            kept.append(sign);
        else if (same->seenAt < sign.seenAt)
            *same = sign;
    }
    return kept;
}

QVector<RiskSignal> toldOnStrip(const Tables& tables, const PlanId& plan, Instant now, const SignalLapse& lapse, FlagReader reader)
{
    const bool any = tables.one<bool>(QStringLiteral("SELECT EXISTS(SELECT 1 FROM told_signal WHERE plan = ?1) "
                                                     "OR EXISTS(SELECT 1 FROM checklist_answer WHERE plan = ?1 AND answer = 'yes')"),
                                      values(plan))
                         .value_or(false);
    if (!any)
        return {};
    SignalFacts facts;
    facts.known = toldSignals(tables, plan, planPeople(tables, plan, dateAt(now))) + signalsAnswered(answeredPoints(tables, plan));
    facts.verdicts = signalVerdicts(tables, plan);
    facts.lapse = lapse;
    QVector<RiskSignal> told = signalsOf(facts, now);
    if (!reader.isOperator)
        for (RiskSignal& signal : told) {
            signal.more.clear();
            signal.source.clear();
            signal.because.clear();
        }
    return told;
}

/// The last word on each.
static bool isEnded(const QVector<VerdictForSignals>& verdicts, const QVector<SignalKind>& kinds, const Uuid& restsOn, QDate since)
{
    bool ended = false;
    for (const VerdictForSignals& word : verdicts)
        if (kinds.contains(word.signal) && word.restsOn == restsOn && dateAt(word.at) >= since)
            ended = word.verdict == SignalVerdict::NoLongerSo;
    return ended;
}

static void dropEnded(QVector<PersonSign>& signs, const QVector<VerdictForSignals>& verdicts, SignalKind kind)
{
    signs.erase(std::remove_if(signs.begin(), signs.end(),
                               [&](const PersonSign& sign) {
                                   return sign.person && isEnded(verdicts, {kind}, sign.person->uuid(), dateAt(sign.seenAt));
                               }),
                signs.end());
}

void withoutEnded(AlertFacts& facts, const QVector<VerdictForSignals>& verdicts)
{
    using enum SignalKind;
    if (verdicts.isEmpty())
        return;
    for (EpisodeSigns& episode : facts.episodes) {
        const auto ended = [&](const QVector<SignalKind>& kinds) {
            return isEnded(verdicts, kinds, episode.episode.uuid(), dateAt(episode.occurredAt));
        };
        episode.strangulation = episode.strangulation && !ended({Strangulation});
        episode.firearms = episode.firearms && !ended({Firearms});
        if (ended({WeaponOrThreatOfDeath}))
            episode.weapon.clear();
        if (ended({BreachOfOrderOrBail, PastBreach}))
            episode.orderBreached = episode.bailBreached = false;
        episode.childrenPresent = episode.childrenPresent && !ended({ChildHarmedOrPresent});
    }
    dropEnded(facts.pregnant, verdicts, PregnancyOrBirth);
    dropEnded(facts.gangs, verdicts, Gang);
}

} // namespace tepu
