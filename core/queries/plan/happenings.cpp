// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/happenings.h"

#include "core/queries/plan/called.h"
#include "core/queries/plan/one_person.h"

namespace tepu {

namespace {

struct HappeningRow {
    QString fact;
    std::optional<Instant> at;
    std::optional<QDate> on;
    Instant toldAt;
    std::optional<MeetingId> meeting;
    QString mark;
    QString person;
    QString toward;
    QString task;
    bool victimOnly = false;
    QString sentence;
    QString words;

    static constexpr auto fields()
    {
        using R = HappeningRow;
        return Fields{field("fact", &R::fact),       field("at", &R::at),         field("on", &R::on),
                      field("told_at", &R::toldAt),  field("meeting", &R::meeting), field("mark", &R::mark),
                      field("person", &R::person),   field("toward", &R::toward), field("task", &R::task),
                      field("victim_only", &R::victimOnly), field("sentence", &R::sentence), field("words", &R::words)};
    }
};

/// What a kind of fact is on a timeline, and how its sentence is made short: beginning and what stands for it.
struct Telling {
    const char* fact;
    HistoryKind kind;
    const char* beginning = "";
    const char* shorter = "";
};

constexpr Telling tellings[] = {
    {"ContactLogged", HistoryKind::Contact, "An attempt to make contact: ", "Contact: "},
    {"EngagementRecorded", HistoryKind::Engagement},
    {"OrderRegistered", HistoryKind::Order, "A "},
    {"OrderServed", HistoryKind::Order},
    {"OrderVaried", HistoryKind::Order},
    {"OrderEnded", HistoryKind::Order},
    {"BreachNoted", HistoryKind::Order},
    {"PoliceStepNoted", HistoryKind::Custody, "After the episode: "},
    {"ReleaseOutcomeNoted", HistoryKind::Custody, "The prison release: ", "Release: "},
    {"ReleaseExpected", HistoryKind::Custody},
    {"ReleaseDayNoted", HistoryKind::Custody, "The day of release: ", "Release: "},
    {"ReleaseChecked", HistoryKind::Custody},
    {"CustodyNoted", HistoryKind::Custody},
    {"AddressDangerNoted", HistoryKind::Warning},
    {"AddressDangerLifted", HistoryKind::Warning},
    {"SafetyPlanSaid", HistoryKind::Circumstance},
    {"SafetyPlanDropped", HistoryKind::Circumstance},
    {"SafetyPlanReviewed", HistoryKind::Review},
    {"StatementWithdrawn", HistoryKind::Custody},
    {"WithdrawalConsidered", HistoryKind::Custody},
    {"ServiceRecorded", HistoryKind::Service},
    {"SupportNoted", HistoryKind::Service},
    {"HoursLogged", HistoryKind::Service, "Support was given: ", "Support: "},
    {"FlexiFundSpent", HistoryKind::Service},
    {"GapNoted", HistoryKind::Service, "A service was needed and is not to be had: ", "Not to be had: "},
    {"CapacityNoted", HistoryKind::Service, "A provider’s capacity for ", "Capacity for "},
    {"ConcernRaised", HistoryKind::Concern, "A "},
    {"ConcernOutcomeNoted", HistoryKind::Concern, "Oranga Tamariki answered a ", "Oranga Tamariki answered the "},
    {"ConcernSent", HistoryKind::Concern, "A "},
    {"ConcernDisagreed", HistoryKind::Concern, "A "},
    {"ReferredToTeam", HistoryKind::Concern},
    {"TeamDecided", HistoryKind::Concern},
    {"NoticeArranged", HistoryKind::Concern, "A "},
    {"CircumstancesNoted", HistoryKind::Circumstance, "Of a person, "},
    {"PersonFlagNoted", HistoryKind::Circumstance, "Marked of a person", "Marked"},
    {"PlanFlagNoted", HistoryKind::Circumstance},
    {"SignalAdded", HistoryKind::Warning, "A signal was told: ", "Signal: "},
    {"SignalJudged", HistoryKind::Warning, "A signal is ", "Signal "},
    {"ChecklistAnswered", HistoryKind::Circumstance},
    {"ChildrenNoted", HistoryKind::Circumstance},
    {"RelationshipNoted", HistoryKind::Circumstance, "The relationship, as one of them sees it: ", "Relationship, as they see it: "},
    {"SafetyRated", HistoryKind::Circumstance},
    {"StandingLineSaid", HistoryKind::Line},
    {"NothingHeld", HistoryKind::Line},
    {"QuestionAnswered", HistoryKind::Decision},
    {"QuestionPassed", HistoryKind::Decision},
    {"TableViewSet", HistoryKind::Decision, "The table said who is who: ", "Who is who: "},
    {"PlanStarted", HistoryKind::Plan},
    {"LeadAssigned", HistoryKind::Plan},
    {"PlanClosed", HistoryKind::Plan},
    {"PlanReopened", HistoryKind::Plan},
    {"PersonAddedToPlan", HistoryKind::Plan, "Somebody is on the plan: ", "On the plan: "},
    {"ReviewPeriodSet", HistoryKind::Plan},
    {"ReviewHeld", HistoryKind::Review},
    {"ReviewReached", HistoryKind::Review},
    {"ReviewEventFixed", HistoryKind::Review},
    {"WorkersWarned", HistoryKind::Warning},
    {"TaskRedated", HistoryKind::TaskChanged, "A task was re-dated ", "Re-dated "},
    {"TaskStaggered", HistoryKind::TaskChanged, "A contact waits", "Waits"},
    {"TaskLetGo", HistoryKind::TaskChanged, "A task need", "Need"},
    {"EpisodeCompleted", HistoryKind::Episode},
    {"EpisodeFilledIn", HistoryKind::Episode},
    {"ReferralDiffers", HistoryKind::Episode},
};

} // namespace

static Telling tellingOf(const QString& fact)
{
    for (const Telling& each : tellings)
        if (fact == QLatin1String(each.fact))
            return each;
    return {"", HistoryKind::Other};
}

static QString shortened(QString sentence, const Telling& telling)
{
    if (sentence.startsWith(QLatin1String(telling.beginning)))
        sentence.replace(0, qsizetype(qstrlen(telling.beginning)), QLatin1String(telling.shorter));
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence.left(1).toUpper() + sentence.mid(1);
}

static QString sentenceOf(const HappeningRow& row, const Telling& telling)
{
    const bool isNothing = row.fact == u"NothingHeld"; // whose agency stands before it
    QStringList parts{row.task, row.person, isNothing ? QStringLiteral("Nothing held") : shortened(row.sentence, telling),
                      row.toward.isEmpty() ? QString() : QStringLiteral("against %1").arg(row.toward), row.words};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// Written down on its day it has that hour, else the day alone.
static HistoryRow told(const HappeningRow& row)
{
    const Telling telling = tellingOf(row.fact);
    HistoryRow shown{row.at.value_or(row.toldAt), telling.kind, row.mark, sentenceOf(row, telling), row.victimOnly, row.meeting, row.toldAt};
    if (row.on && *row.on != dateAt(row.toldAt)) {
        shown.at = instantAt(*row.on, QTime(0, 0)).value_or(row.toldAt);
        shown.dayOnly = true;
    }
    return shown;
}

/// "A statement is sealed under the person it protects": words that protect somebody of no part in this plan are not told here.
QVector<HistoryRow> happenings(const Tables& tables, const PlanId& plan)
{
    const auto rows = tables.ask<HappeningRow>(
        QStringLiteral(
            "WITH mine(id) AS (SELECT ?1 UNION SELECT episode FROM plan_episode WHERE plan = ?1 "
            "UNION SELECT release FROM plan_release WHERE plan = ?1 UNION SELECT person FROM plan_member WHERE plan = ?1) "
            "SELECT h.kind, h.at, h.happened_on, h.told_at, h.meeting, coalesce(a.mark, upper(h.by_whom), ''), coalesce(%1, ''), "
            "coalesce(%2, ''), coalesce(t.words, ''), h.victim_only OR coalesce(t.victim_only, 0), h.sentence, "
            "CASE WHEN h.of_thing = ?1 OR h.scope IN (SELECT id FROM mine) THEN coalesce(h.words, '') ELSE '' END "
            "FROM mine JOIN happening h ON h.of_thing = mine.id LEFT JOIN agency a ON a.code = h.by_whom "
            "LEFT JOIN person p ON p.id = %3 LEFT JOIN name_note n ON n.person = p.id "
            "LEFT JOIN person q ON q.id = %4 LEFT JOIN name_note m ON m.person = q.id LEFT JOIN task t ON t.id = h.task "
            "ORDER BY h.told_at DESC, h.command DESC, h.position DESC")
            .arg(calledInSql(), calledInSql().replace(QStringLiteral("n."), QStringLiteral("m.")).replace(QStringLiteral("p."), QStringLiteral("q.")),
                 faceOn(QStringLiteral("?1"), QStringLiteral("h.person")), faceOn(QStringLiteral("?1"), QStringLiteral("h.toward"))),
        values(plan));
    QVector<HistoryRow> shown;
    for (const HappeningRow& row : rows)
        shown.append(told(row));
    return shown;
}

} // namespace tepu
