// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/load/grown_record.h"

#include "core/commands/intake/person_mentioned.h"
#include "core/commands/plan/add_person_to_plan.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/plan/start_plan.h"
#include "core/commands/record.h"
#include "core/commands/said/capture_line.h"
#include "core/commands/task/allocate_task.h"

namespace tepu::bench {
namespace {

using namespace std::chrono_literals;

const QString aLine = QStringLiteral("attended twice this month; he left before we arrived, the tamariki were asleep, her sister was there and took her home");
const QString aTask = QStringLiteral("visit at her sister's before Friday, bring the papers for the order and ask about the car seat");

/// The facts of one family, each as a command of its own, a minute after the one before.
class Family {
public:
    Family(int number, const UserId& user, Instant from) : m_number(number), m_user(user), m_at(from) {}

    QVector<Statement> facts()
    {
        add(PlanStarted{m_plan, QStringLiteral("L-%1").arg(m_number), QStringLiteral("Invented%1").arg(m_number), Location::WaikatoCity});
        for (int person = 0; person < 3; ++person)
            addPerson(person);
        for (int i = 0; i < 12; ++i)
            add(LineCaptured{m_plan, LineId::fresh(), {}, QStringLiteral("police"), Source::Agency, Side::Statutory, false, {}, words(aLine, i)});
        for (int i = 0; i < 8; ++i)
            addTask(i);
        for (const RiskLevel level : {RiskLevel::High, RiskLevel::Medium, RiskLevel::High})
            addLevel(level);
        return m_facts;
    }

private:
    template <class F>
    void add(const F& fact)
    {
        Statement statement = Facts(fact).statements().first();
        statement.stamp = {CommandId::fresh(), m_user, m_at += 60s, {}};
        m_facts.append(statement);
    }

    static Words words(const QString& text, int i) { return Words::of(text + QStringLiteral(" (%1)").arg(i)).value(); }

    void addPerson(int person)
    {
        PersonMentioned mention;
        mention.person = PersonId::fresh();
        mention.familyName = QStringLiteral("Invented%1").arg(m_number);
        mention.givenNames = QStringLiteral("Person%1").arg(person);
        mention.dateOfBirth = QDate(1980 + m_number % 30, 1 + m_number % 12, 1 + person);
        mention.mention = QStringLiteral("person");
        mention.phone = QStringLiteral("021 000 %1").arg(m_number);
        mention.address = QStringLiteral("%1 Nowhere Street").arg(m_number);
        for (int i = 0; i < 8; ++i) {
            mention.source = Uuid::fresh();
            add(mention);
        }
        add(PersonAddedToPlan{m_plan, mention.person, person == 0 ? Role::Victim : Role::Perpetrator, {}});
    }

    void addTask(int i)
    {
        TaskAllocated task;
        task.task = TaskId::fresh();
        task.plan = m_plan;
        task.agency = QStringLiteral("police");
        task.due = m_at + 24h;
        task.words = words(aTask, i);
        add(task);
    }

    void addLevel(RiskLevel level)
    {
        RiskChanged risk;
        risk.plan = m_plan;
        risk.to = level;
        risk.text = words(QStringLiteral("the table chose it after what was told"), 0);
        add(risk);
    }

    int m_number;
    UserId m_user;
    Instant m_at;
    PlanId m_plan = PlanId::fresh();
    QVector<Statement> m_facts;
};

} // namespace

const char* const grownPassphrase = "kereru on the wire at dusk";

void growRecord(const QString& folder, int plans)
{
    const Instant start = *parseInstant(QStringLiteral("2008-05-10T08:00:00+12:00"));
    auto founded = Record::found({folder, grownPassphrase, QStringLiteral("Coordinator"), true}, Site::Waikato, start);
    mustWork(founded);
    Journal& journal = founded->record->journal();
    for (int number = 1; number <= plans; ++number) {
        QVector<Statement> facts = Family(number, journal.user(), start + number * 4h).facts();
        mustWork(journal.settle(journal.append(facts, facts.first().stamp.at, {})));
    }
}

} // namespace tepu::bench
