// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/family/support_lines.h"

#include "core/domain/outcome.h"
#include "core/queries/plan/one_person.h"

#include <QHash>

namespace tepu {
namespace {

struct AnswerOfTable {
    QString whom; ///< id of a person or of an unborn child
    SupportAnswer answer = SupportAnswer::NotYet;
    std::optional<QString> mark;
    QDate on;

    static constexpr auto fields()
    {
        using R = AnswerOfTable;
        return Fields{field("whom", &R::whom), field("answer", &R::answer), field("mark", &R::mark), field("on", &R::on)};
    }
};

struct ServiceOfPerson {
    PersonId person;
    ServiceStatus status = ServiceStatus::NeedIdentified;
    QDate on;

    static constexpr auto fields()
    {
        using R = ServiceOfPerson;
        return Fields{field("person", &R::person), field("status", &R::status), field("on", &R::on)};
    }
};

struct EngagementOfPerson {
    PersonId person;
    Engagement outcome = Engagement::NoAttemptMadeToContact;
    QDate on;

    static constexpr auto fields()
    {
        using R = EngagementOfPerson;
        return Fields{field("person", &R::person), field("outcome", &R::outcome), field("on", &R::on)};
    }
};

struct ContactOfPerson {
    PersonId person;
    QString mark;

    static constexpr auto fields() { return Fields{field("person", &ContactOfPerson::person), field("mark", &ContactOfPerson::mark)}; }
};

std::optional<SupportAnswer> toldBy(ServiceStatus status)
{
    switch (status) {
    case ServiceStatus::NeedIdentified: return std::nullopt;
    case ServiceStatus::Referred:
    case ServiceStatus::Waitlisted: return SupportAnswer::Offered;
    case ServiceStatus::SupportReceived: return SupportAnswer::TakenUp;
    }
    Q_UNREACHABLE();
}

std::optional<SupportAnswer> toldBy(Engagement outcome)
{
    switch (outcome) {
    case Engagement::ContactMadeSupportAccepted: return SupportAnswer::TakenUp;
    case Engagement::ContactMadeSomeEngagementNoUptake: return SupportAnswer::Offered;
    case Engagement::ContactMadeSupportOfferedDeclined: return SupportAnswer::ChoseNotTo;
    case Engagement::StatutoryEngagementOnly:
    case Engagement::NotAbleToBeReached:
    case Engagement::UnsafeToContact:
    case Engagement::NoAttemptMadeToContact: return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// Fills the lines from what is in the record: the newest of services and contacts, and over it what was said at the table.
class Answers {
public:
    Answers(const Tables& tables, const PlanId& plan)
    {
        for (const auto& row : tables.ask<EngagementOfPerson>(
                 QStringLiteral("SELECT %1, outcome, recorded_on FROM engagement WHERE plan = ?1 ORDER BY recorded_on, engagement.person")
                     .arg(faceOn(QStringLiteral("?1"), QStringLiteral("engagement.person"))),
                 values(plan)))
            put(row.person, toldBy(row.outcome), row.on);
        for (const auto& row : tables.ask<ServiceOfPerson>(
                 QStringLiteral("SELECT %1, status, recorded_on FROM service WHERE plan = ?1 ORDER BY recorded_on, id")
                     .arg(faceOn(QStringLiteral("?1"), QStringLiteral("service.person"))),
                 values(plan)))
            put(row.person, toldBy(row.status), row.on);
        for (const auto& row : tables.ask<AnswerOfTable>(
                 QStringLiteral("SELECT %1, s.answer, coalesce(a.mark, s.agency), s.day FROM support s LEFT JOIN agency a "
                                "ON a.code = s.agency WHERE s.plan = ?1 ORDER BY s.at")
                     .arg(faceOn(QStringLiteral("?1"), QStringLiteral("s.whom"))),
                 values(plan)))
            m_answers.insert(Uuid::fromString(row.whom).value_or(Uuid()), {row.answer, SupportFrom::Table, row.mark, row.on});
    }

    void fill(SupportLine& line) const
    {
        const auto found = m_answers.constFind(line.whom);
        if (found == m_answers.cend())
            return;
        line.answer = found->answer;
        line.from = found->from;
        line.mark = found->mark;
        line.on = found->on;
    }

private:
    struct One {
        SupportAnswer answer = SupportAnswer::NotYet;
        SupportFrom from = SupportFrom::Nobody;
        std::optional<QString> mark;
        std::optional<QDate> on;
    };

    void put(const PersonId& person, std::optional<SupportAnswer> answer, QDate on)
    {
        if (!answer)
            return;
        One& known = m_answers[person.uuid()];
        if (!known.on || *known.on <= on)
            known = {*answer, SupportFrom::Services, {}, on};
    }

    QHash<Uuid, One> m_answers;
};

SupportLine lineOf(const PlanPerson& person)
{
    SupportLine line;
    line.whom = person.person.uuid();
    line.person = person.person;
    line.called = person.called();
    line.age = person.age;
    line.isChild = person.isChild;
    line.needsOwnWorker = person.isChild && person.standing == Standing::UsedViolence;
    return line;
}

SupportLine lineOf(const ExpectedChild& child, const QVector<PlanPerson>& people)
{
    const PlanPerson* mother = personIn(people, child.mother);
    SupportLine line;
    line.whom = child.child;
    line.called = mother ? mother->called() : QString();
    line.due = child.due;
    line.isChild = true;
    return line;
}

} // namespace

QVector<SupportLine> supportLines(const Tables& tables, const PlanId& plan, const QVector<PlanPerson>& people,
                                  const QVector<ExpectedChild>& expected)
{
    QVector<SupportLine> children, adults;
    for (const PlanPerson& person : people)
        if (person.isChild)
            children.append(lineOf(person));
        else if (person.standing != Standing::UsedViolence)
            adults.append(lineOf(person));
    std::stable_sort(children.begin(), children.end(),
                     [](const SupportLine& one, const SupportLine& other) { return one.age.value_or(0) > other.age.value_or(0); });
    for (const ExpectedChild& child : expected)
        children.append(lineOf(child, people));
    QVector<SupportLine> lines = children + adults;
    const Answers answers(tables, plan);
    const auto contacts = tables.ask<ContactOfPerson>(
        QStringLiteral("SELECT DISTINCT %1, coalesce(a.mark, t.agency) FROM task t JOIN task_person tp ON tp.task = t.id "
                       "LEFT JOIN agency a ON a.code = t.agency WHERE t.plan = ?1 AND t.category = 'make_contact_with_family' "
                       "AND t.ended_at IS NULL ORDER BY 1, 2")
            .arg(faceOn(QStringLiteral("?1"), QStringLiteral("tp.person"))),
        values(plan));
    for (SupportLine& line : lines) {
        answers.fill(line);
        for (const ContactOfPerson& contact : contacts)
            if (line.person == contact.person)
                line.contactedBy.append(contact.mark);
    }
    return lines;
}

} // namespace tepu
