// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures/meeting_walk.h"

#include "app/demonstration/held_case.h"
#include "app/pictures/decision_walk.h"
#include "app/pictures/family_walk.h"
#include "app/pictures/hands.h"
#include "app/pictures/order_walk.h"
#include "app/pictures/person_walk.h"
#include "app/pictures/risk_walk.h"
#include "app/pictures/room_walk.h"
#include "app/pictures/safety_walk.h"
#include "app/pictures/search_walk.h"
#include "app/pictures/table_walk.h"
#include "core/commands/meeting/carry_over_case.h"
#include "core/commands/meeting/confirm_stepped_out.h"
#include "core/commands/meeting/decide_case.h"
#include "core/commands/meeting/open_case.h"
#include "core/commands/meeting/park_case.h"
#include "core/commands/said/capture_line.h"
#include "core/commands/said/hold_nothing.h"
#include "core/queries/meeting/conflicts.h"
#include "core/queries/plan/plan_people.h"
#include "ui/meeting/operator_layout.h"
#include "ui/meeting/pages/history_page.h"
#include "ui/meeting/said_panel.h"
#include "ui/widgets/stream_input.h"

namespace tepu::pictures {
namespace {

const QStringList pageNames{QStringLiteral("meeting"), QStringLiteral("meeting-who"), QStringLiteral("meeting-history"),
                            QStringLiteral("meeting-agencies"), QStringLiteral("meeting-plan")};

/// Walks through the cases of one meeting.
class MeetingWalk {
public:
    explicit MeetingWalk(const AtTheTable& table) : m_table(table), m_desk(table.desk) {}

    void walk()
    {
        const QMap<QString, Words> names = openTheMeeting(m_table);
        const AgendaRow chosen = choose();
        hearEarlier(chosen, names);
        m_desk.act(OpenCase{chosen.caseId});
        m_desk.take(QStringLiteral("meeting-catching-up"));
        finishWriting();
        hear(chosen);
        takePages();
        takePerson(m_table, chosen.plan);
        takeSafetyPlans(m_table, chosen.plan);
        m_table.screen.act(ui::Act::Page1);
        decide(m_table, chosen.caseId);
        takeOrders(m_table, chosen.caseId);
        takeRisk(m_table, chosen.caseId);
        takeTable(m_table);
        takeSearch(m_desk);
        takeRoom(m_desk, m_table.meeting, chosen.plan);
        takeOthers();
    }

private:
    ui::StreamInput& said() { return m_table.screen.frame().said().input(); }

    /// Whether the table knows who used violence, so that contact with that person can be held.
    bool isClear(const AgendaRow& row) const
    {
        const auto people = planPeople(m_desk.tables(), row.plan, dateAt(m_desk.now()));
        return std::any_of(people.cbegin(), people.cend(), [](const PlanPerson& person) { return person.standing == Standing::UsedViolence; });
    }

    /// The family about which there is most to see: violence to the throat, and known to the table.
    AgendaRow choose() const
    {
        const auto rows = m_table.list();
        for (const AgendaRow& row : rows)
            if (row.reason.contains(QStringLiteral("strangulation")) && row.level && isClear(row))
                return row;
        return rows.first();
    }

    /// R-M11: who declared a conflict is out before the case is opened, and says nothing.
    QMap<QString, Words> without(QMap<QString, Words> names, const CaseId& caseId, demonstration::Acting& acting) const
    {
        for (const ConflictRow& conflict : conflicts(m_desk.tables(), m_table.meeting))
            if (conflict.caseId == caseId) {
                acting.act(ConfirmSteppedOut{caseId, conflict.agency, *Words::of(conflict.who)});
                names.remove(conflict.agency);
            }
        return names;
    }

    /// Those before it: decided, parked, carried over; the last is still being written up.
    void hearEarlier(const AgendaRow& chosen, const QMap<QString, Words>& names)
    {
        demonstration::Acting acting(m_desk.session().record(), m_desk.now());
        acting.sitAt(m_table.meeting);
        const auto rows = m_table.list();
        for (qsizetype i = 0; i < rows.size() && rows[i].caseId != chosen.caseId; ++i)
            demonstration::holdCase(acting, rows[i], {without(names, rows[i].caseId, acting), dateAt(m_desk.now()), m_table.meeting});
        if (!acting.outcome())
            m_desk.album().fail(acting.outcome().error());
        m_desk.wait(std::chrono::duration_cast<std::chrono::seconds>(acting.now() - m_desk.now()));
        QVector<AgendaRow> later;
        for (const AgendaRow& row : rows)
            if (row.position > chosen.position)
                later.append(row);
        m_desk.act(CarryOverCase{later[0].caseId, *Words::of(QStringLiteral("her lawyer is heard at two")), true});
        m_desk.act(OpenCase{later[1].caseId});
        m_desk.act(ParkCase{later[1].caseId, Words::of(QStringLiteral("OT on the phone"))});
        m_desk.act(OpenCase{later[2].caseId});
        type(said(), QStringLiteral("cor he reports on Mondays; the next time is the"));
        m_desk.act(DecideCase{later[2].caseId, CaseOutcome::NoFurtherAction, Words::of(QStringLiteral("reported twice by mistake")), true});
    }

