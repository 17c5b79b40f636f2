// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/questions/signs_of_people.h"

#include "core/queries/site/site_agencies.h"
#include "core/rules/lines/agency_words.h"

namespace tepu {

namespace {

struct TaskedPerson {
    TaskId task;
    QString agency;
    bool isContact = false;
    bool hasRoute = false;
    QString words;
    PersonId person;

    static constexpr auto fields()
    {
        using R = TaskedPerson;
        return Fields{field("task", &R::task),          field("agency", &R::agency), field("is_contact", &R::isContact),
                      field("has_route", &R::hasRoute), field("words", &R::words),   field("person", &R::person)};
    }
};

} // namespace

static QVector<PersonId> everyId(const QVector<PlanPerson>& people)
{
    QVector<PersonId> ids;
    for (const PlanPerson& person : people)
        ids += QVector<PersonId>{person.person} + person.alsoToldAs;
    return ids;
}

SignsOfPeople signsOfPeople(const Tables& tables, const QVector<PlanPerson>& people)
{
    return tables
        .askOne<SignsOfPeople>(
            QStringLiteral("WITH id(person) AS (SELECT value FROM json_each(?)) "
                           "SELECT EXISTS(SELECT 1 FROM code_word c JOIN id ON id.person = c.person WHERE c.retired_at IS NULL AND c.confirmed_on IS NULL), "
                           "EXISTS(SELECT 1 FROM custody c JOIN id ON id.person = c.person "
                           "WHERE c.status IN ('remanded_in_custody', 'serving_sentence', 'police_cells'))"),
            values(everyId(people)))
        .value_or(SignsOfPeople());
}

QVector<PersonId> safelyKnown(const Tables& tables, const QVector<PlanPerson>& people, QDate today)
{
    return tables.column<PersonId>(
        QStringLiteral("WITH id(person) AS (SELECT value FROM json_each(?1)) "
                       "SELECT s.person FROM safe_way s JOIN id ON id.person = s.person WHERE s.lapses_on IS NULL OR s.lapses_on >= ?2 "
                       "UNION SELECT h.person FROM contact_hold h JOIN id ON id.person = h.person WHERE h.lifted_at IS NULL"),
        values(everyId(people), today));
}

QVector<OpenTaskOfPlan> openTasksOfPlan(const Tables& tables, const PlanId& plan, const QVector<PlanPerson>& people)
{
    const SiteAgencies agencies(tables);
    QVector<OpenTaskOfPlan> tasks;
    std::optional<TaskId> last;
    for (const TaskedPerson& row : tables.ask<TaskedPerson>(
             QStringLiteral("SELECT t.id, t.agency, t.category = 'make_contact_with_family', coalesce(t.route, '') <> '', coalesce(t.words, ''), tp.person "
                            "FROM task t JOIN task_person tp ON tp.task = t.id WHERE t.plan = ? AND t.ended_at IS NULL ORDER BY t.id, tp.person"),
             values(plan))) {
        if (last != row.task) {
            const Agency* agency = agencies.find(row.agency);
            tasks.append({{row.agency, agency && givesSupport(*agency), row.isContact, row.words, {}}, row.hasRoute});
            last = row.task;
        }
        if (const PlanPerson* person = personIn(people, row.person))
            tasks.last().reached.insert(person->person, person->standing);
    }
    return tasks;
}

} // namespace tepu
