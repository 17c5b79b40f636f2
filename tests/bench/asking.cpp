// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/meeting/pace.h"
#include "core/queries/meeting/room_agenda.h"
#include "core/queries/plan/alert_strip.h"
#include "core/queries/plan/case_head.h"
#include "core/queries/plan/episodes_of.h"
#include "core/queries/plan/heard.h"
#include "core/queries/plan/history.h"
#include "core/queries/plan/lines.h"
#include "core/queries/plan/people.h"
#include "core/queries/plan/questions_of.h"
#include "core/queries/plan/room_case.h"
#include "core/queries/plan/tasks_of.h"
#include "tests/bench/figures.h"
#include "tests/bench/sqlite_watch.h"

namespace tepu::bench {
namespace {

struct Question {
    const char* name;
    std::function<void()> ask;
};

QVector<Question> questions(const Tables& tables, const TheDay& day)
{
    const MeetingId meeting = day.meeting();
    const PlanId plan = caseNow(tables, meeting)->plan;
    const Instant now = day.now();
    return {{"agenda", [&tables, meeting] { agenda(tables, meeting); }},
            {"caseHead", [&tables, plan, meeting, now] { caseHead(tables, plan, meeting, now); }},
            {"alertStrip", [&tables, plan, now] { alertStrip(tables, plan, now); }},
            {"heard", [&tables, plan, meeting] { heard(tables, plan, meeting); }},
            {"episodesOf", [&tables, plan] { episodesOf(tables, plan); }},
            {"people", [&tables, plan, now] { people(tables, plan, now); }},
            {"history", [&tables, plan, now] { history(tables, plan, now); }},
            {"agenciesKnow", [&tables, plan] { agenciesKnow(tables, plan); }},
            {"tasksOf", [&tables, plan, now] { tasksOf(tables, plan, now); }},
            {"said", [&tables, plan, meeting] { said(tables, plan, meeting); }},
            {"questionsOf", [&tables, plan, meeting, now] { questionsOf(tables, plan, meeting, now); }},
            {"roomAgenda", [&tables, meeting] { roomAgenda(tables, meeting); }},
            {"pace", [&tables, meeting, now] { pace(tables, meeting, now); }}};
}

/// One and then the other, so that both live in the same weather.
Figure asked(const QString& name, const std::function<void()>& ours, const std::function<void()>& floor, Effort effort)
{
    Figure figure{QStringLiteral("query ") + name, {}, QStringLiteral("its SQL, plain"), {}};
    ours();
    floor();
    for (int i = 0; i < effort.often; ++i) {
        figure.ours.add(timed(ours));
        figure.floor.add(timed(floor));
    }
    return figure;
}

} // namespace

QVector<Figure> asking(const TheDay& day, Effort effort)
{
    const auto record = day.opened();
    sqlite3* tables = watch::newestInMemory();
    PlainSqlite plain = PlainSqlite::copyOf(tables);
    QVector<Figure> figures;
    QVector<QByteArray> all;
    const auto questionsAsked = questions(record->tables(), day);
    for (const Question& each : questionsAsked) {
        const auto statements = watch::statementsOf(tables, each.ask);
        all += statements;
        figures.append(asked(QString::fromLatin1(each.name), each.ask, plain.reader(statements), effort));
    }
    const auto everything = [&] {
        for (const Question& each : questionsAsked)
            each.ask();
    };
    figures.append(asked(QStringLiteral("all of these"), everything, plain.reader(all), effort));
    return figures;
}

} // namespace tepu::bench