    /// The earlier case is written to its end, and the hands come to the one before the table.
    void finishWriting()
    {
        type(said(), QStringLiteral(" 14th"));
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
            press(said(), key);
            m_desk.session().settle();
            comeToRest();
        }
    }

    void say(const AgendaRow& row, const char* agency, const char* words, bool victimOnly = false)
    {
        CaptureLine line;
        line.plan = row.plan;
        line.agency = QString::fromLatin1(agency);
        line.words = *Words::of(QString::fromUtf8(words));
        line.victimOnly = victimOnly;
        m_desk.wait(25s);
        m_desk.act(line);
    }

    void hear(const AgendaRow& row)
    {
        say(row, "police", "Attended twice this month. He left before we arrived. Statement made and not withdrawn.");
        say(row, "oranga_tamariki", "File open since March; social worker on leave until Monday, cover is the duty desk.");
        say(row, "health", "ED 2 May, sore throat and neck, said she fell. Not told to Police.");
        say(row, "womens_refuge", "She is staying with her sister until Saturday.", true);
        m_desk.act(HoldNothing{row.plan, QStringLiteral("mental_health")});
        type(said(), QStringLiteral("refuge she wants him to get help and not to lose the hou"));
    }

    void takePages()
    {
        for (int page = int(pageNames.size()) - 1; page >= 0; --page) {
            m_table.screen.act(ui::Act(int(ui::Act::Page1) + page));
            m_desk.takeBoth(pageNames[page]);
        }
    }

    /// A release, the largest family, and the one whose reason to be heard is longest.
    void takeOthers()
    {
        wipe(said());
        QVector<AgendaRow> waiting;
        for (const AgendaRow& row : m_table.list())
            if (row.state == CaseState::Waiting)
                waiting.append(row);
        const auto size = [&](const AgendaRow& row) { return planPeople(m_desk.tables(), row.plan, dateAt(m_desk.now())).size(); };
        const auto largest = std::max_element(waiting.cbegin(), waiting.cend(),
                                              [&](const AgendaRow& a, const AgendaRow& b) { return size(a) < size(b); });
        const auto release = std::find_if(waiting.cbegin(), waiting.cend(),
                                          [](const AgendaRow& row) { return row.grounds.contains(Ground::Release); });
        if (release != waiting.cend())
            takeCase(*release, QStringLiteral("meeting-release"));
        if (largest != waiting.cend())
            takeCase(*largest, QStringLiteral("meeting-large-family"), [&] { takeFamily(m_table, largest->plan); });
    }

    void takeCase(const AgendaRow& row, const QString& name, const std::function<void()>& more = [] {})
    {
        m_desk.act(OpenCase{row.caseId});
        press(said(), Qt::Key_Escape);
        m_desk.takeBoth(name);
        m_table.screen.act(ui::Act::Page2);
        m_desk.takeBoth(name + QStringLiteral("-who"));
        more();
        takeTimeline(name);
        m_desk.act(ParkCase{row.caseId, {}});
    }

    /// All of it, and one track by itself.
    void takeTimeline(const QString& name)
    {
        m_table.screen.act(ui::Act::Page3);
        m_desk.takeBoth(name + QStringLiteral("-history"));
        const auto filters = m_table.screen.findChild<ui::HistoryPage*>()->findChildren<ui::FilterChip*>();
        if (filters.isEmpty())
            return;
        filters.last()->click();
        m_desk.take(name + QStringLiteral("-history-filtered"));
        filters.last()->click();
    }

    AtTheTable m_table;
    AtTheDesk& m_desk;
};

} // namespace

AgendaRow AtTheTable::find(const CaseId& caseId) const
{
    for (const AgendaRow& row : list())
        if (row.caseId == caseId)
            return row;
    Q_UNREACHABLE();
}

void walkThroughMeeting(AtTheDesk& desk)
{
    auto& screen = static_cast<ui::MeetingScreen&>(*desk.window().pageOf(ui::Place::Meeting));
    MeetingWalk({desk, screen, *desk.session().meeting()}).walk();
}

} // namespace tepu::pictures
