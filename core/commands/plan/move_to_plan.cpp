// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/move_to_plan.h"

#include "core/commands/plan/attach_episode.h"
#include "core/commands/plan/attach_release.h"
#include "core/queries/plan/one_person.h"

namespace tepu {

static QSet<Uuid> thingsOn(const Tables& tables, const PlanId& plan)
{
    QSet<Uuid> things;
    for (const QString& id : tables.column<QString>(QStringLiteral("SELECT episode FROM plan_episode WHERE plan = ?1 UNION SELECT release "
                                                                   "FROM plan_release WHERE plan = ?1 UNION SELECT id FROM court_order WHERE plan = ?1"),
                                                    values(plan)))
        things.insert(Uuid::fromString(id).value_or(Uuid()));
    return things;
}

static QString firstVictimOf(const Tables& tables, const QVector<EpisodeId>& episodes)
{
    for (const EpisodeId& episode : episodes)
        if (const auto name = tables.one<QString>(QStringLiteral("SELECT p.family_name FROM episode_person ep JOIN person p ON p.id = ep.person "
                                                                 "WHERE ep.episode = ? ORDER BY ep.role <> 'victim', ep.line LIMIT 1"),
                                                  values(episode)))
            return *name;
    return {};
}

MovingToPlan subjectOf(const MoveToPlan& command, const Tables& tables)
{
    MovingToPlan now;
    now.from = planNow(tables, command.plan);
    if (command.to)
        now.to = planNow(tables, *command.to);
    now.location = tables.one<Location>(QStringLiteral("SELECT location FROM plan WHERE id = ?"), values(command.plan)).value_or(now.location);
    now.familyName = firstVictimOf(tables, command.episodes);
    now.numbers = planNumbers(tables);
    now.onPlan = thingsOn(tables, command.plan);
    for (const PersonId& person : command.people)
        now.people.insert(person, tables.ask<PersonAddedToPlan>(
                                      QStringLiteral("SELECT plan, person, role, coalesce(role_received, '') FROM plan_role WHERE plan = ?1 AND person IN ")
                                          + everyTelling(QStringLiteral("?2")),
                                      values(command.plan, person)));
    now.tasks = openTasks(tables, command.plan);
    for (const LineId& line : command.lines)
        if (const auto found = lineNow(tables, line); found && found->plan == command.plan)
            now.lines.append(*found);
    for (const OrderId& order : command.orders)
        if (const auto whom = tables.one<PersonId>(QStringLiteral("SELECT protected FROM court_order WHERE id = ?"), values(order)))
            now.protectedBy.insert(order, *whom);
    return now;
}

namespace {

/// Moves one thing after the other; the first that is not on the plan refuses all.
class MovingThings {
public:
    MovingThings(const MoveToPlan& command, const MovingToPlan& now, const PlanId& to) : m_command(command), m_now(now), m_to(to) {}

    Result<Facts> facts()
    {
        for (const EpisodeId& episode : m_command.episodes)
            move(m_now.onPlan.contains(episode.uuid()), QStringLiteral("episode"), [&] {
                return Facts(EpisodeMovedAway{m_command.plan, episode, m_to}).add(EpisodeAttached{m_to, episode});
            });
        for (const ReleaseId& release : m_command.releases)
            move(m_now.onPlan.contains(release.uuid()), QStringLiteral("release"), [&] {
                return Facts(ReleaseMovedAway{m_command.plan, release, m_to}).add(ReleaseAttached{m_to, release});
            });
        for (const OrderId& order : m_command.orders)
            move(m_now.onPlan.contains(order.uuid()), QStringLiteral("order"), [&] { return Facts(OrderMoved{m_now.protectedBy.value(order), order, m_to}); });
        movePeople();
        moveTasks();
        moveLines();
        if (m_objection)
            return tl::unexpected(*m_objection);
        if (m_facts.statements().isEmpty())
            return refuse(QStringLiteral("Say what is to go to the other plan: episodes, releases, people, tasks, lines or orders."));
        return m_facts;
    }

private:
    template <class Make>
    void move(bool isThere, const QString& what, Make make)
    {
        if (isThere)
            m_facts.add(make());
        else if (!m_objection)
            m_objection = Refusal{QStringLiteral("There is no such %1 on plan %2.").arg(what, m_now.from.number)};
    }

    void movePeople()
    {
        for (const PersonId& person : m_command.people) {
            const auto said = m_now.people.value(person);
            move(!said.isEmpty(), QStringLiteral("person, said to be on it,"), [&] {
                Facts moved;
                for (const PersonAddedToPlan& each : said)
                    moved.add(PersonLeftPlan{m_command.plan, each.person}).add(PersonAddedToPlan{m_to, each.person, each.role, each.roleReceived});
                return moved;
            });
        }
    }

    void moveTasks()
    {
        for (const TaskId& task : m_command.tasks) {
            const auto at = std::find_if(m_now.tasks.cbegin(), m_now.tasks.cend(), [&](const auto& each) { return each.task == task; });
            move(at != m_now.tasks.cend(), QStringLiteral("task, still to be done,"), [&] { return movedTask(*at, m_to, m_command.because); });
        }
    }

    void moveLines()
    {
        for (const LineId& line : m_command.lines) {
            const auto at = std::find_if(m_now.lines.cbegin(), m_now.lines.cend(), [&](const auto& each) { return each.line == line; });
            move(at != m_now.lines.cend(), QStringLiteral("line"), [&] { return movedLine(*at, m_to); });
        }
    }

    const MoveToPlan& m_command;
    const MovingToPlan& m_now;
    PlanId m_to;
    Facts m_facts;
    std::optional<Refusal> m_objection;
};

} // namespace

Result<Facts> decide(const MoveToPlan& command, const MovingToPlan& now, const Context& context)
{
    if (command.to == command.plan)
        return refuse(QStringLiteral("It is on this plan already."));
    return mustBeKnown(now.from)
        .and_then([&] { return now.to ? mustBeOpen(*now.to) : Result<void>(); })
        .and_then([&]() -> Result<Facts> {
            const QString name = command.familyName.value_or(now.familyName).normalized(QString::NormalizationForm_C).trimmed();
            if (!command.to && name.isEmpty())
                return refuse(QStringLiteral("A plan that begins needs the family’s name."));
            const PlanId to = command.to.value_or(PlanId::fresh());
            PlanNumbers numbers = now.numbers;
            Facts facts;
            if (!command.to)
                facts.add(PlanStarted{to, numbers.takeNext(dateAt(context.at)), name, now.location});
            return MovingThings(command, now, to).facts().map([&](const Facts& moved) { return facts.add(moved); });
        });
}

} // namespace tepu
