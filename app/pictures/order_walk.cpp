// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures/order_walk.h"

#include "app/pictures/hands.h"
#include "core/commands/plan/answer_question.h"
#include "core/commands/safety/note_breach.h"
#include "core/commands/safety/note_school.h"
#include "core/commands/safety/register_order.h"
#include "core/queries/plan/orders_of.h"
#include "core/queries/plan/plan_people.h"
#include "core/queries/plan/questions_of.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/meeting/foot_bar.h"
#include "ui/meeting/operator_layout.h"
#include "ui/meeting/pages/order_row.h"
#include "ui/widgets/question_chip.h"
#include "ui/widgets/stream_input.h"

namespace tepu::pictures {
namespace {

Words saying(const char* words)
{
    return *Words::of(QString::fromUtf8(words));
}

/// The orders of one case.
class OrderWalk {
public:
    OrderWalk(const AtTheTable& table, const PlanId& plan)
        : m_desk(table.desk), m_screen(table.screen), m_ask(*table.screen.findChild<ui::AskLine*>()), m_plan(plan),
          m_people(planPeople(table.desk.tables(), plan, dateAt(table.desk.now())))
    {
    }

    void walk()
    {
        const auto bound = somebody(Standing::UsedViolence), safe = somebody(Standing::VictimSide);
        if (!bound || !safe)
            return;
        takeLine();
        writeDown(*bound, *safe);
        m_screen.act(ui::Act::Page5);
        m_desk.takeBoth(QStringLiteral("meeting-orders"));
        takeAct();
        takeQuestion();
        m_screen.act(ui::Act::Page1);
        m_desk.takeBoth(QStringLiteral("meeting-order-strip"));
    }

private:
    std::optional<PersonId> somebody(Standing standing) const
    {
        for (const PlanPerson& person : m_people)
            if (person.standing == standing)
                return person.person;
        return std::nullopt;
    }

    void takeLine()
    {
        m_screen.act(ui::Act::Order);
        m_desk.takeBoth(QStringLiteral("meeting-order-empty"));
        type(m_ask, QStringLiteral("bail until 18 may 17:00 at 7 Ash Road, Millstream: no contact; home by 7 pm"));
        m_desk.takeBoth(QStringLiteral("meeting-order-line"));
        wipe(*m_ask.findChild<ui::StreamInput*>());
        press(m_ask, Qt::Key_Escape);
    }

    RegisterOrder order(KindOfOrder kind, const PersonId& bound, const PersonId& safe, int fromDaysAgo) const
    {
        RegisterOrder order;
        order.plan = m_plan;
        order.type = kind;
        order.respondent = bound;
        order.protectedPerson = safe;
        order.inPlaceFrom = dateAt(m_desk.now()).addDays(-fromDaysAgo);
        return order;
    }

    /// Her own street, as a file told it; the check does not say it back.
    std::optional<QString> homeOf(const PersonId& person) const
    {
        return m_desk.tables().one<QString>(QStringLiteral("SELECT address FROM mention WHERE person = ? AND address <> '' ORDER BY received_at DESC"), values(person));
    }

    void writeDown(const PersonId& bound, const PersonId& safe)
    {
        RegisterOrder bail = order(KindOfOrder::Bail, bound, safe, 1);
        bail.until = m_desk.now() + 31h;
        bail.address = Words::of(homeOf(safe).value_or(QStringLiteral("7 Ash Road, Millstream")));
        bail.conditions = {saying("no contact with her, direct or indirect, by anybody on his behalf"), saying("not to go within 200 m of the children’s school"),
                           saying("home from 7 pm to 7 am"), saying("no alcohol and no drugs")};
        for (const PlanPerson& person : m_people)
            if (person.standing == Standing::VictimSide && person.person != safe)
                bail.alsoProtected.append(person.person);
        m_desk.act(bail);
        RegisterOrder unserved = order(KindOfOrder::ProtectionOrder, bound, safe, 1);
        unserved.notServed = true;
        m_desk.act(unserved);
        m_desk.act(order(KindOfOrder::ParentingOrder, bound, safe, 400));
        RegisterOrder ended = order(KindOfOrder::NonAssociationOrder, bound, safe, 90);
        ended.until = m_desk.now() - 24h * 30;
        m_desk.act(ended);
        NoteBreach breach;
        breach.order = bail.order;
        breach.happenedAt = m_desk.now() - 9h;
        breach.words = saying("he stood at her gate and rang from there");
        m_desk.act(breach);
    }

    void takeAct()
    {
        if (auto* row = m_screen.findChild<ui::OrderRow*>())
            row->click();
        type(m_ask, QStringLiteral("breached yesterday 2300 he came to the gate and would not leave"));
        m_desk.takeBoth(QStringLiteral("meeting-order-act"));
        wipe(*m_ask.findChild<ui::StreamInput*>());
        press(m_ask, Qt::Key_Escape);
    }

    void takeQuestion()
    {
        for (const OpenQuestion& open : questionsOf(m_desk.tables(), m_plan, *m_desk.session().meeting(), m_desk.now())) {
            if (open.question == u"address_looked")
                break;
            m_desk.act(AnswerQuestion{m_plan, open.question, saying("seen to; it stands with the tasks")});
        }
        press(m_ask, Qt::Key_Escape);
        if (auto* chip = m_screen.frame().foot().questions().findChild<ui::QuestionChip*>())
            chip->click();
        m_desk.takeBoth(QStringLiteral("meeting-address-question"));
        press(m_ask, Qt::Key_Escape);
    }

    AtTheDesk& m_desk;
    ui::MeetingScreen& m_screen;
    ui::AskLine& m_ask;
    PlanId m_plan;
    QVector<PlanPerson> m_people;
};

} // namespace

void takeOrders(const AtTheTable& table, const CaseId& caseId)
{
    OrderWalk(table, table.find(caseId).plan).walk();
}

} // namespace tepu::pictures
