// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/releases/release_checks.h"

#include "core/domain/task.h"
#include "core/queries/plan/address_check.h"
#include "core/queries/plan/one_person.h"
#include "core/rules/wait_words.h"

#include <QRegularExpression>

namespace tepu {

namespace {

struct CheckTask {
    TaskCategory category = TaskCategory::OtherActions;
    QString agency;
    QString secondAgency;
    QString mark;
    TaskState state = TaskState::Allocated;
    QString words;
    QVector<PersonId> people;
    Instant due;

    static constexpr auto fields()
    {
        using R = CheckTask;
        return Fields{field("category", &R::category), field("agency", &R::agency), field("second_agency", &R::secondAgency), field("mark", &R::mark),
                      field("state", &R::state), field("words", &R::words), field("people", &R::people), field("due", &R::due)};
    }
};

struct AnswerToCheck {
    ReleaseCheck check = ReleaseCheck::AddressChecked;
    CheckAnswer answer = CheckAnswer::Done;
    QString mark;
    QDate on;
    QString words;

    static constexpr auto fields()
    {
        using R = AnswerToCheck;
        return Fields{field("check", &R::check), field("answer", &R::answer), field("mark", &R::mark), field("on", &R::on), field("words", &R::words)};
    }
};

/// The release, and what is around it.
class Filling {
public:
    Filling(const Tables& tables, const PlanId& plan, const CheckedRelease& release, const QVector<PlanPerson>& people, Instant now)
        : m_tables(tables), m_plan(plan), m_release(release), m_people(people), m_now(now)
    {
    }

    ReleaseKnown known() const
    {
        ReleaseKnown known;
        known.expectedOn = m_release.expectedOn;
        known.address = address();
        addTasks(known);
        addServices(known);
        known.conditions = m_release.conditions + orderConditions();
        addMeetings(known);
        addAnswers(known);
        return known;
    }

private:
    /// R-S6 as the check of addresses found it.
    AddressKnown address() const
    {
        AddressKnown address;
        bool couldAllBeTold = true;
        for (const AddressCheckRow& row : addressCheck(m_tables, m_plan, m_now)) {
            if (!isHis(row.whose) || row.place == PlaceKind::EarlierHome)
                continue;
            address.isChecked = true;
            address.isNear = address.isNear || isNear(row.nearness);
            couldAllBeTold = couldAllBeTold && row.nearness != Nearness::CannotTell;
            if (address.words.isEmpty()) // the nearest stands first
                address.words = row.words;
        }
        address.isChecked = address.isChecked && couldAllBeTold;
        address.isLookedAt = m_tables
                                 .one<int>(QStringLiteral("SELECT 1 FROM answer WHERE plan = ? AND question = 'address_looked' AND NOT passed AND at >= ?"),
                                           values(m_plan, m_release.receivedAt))
                                 .has_value();
        return address;
    }

    bool isHis(const PersonId& person) const
    {
        const PlanPerson* his = m_release.person ? personIn(m_people, *m_release.person) : nullptr;
        return his && his->is(person);
    }

    bool reachesVictim(const CheckTask& task) const
    {
        return std::any_of(task.people.cbegin(), task.people.cend(), [&](const PersonId& id) {
            const PlanPerson* person = personIn(m_people, id);
            return person && person->standing != Standing::UsedViolence;
        });
    }

    static bool tellsOfRelease(const QString& words)
    {
        static const QRegularExpression told(QStringLiteral("\\b(releas\\w*|parole\\w*|hearing|bail\\w*|coming out|gets out|is out)\\b"),
                                             QRegularExpression::CaseInsensitiveOption);
        return told.match(words).hasMatch();
    }

    static void put(DoneOrAsked& item, const CheckTask& task)
    {
        if (task.state == TaskState::Done)
            item.done = QStringLiteral("%1: done").arg(task.mark);
        else if (isOpen(task.state) && item.asked.isEmpty())
            item.asked = QStringLiteral("%1, due %2").arg(task.mark, momentInWords(task.due));
    }

