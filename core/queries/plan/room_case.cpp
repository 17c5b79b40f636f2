// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/room_case.h"

#include "core/queries/plan/held_in_sql.h"
#include "core/queries/plan/plan_people.h"
#include "core/queries/plan/protected_words.h"
#include "core/queries/plan/task_waits.h"
#include "core/queries/site/site_settings.h"
#include "core/rules/room_words.h"

namespace tepu {

namespace {

/// The head alone; the lists beside it are asked for one by one.
struct RoomHead {
    QString number;
    QString family;
    Instant startedAt;
    std::optional<RiskLevel> level;
    std::optional<QString> leadName;

    static constexpr auto fields()
    {
        using R = RoomHead;
        return Fields{field("number", &R::number), field("family", &R::family), field("started_at", &R::startedAt),
                      field("level", &R::level), field("lead_name", &R::leadName)};
    }
};

} // namespace

static std::optional<RoomHead> roomHead(const Tables& tables, const PlanId& plan)
{
    return tables.askOne<RoomHead>(
        QStringLiteral("SELECT plan.number, plan.family_name, plan.started_at, plan.level, agency.name FROM plan "
                       "LEFT JOIN agency ON agency.code = plan.lead WHERE plan.id = ?"),
        values(plan));
}

/// R-K4 "Nobody under 18 is shown or printed as perpetrator".
static QString roomWordFor(const PlanPerson& person, const SiteSettings& words)
{
    switch (person.standing) {
    case Standing::UsedViolence:
        return person.isChild ? words.wordYoungPerpetrator : words.wordPerpetrator;
    case Standing::Unclear:
        return {};
    case Standing::VictimSide:
        return person.was(Role::Victim) ? words.wordVictim : person.isChild ? words.wordChildren : QString();
    }
    Q_UNREACHABLE();
}

QVector<RoomPerson> roomPeople(const Tables& tables, const PlanId& plan, Observers observers, QDate today)
{
    const SiteSettings words = siteSettings(tables);
    QVector<RoomPerson> rows;
    for (const PlanPerson& person : planPeople(tables, plan, today)) {
        const QString initials = QStringLiteral("%1 %2").arg(initial(person.called()), initial(person.familyName));
        rows.append({observers == Observers::Present ? initials : person.fullName(), person.age, roomWordFor(person, words)});
    }
    return rows;
}

static QVector<RoomEpisode> roomEpisodes(const Tables& tables, const PlanId& plan)
{
    return tables.ask<RoomEpisode>(
        QStringLiteral("SELECT e.id, e.occurred_at, e.offence, e.harms, e.strangulation, e.police_actions, "
                       "coalesce(e.children_present, 0) > 0 FROM plan_episode pe JOIN episode e ON e.id = pe.episode "
                       "WHERE pe.plan = ? ORDER BY e.occurred_at DESC, e.ref"),
        values(plan));
}

static QVector<RoomTask> roomTasks(const Tables& tables, const PlanId& plan, Instant now)
{
    return tables.ask<RoomTask>(
        QStringLiteral("SELECT coalesce(a.mark, task.agency), coalesce(b.mark, task.second_agency, ''), task.category, task.due, "
                       "CASE WHEN task.state <> 'held' OR %1 THEN task.state ELSE 'allocated' END, "
                       "task.agreed_by IS NOT NULL FROM task LEFT JOIN agency a ON a.code = task.agency "
                       "LEFT JOIN agency b ON b.code = task.second_agency WHERE task.plan = ? AND task.ended_at IS NULL "
                       "ORDER BY task.due, task.id")
            .arg(taskWaits()),
        values(now, plan));
}

/// "from-the-victim-only text: held: ask IVS". What she or the tamariki said is not selected, whoever brought it.
static QVector<RoomLine> roomLines(const Tables& tables, const PlanId& plan, const MeetingId& meeting)
{
    auto lines = tables.ask<RoomLine>(
        QStringLiteral("WITH l AS (SELECT *, %1 AS hers FROM line WHERE plan = ? AND meeting = ? AND moved_to IS NULL) "
                       "SELECT l.at, coalesce(a.mark, l.agency, ''), CASE WHEN l.hers THEN '' ELSE l.words END, l.hers "
                       "FROM l LEFT JOIN agency a ON a.code = l.agency ORDER BY l.at, l.id")
            .arg(heldInSql(QStringLiteral("line"), HeldMark::Has)),
        values(plan, meeting));
    const ProtectedWords words = protectedFromRoom(tables, plan);
    for (RoomLine& line : lines) {
        line.held = line.held || !fitForRoom(line.words) || words.standIn(line.words);
        if (line.held)
            line.words = QStringLiteral("held: ask %1").arg(line.mark.isEmpty() ? words.askMark() : line.mark);
    }
    return lines;
}

static void keepThoseAhead(QVector<ReviewRow>& reviews)
{
    reviews.erase(std::remove_if(reviews.begin(), reviews.end(),
                                 [](const ReviewRow& review) { return review.state != ReviewState::Set; }),
                  reviews.end());
    for (ReviewRow& review : reviews)
        if (review.event && !fitForRoom(*review.event))
            review.event = QStringLiteral("held");
}

std::optional<RoomCase> roomCase(const Tables& tables, const PlanId& plan, const MeetingId& meeting, Observers observers,
                                 Instant now)
{
    const auto head = roomHead(tables, plan);
    if (!head)
        return std::nullopt;
    RoomCase room;
    room.number = head->number;
    room.family = observers == Observers::Present ? initial(head->family) : head->family;
    room.day = static_cast<int>(dateAt(head->startedAt).daysTo(dateAt(now))) + 1;
    room.level = head->level;
    room.leadName = head->leadName;
    room.alerts = roomAlerts(tables, plan, observers, now);
    room.heard = heard(tables, plan, meeting);
    room.people = roomPeople(tables, plan, observers, dateAt(now));
    room.episodes = roomEpisodes(tables, plan);
    room.tasks = roomTasks(tables, plan, now);
    room.reviews = reviewsOf(tables, plan);
    keepThoseAhead(room.reviews);
    room.lines = observers == Observers::Present ? QVector<RoomLine>() : roomLines(tables, plan, meeting);
    return room;
}

} // namespace tepu
