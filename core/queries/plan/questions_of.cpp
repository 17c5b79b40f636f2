// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/questions_of.h"

#include "core/queries/plan/episodes_of.h"
#include "core/queries/plan/plan_people.h"

namespace tepu {

namespace {

/// What one SELECT tells of a plan.
struct PlanSigns {
    std::optional<RiskLevel> level;
    bool levelSetHere = false;
    bool levelHasRationale = false;
    bool contactTask = false;
    bool contactDeadline = false;
    bool reviewAhead = false;
    bool releaseAhead = false;
    bool reached = false;
    bool notReached = false;
    bool reported = false;
    bool addressSaid = false; ///< by an order that stands

    static constexpr auto fields()
    {
        using R = PlanSigns;
        return Fields{field("level", &R::level),
                      field("level_set_here", &R::levelSetHere),
                      field("level_has_rationale", &R::levelHasRationale),
                      field("contact_task", &R::contactTask),
                      field("contact_deadline", &R::contactDeadline),
                      field("review_ahead", &R::reviewAhead),
                      field("release_ahead", &R::releaseAhead),
                      field("reached", &R::reached),
                      field("not_reached", &R::notReached),
                      field("reported", &R::reported),
                      field("address_said", &R::addressSaid)};
    }
};

/// What the latest episodes add.
struct EpisodeSign {
    EpisodeId episode;
    bool childrenThere = false;
    bool bailed = false;
    static constexpr auto fields()
    {
        using R = EpisodeSign;
        return Fields{field("episode", &R::episode), field("children_there", &R::childrenThere),
                      field("bailed", &R::bailed)};
    }
};

struct CountRow {
    QString question;
    int answered = 0;
    int passed = 0;
    static constexpr auto fields()
    {
        using R = CountRow;
        return Fields{field("question", &R::question), field("answered", &R::answered), field("passed", &R::passed)};
    }
};

} // namespace

static const auto signsOfPlan = QStringLiteral(
    "WITH asked(plan, meeting, today, now) AS (VALUES(?, ?, ?, ?)), "
    "contact AS (SELECT task.* FROM task, asked WHERE task.plan = asked.plan AND category = 'make_contact_with_family'), "
    "latest AS (SELECT max(attached_at) AS at FROM plan_episode, asked WHERE plan_episode.plan = asked.plan) "
    "SELECT level, EXISTS(SELECT 1 FROM risk_decision r WHERE r.plan = p.id AND r.meeting = asked.meeting), "
    "coalesce((SELECT because <> '[]' OR words <> '' FROM risk_decision r WHERE r.plan = p.id ORDER BY at DESC, rowid DESC "
    "LIMIT 1), 0), "
    "EXISTS(SELECT 1 FROM contact, latest WHERE ended_at IS NULL OR (state = 'done' AND ended_at >= coalesce(latest.at, 0))), "
    "EXISTS(SELECT 1 FROM contact WHERE due IS NOT NULL), "
    "EXISTS(SELECT 1 FROM review r WHERE r.plan = p.id AND r.state = 'set' AND (r.due_on IS NULL OR r.due_on >= asked.today)), "
    "EXISTS(SELECT 1 FROM plan_release pr JOIN release_now r ON r.id = pr.release WHERE pr.plan = p.id "
    "AND r.is_ahead AND r.expected_on >= asked.today), "
    "EXISTS(SELECT 1 FROM contact WHERE state = 'done'), "
    "EXISTS(SELECT 1 FROM contact WHERE state IN ('not_done_circumstances_changed', 'not_done_not_undertaken')), "
    "EXISTS(SELECT 1 FROM plan_episode pe JOIN episode e ON e.id = pe.episode WHERE pe.plan = p.id AND e.roc_made) "
    "OR EXISTS(SELECT 1 FROM concern c WHERE c.plan = p.id AND (c.raised_at IS NULL OR c.raised_at >= coalesce((SELECT at FROM latest), 0))), "
    "EXISTS(SELECT 1 FROM court_order o WHERE o.plan = p.id AND o.ended_at IS NULL AND (o.until IS NULL OR o.until > asked.now) "
    "AND (o.address <> '' OR o.type IN ('bail', 'parole', 'release_conditions'))) "
    "FROM asked JOIN plan p ON p.id = asked.plan");

static void addLatestEpisodes(CaseFacts& facts, const Tables& tables, const PlanId& plan)
{
    const auto latest = newEpisodes(tables, plan);
    for (const EpisodeSign& sign : tables.ask<EpisodeSign>(
             QStringLiteral("SELECT e.id, coalesce(e.children_present, 0) > 0, e.police_actions LIKE '%remanded_on_bail%' "
                            "FROM plan_episode pe JOIN episode e ON e.id = pe.episode WHERE pe.plan = ?"),
             values(plan)))
        if (latest.contains(sign.episode)) {
            facts.hasChildren = facts.hasChildren || sign.childrenThere;
            facts.hasAddressToLookAt = facts.hasAddressToLookAt || sign.bailed;
        }
}

CaseFacts caseFacts(const Tables& tables, const PlanId& plan, const MeetingId& meeting, Instant now)
{
    const QDate today = dateAt(now);
    const auto signs = tables.askOne<PlanSigns>(signsOfPlan, values(plan, meeting, today, now)).value_or(PlanSigns());
    const auto people = planPeople(tables, plan, today);
    const auto any = [&](auto test) { return std::any_of(people.cbegin(), people.cend(), test); };
    CaseFacts facts;
    facts.level = signs.level;
    facts.levelSetHere = signs.levelSetHere;
    facts.levelHasRationale = signs.levelHasRationale;
    facts.hasChildren = any([](const PlanPerson& person) { return person.isChild; });
    facts.hasContactTask = signs.contactTask;
    facts.contactHasDeadline = signs.contactDeadline;
    facts.hasReviewAhead = signs.reviewAhead;
    facts.hasAddressToLookAt = signs.releaseAhead || signs.addressSaid;
    facts.rolesReversed = any([](const PlanPerson& person) { return person.reversed; });
    facts.tableHasSaidWhoIsWho = !any([](const PlanPerson& person) { return person.reversed && !person.view; });
    facts.notAbleToBeReached = signs.notReached && !signs.reached;
    facts.reportOfConcernMade = signs.reported;
    addLatestEpisodes(facts, tables, plan);
    for (const AnswerRow& answer : answersOf(tables, plan, meeting))
        facts.answered.insert(answer.question);
    return facts;
}

QVector<OpenQuestion> questionsOf(const Tables& tables, const PlanId& plan, const MeetingId& meeting, Instant now)
{
    return openQuestions(caseFacts(tables, plan, meeting, now));
}

static QString questionWords(const QString& question)
{
    const Question* known = questionById(question);
    return known ? QString::fromUtf16(known->sentence) : question;
}

QVector<AnswerRow> answersOf(const Tables& tables, const PlanId& plan, const MeetingId& meeting)
{
    auto answers = tables.ask<AnswerRow>(
        QStringLiteral("SELECT question, '', passed, words, at FROM answer WHERE plan = ? AND meeting = ? ORDER BY at, rowid"),
        values(plan, meeting));
    for (AnswerRow& answer : answers)
        answer.sentence = questionWords(answer.question);
    return answers;
}

QVector<DismissalRow> dismissals(const Tables& tables)
{
    const auto counts = tables.ask<CountRow>(
        QStringLiteral("SELECT question, sum(1 - passed), sum(passed) FROM answer GROUP BY question"));
    QVector<DismissalRow> rows;
    for (const Question& question : allQuestions()) {
        const QString id = QString::fromLatin1(question.id);
        DismissalRow row{id, questionWords(id)};
        for (const CountRow& count : counts)
            if (count.question == id) {
                row.answered = count.answered;
                row.passed = count.passed;
            }
        rows.append(row);
    }
    return rows;
}

} // namespace tepu