    void addTasks(ReleaseKnown& known) const
    {
        const QString pos = QStringLiteral("pos_provider");
        for (const CheckTask& task : m_tables.ask<CheckTask>(
                 QStringLiteral("SELECT t.category, t.agency, coalesce(t.second_agency, ''), coalesce(a.mark, t.agency), t.state, coalesce(t.words, ''), "
                                "coalesce(t.people, '[]'), t.due FROM task t LEFT JOIN agency a ON a.code = t.agency WHERE t.plan = ? "
                                "AND (t.allocated_at >= ? OR t.ended_at IS NULL) ORDER BY t.due, t.id"),
                 values(m_plan, m_release.receivedAt))) {
            const bool shares = task.category == TaskCategory::InformationSharing || task.category == TaskCategory::ImmediateSafetyActions;
            if (task.category == TaskCategory::MonitoredAlarmHomeSecurity)
                put(known.alarm, task);
            if (shares && reachesVictim(task) && tellsOfRelease(task.words))
                put(known.victimTold, task);
            if ((task.agency == pos || task.secondAgency == pos) && task.state != TaskState::Withdrawn)
                known.pos.done = QStringLiteral("POS has a task");
        }
    }

    void addServices(ReleaseKnown& known) const
    {
        if (m_tables.one<int>(QStringLiteral("SELECT 1 FROM service WHERE plan = ? AND category = 'safety_alarms_and_locks' "
                                             "AND status IN ('referred', 'waitlisted', 'support_received')"),
                              values(m_plan))
            && known.alarm.done.isEmpty())
            known.alarm.done = QStringLiteral("an alarm or locks stand among the services");
    }

    int orderConditions() const
    {
        if (!m_release.person)
            return 0;
        int count = 0;
        for (const QVector<QString>& conditions : m_tables.column<QVector<QString>>(
                 QStringLiteral("SELECT coalesce(conditions, '[]') FROM order_standing WHERE plan = ?1 AND (over_at IS NULL OR over_at > ?3) "
                                "AND type IN ('bail', 'parole', 'release_conditions') AND respondent IN %1")
                     .arg(everyTelling(QStringLiteral("?2"))),
                 values(m_plan, *m_release.person, m_now)))
            count += int(conditions.size());
        return count;
    }

    void addMeetings(ReleaseKnown& known) const
    {
        known.icmMet = m_tables.one<QDate>(
            QStringLiteral("SELECT m.date FROM case_decision d JOIN agenda_case c ON c.id = d.case_id JOIN meeting m ON m.id = c.meeting "
                           "WHERE c.plan = ? AND m.kind = 'icm' AND d.at >= ? AND d.replaced_at IS NULL ORDER BY d.at DESC LIMIT 1"),
            values(m_plan, m_release.receivedAt));
        known.icmSet = m_tables.one<QDate>(QStringLiteral("SELECT min(due_on) FROM review WHERE plan = ? AND kind = 'icm' AND state = 'set' "
                                                          "AND due_on >= ? HAVING min(due_on) IS NOT NULL"),
                                           values(m_plan, dateAt(m_now)));
    }

    void addAnswers(ReleaseKnown& known) const
    {
        for (const AnswerToCheck& row : m_tables.ask<AnswerToCheck>(
                 QStringLiteral("SELECT k.item, k.answer, coalesce(a.mark, k.agency, ''), k.day, coalesce(k.words, '') FROM release_check k "
                                "LEFT JOIN agency a ON a.code = k.agency WHERE k.plan = ? AND k.release = ?"),
                 values(m_plan, m_release.release)))
            known.answers.insert(row.check, {row.answer, row.mark, row.on, row.words});
    }

    const Tables& m_tables;
    const PlanId& m_plan;
    const CheckedRelease& m_release;
    const QVector<PlanPerson>& m_people;
    Instant m_now;
};

} // namespace

QVector<CheckLine> releaseChecks(const Tables& tables, const PlanId& plan, const CheckedRelease& release, const QVector<PlanPerson>& people, Instant now)
{
    return releaseChecklist(Filling(tables, plan, release, people, now).known());
}

QVector<CheckLine> checksOf(const Tables& tables, const PlanId& plan, const ReleaseId& release, Instant now)
{
    const auto of = tables.askOne<CheckedRelease>(
        QStringLiteral("SELECT r.id, r.person, nullif(r.expected_on, ''), r.received_at, json_array_length(coalesce(r.conditions, '[]')) "
                       "FROM plan_release pr JOIN release_now r ON r.id = pr.release WHERE pr.plan = ? AND r.id = ?"),
        values(plan, release));
    return of ? releaseChecks(tables, plan, *of, planPeople(tables, plan, dateAt(now)), now) : QVector<CheckLine>();
}

} // namespace tepu
