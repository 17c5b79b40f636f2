// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/children/notices_of.h"

#include "core/domain/task.h"
#include "core/queries/plan/one_person.h"

namespace tepu {

namespace {

constexpr int schoolAge = 5;

struct EpisodeOfNotice {
    EpisodeId episode;
    Instant occurredAt;
    std::optional<RiskLevel> level;

    static constexpr auto fields()
    {
        using R = EpisodeOfNotice;
        return Fields{field("episode", &R::episode), field("occurred_at", &R::occurredAt), field("level", &R::level)};
    }
};

/// A notice of the latest episode that was arranged.
struct ArrangedRow {
    NoticeTo recipient = NoticeTo::School;
    std::optional<PersonId> child;
    TaskId task;
    TaskState state = TaskState::Allocated;
    QString mark;
    QString safeRecipient;

    static constexpr auto fields()
    {
        using R = ArrangedRow;
        return Fields{field("recipient", &R::recipient), field("child", &R::child), field("task", &R::task), field("state", &R::state), field("mark", &R::mark),
                      field("safe_recipient", &R::safeRecipient)};
    }
};

} // namespace

static QString schoolOf(const Tables& tables, const PersonId& child)
{
    return tables
        .one<QString>(QStringLiteral("SELECT name FROM school WHERE child IN %1 ORDER BY noted_at DESC LIMIT 1").arg(everyTelling(QStringLiteral("?1"))), values(child))
        .value_or(QString());
}

static QVector<NoticeView> whoMayBeTold(const Tables& tables, const QVector<PlanPerson>& people)
{
    QVector<NoticeView> rows;
    bool hasChild = false;
    for (const PlanPerson& person : people) {
        hasChild = hasChild || person.isChild;
        const QString school = person.isChild ? schoolOf(tables, person.person) : QString();
        if (person.isChild && (!school.isEmpty() || person.age.value_or(schoolAge) >= schoolAge))
            rows.append({NoticeTo::School, person.person, person.called(), school});
    }
    if (hasChild)
        rows += {NoticeView{NoticeTo::HealthBoard, {}, {}, {}}, NoticeView{NoticeTo::Gp, {}, {}, {}}};
    return rows;
}

static void put(NoticeView& row, const ArrangedRow& arranged)
{
    if (!isOpen(arranged.state) && arranged.state != TaskState::Done)
        return; // it came to nothing: it is offered again
    row.state = arranged.state == TaskState::Done ? NoticeState::Told : NoticeState::Asked;
    row.task = arranged.task;
    row.mark = arranged.mark;
    row.safeRecipient = arranged.safeRecipient;
}

QVector<NoticeView> noticesOf(const Tables& tables, const PlanId& plan, const QVector<PlanPerson>& people)
{
    const auto latest = tables.askOne<EpisodeOfNotice>(
        QStringLiteral("SELECT e.id, e.occurred_at, p.level FROM plan_episode pe JOIN episode e ON e.id = pe.episode JOIN plan p ON p.id = pe.plan "
                       "WHERE pe.plan = ? ORDER BY e.occurred_at DESC, e.ref LIMIT 1"),
        values(plan));
    if (!latest)
        return {};
    const auto arranged = tables.ask<ArrangedRow>(
        QStringLiteral("SELECT n.recipient, n.child, t.id, t.state, coalesce(a.mark, t.agency), coalesce(n.safe_recipient, '') FROM notice n "
                       "JOIN task t ON t.id = n.task LEFT JOIN agency a ON a.code = t.agency WHERE n.plan = ? AND n.episode = ? ORDER BY n.at"),
        values(plan, latest->episode));
    QVector<NoticeView> rows = whoMayBeTold(tables, people);
    for (NoticeView& row : rows) {
        row.state = isNoticeOffered(latest->level) ? NoticeState::Offered : latest->level ? NoticeState::Low : NoticeState::NoLevel;
        row.episodeOn = dateAt(latest->occurredAt);
        for (const ArrangedRow& each : arranged) {
            const PlanPerson* child = each.child ? personIn(people, *each.child) : nullptr;
            if (each.recipient == row.recipient && (!row.child || (child && child->is(*row.child))))
                put(row, each);
        }
    }
    return rows;
}

QVector<NoticeView> noticesOf(const Tables& tables, const PlanId& plan, Instant now)
{
    return noticesOf(tables, plan, planPeople(tables, plan, dateAt(now)));
}

} // namespace tepu
