// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intake/accept_intake.h"
#include "core/commands/said/capture_line.h"
#include "core/commands/task/allocate_task.h"
#include "core/queries/intake/known_referrals.h"
#include "core/queries/plan/plan_people.h"
#include "core/rules/intake/intake_plan.h"
#include "tests/bench/drawn.h"
#include "tests/bench/figures.h"
#include "tests/bench/sqlite_watch.h"
#include "ui/meeting/meeting_screen.h"
#include "ui/shell/main_window.h"

#include <QApplication>

namespace tepu::bench {
namespace {

const QSize operatorsDesk(1920, 1080);
const int tasks = 92;
const int episodes = 40;

/// An episode of the family, so many days before today.
ReferredEpisode episodeOf(const QVector<PlanPerson>& people, int daysAgo, Instant now)
{
    ReferredEpisode episode;
    episode.ref = QStringLiteral("P170101-%1").arg(daysAgo, 4, 10, QChar(u'0'));
    episode.occurredAt = episode.reportedAt = now - std::chrono::hours(24 * daysAgo);
    episode.narrative = QStringLiteral("They argued for the time that is number %1.").arg(daysAgo);
    episode.harms = {Harm::VerbalAbuse, Harm::PhysicalHarm};
    episode.offence = daysAgo % 2 == 0;
    for (const PlanPerson& each : people) {
        ReferredPerson person;
        person.role = each.standing == Standing::UsedViolence ? Role::Perpetrator : each.isChild ? Role::ChildExposed : Role::Victim;
        person.roleReceived = code(person.role);
        person.givenNames = each.givenNames;
        person.familyName = each.familyName;
        person.dateOfBirth = each.dateOfBirth;
        episode.people.append(person);
    }
    return episode;
}

/// The operator's window at a family whose plan has grown long.
class LongPlan {
public:
    explicit LongPlan(const TheDay& day) : m_day(day)
    {
        auto record = day.opened();
        m_tables = watch::newestInMemory();
        m_plan = caseNow(record->tables(), day.meeting())->plan;
        grow(*record);
        m_window.resize(operatorsDesk);
        m_window.enter(std::make_unique<ui::Session>(std::move(record), [&day] { return day.now(); }));
        m_window.show();
        m_window.sitAt(day.meeting());
        QApplication::setActiveWindow(&m_window);
        draw(m_window);
    }

    /// Something new is said of the family, while another page is looked at.
    void change()
    {
        open(ui::Act::Page1);
        CaptureLine line;
        line.plan = m_plan;
        line.agency = QStringLiteral("police");
        line.words = *Words::of(QStringLiteral("heard for the time that is number %1").arg(++m_said));
        m_window.session()->act(line);
        m_window.session()->settle();
        rest();
    }
    sqlite3* tables() const { return m_tables; }
    void open(ui::Act page)
    {
        static_cast<ui::MeetingScreen&>(*m_window.pageOf(ui::Place::Meeting)).act(page);
        draw(m_window);
    }

private:
    void grow(Record& record)
    {
        const Context context{record.user(), m_day.now(), m_day.meeting()};
        const auto people = planPeople(record.tables(), m_plan, dateAt(m_day.now()));
        QVector<ReferredEpisode> all;
        QStringList refs;
        for (int i = 1; i <= episodes; ++i) {
            all.append(episodeOf(people, 9 * i, m_day.now()));
            refs.append(all.last().ref);
        }
        mustBe(record.perform(AcceptIntake{intakePlan(all, {}, knownReferrals(record.tables(), refs, {}))}, context));
        for (int i = 1; i <= tasks; ++i) {
            AllocateTask task;
            task.plan = m_plan;
            task.category = TaskCategory::OtherActions;
            task.agency = QStringLiteral("police");
            task.words = *Words::of(QStringLiteral("welfare check that is number %1, not alone, after three").arg(i));
            task.due = m_day.now() + std::chrono::hours(i);
            mustBe(record.perform(task, context));
        }
    }

    const TheDay& m_day;
    PlanId m_plan;
    sqlite3* m_tables = nullptr;
    ui::MainWindow m_window;
    int m_said = 0;
};

/// Opened after something new was said, so that the page is read and made again, each beside its questions asked plain.
Figure opened(LongPlan& plan, const QString& name, ui::Act page, Effort effort)
{
    Figure figure{name, {}, QStringLiteral("its SQL, plain"), {}};
    PlainSqlite plain = PlainSqlite::copyOf(plan.tables());
    plan.change();
    QVector<QByteArray> questions;
    const Span first = timed([&] { questions = watch::statementsOf(plan.tables(), [&] { plan.open(page); }); });
    const auto floor = plain.reader(questions);
    for (int i = 0; i < std::max(4, effort.often / 10); ++i) {
        plan.change();
        figure.ours.add(timed([&] { plan.open(page); }));
        figure.floor.add(timed(floor));
    }
    figure.note = QStringLiteral(", the first time %1 ms").arg(double(std::chrono::duration_cast<std::chrono::microseconds>(first).count()) / 1000, 0, 'f', 1);
    return figure;
}

} // namespace

QVector<Figure> longPlan(const TheDay& day, Effort effort)
{
    LongPlan plan(day);
    return {opened(plan, QStringLiteral("plan & tasks of 92 tasks and 40 episodes"), ui::Act::Page5, effort),
            opened(plan, QStringLiteral("timeline of 92 tasks and 40 episodes"), ui::Act::Page3, effort)};
}

} // namespace tepu::bench
