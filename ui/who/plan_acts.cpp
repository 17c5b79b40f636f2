// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/who/plan_acts.h"

#include "core/commands/plan/part_plans.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/who/plan_pairs.h"
#include "ui/who/plan_sought.h"

namespace tepu::ui {
namespace {

template <class T>
void addThing(QVector<T>& all, const QString& id)
{
    if (const auto read = T::fromString(id))
        all.append(*read);
}

MoveToPlan moving(const PlanColumn& from)
{
    MoveToPlan move;
    move.plan = from.plan();
    for (const PlanThing& thing : from.things().marked())
        switch (thing.kind) {
        case ThingOfPlan::Episode: addThing(move.episodes, thing.id); break;
        case ThingOfPlan::Release: addThing(move.releases, thing.id); break;
        case ThingOfPlan::Person: addThing(move.people, thing.id); break;
        case ThingOfPlan::Task: addThing(move.tasks, thing.id); break;
        case ThingOfPlan::Order: addThing(move.orders, thing.id); break;
        case ThingOfPlan::Line: addThing(move.lines, thing.id); break;
        }
    return move;
}

} // namespace

QString thingsInWords(const QVector<PlanThing>& things)
{
    QMap<ThingOfPlan, int> counts;
    for (const PlanThing& thing : things)
        ++counts[thing.kind];
    QStringList words;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        words.append(countWords(each.key(), each.value()));
    return words.join(QStringLiteral(", "));
}

PlanActs::PlanActs(Session& session, AskLine& ask, QObject* parent) : QObject(parent), m_session(session), m_ask(ask) {}

void PlanActs::askWhy(const QString& draft, const Runs& question, const QString& does, const std::function<void(const Words&)>& then,
                      const std::optional<std::pair<QString, std::function<void(const Words&)>>>& otherwise)
{
    const auto withReason = [this](const std::function<void(const Words&)>& act) {
        return [this, act](const QString& text) {
            if (const auto words = Words::of(text))
                return act(*words);
            m_ask.object({tr("Nothing is written yet: a few words say how it is known.")});
        };
    };
    Asked asked{QStringLiteral("plans/") + draft, question, tr("how it is known"), does, withReason(then)};
    if (otherwise)
        asked.otherwise = Otherwise{otherwise->first, withReason(otherwise->second)};
    m_ask.ask(asked);
}

template <class C>
void PlanActs::perform(const C& command, const QString& words)
{
    m_ask.perform(command, [this, words](const Receipt&) { Q_EMIT done(words); });
}

void PlanActs::askMove(const PlanColumn& from, const PlanColumn& to)
{
    const QString what = thingsInWords(from.things().marked());
    MoveToPlan move = moving(from);
    move.to = to.plan();
    askWhy(QStringLiteral("move/%1/%2").arg(move.plan.toString(), to.plan().toString()),
           {{tr("%1 from %2 to %3. ").arg(what, from.name(), to.name()), Voice::Strong}, {tr("Why are they of that family?")}}, tr("Move"),
           [this, move, what, to = to.name()](const Words& why) {
               MoveToPlan command = move;
               command.because = why;
               perform(command, tr("%1 went to %2. Marked there, they can go back.").arg(what, to));
           });
}

/// A plan needs the name of its family: that of its episodes, unless somebody says another.
void PlanActs::askNewPlan(const PlanColumn& from)
{
    const QString what = thingsInWords(from.things().marked());
    const MoveToPlan move = moving(from);
    const QString of = from.name();
    const QString hint = move.episodes.isEmpty() ? tr("the family’s name") : tr("the family’s name; empty: that of the first victim of the episodes");
    m_ask.ask({QStringLiteral("plans/new/") + move.plan.toString(),
               {{tr("%1 from %2 begin a plan of their own. ").arg(what, of), Voice::Strong}, {tr("Of which family?")}}, hint, tr("Then why"),
               [this, move, what](const QString& text) {
                   if (text.isEmpty() && move.episodes.isEmpty())
                       return m_ask.object({tr("No episode goes along that would name the family: write its name.")});
                   m_ask.line().put({});
                   askWhyNewPlan(move, text, what);
               }});
}

void PlanActs::askWhyNewPlan(const MoveToPlan& move, const QString& whose, const QString& what)
{
    askWhy(QStringLiteral("new-why/") + move.plan.toString(),
           {{whose.isEmpty() ? tr("%1 begin a plan of their own. ").arg(what) : tr("%1 begin a plan of %2. ").arg(what, whose), Voice::Strong}, {tr("Why are they another family?")}},
           tr("Begin the plan"), [this, move, whose, what](const Words& why) {
               MoveToPlan command = move;
               command.because = why;
               if (!whose.isEmpty())
                   command.familyName = whose;
               perform(command, tr("A plan begins with %1.").arg(what));
           });
}

void PlanActs::askJoin(const PlansBesideRow& pair)
{
    const QString first = planName(pair.familyName, pair.number), other = planName(pair.otherFamilyName, pair.otherNumber);
    const auto join = [this](const PlanId& ends, const PlanId& goesOn, const QString& on) {
        return [this, ends, goesOn, on](const Words& why) {
            perform(JoinPlans{ends, goesOn, why}, tr("Joined: everything stands on %1. It can be parted again.").arg(on));
        };
    };
    askWhy(QStringLiteral("join/%1/%2").arg(pair.plan.toString(), pair.other.toString()),
           {{tr("%1 and %2 become one plan. ").arg(first, other), Voice::Strong}, {tr("Why are they one family?")}}, tr("%1 goes on").arg(pair.number),
           join(pair.other, pair.plan, first), std::pair{tr("%1 goes on").arg(pair.otherNumber), std::function<void(const Words&)>(join(pair.plan, pair.other, other))});
}

void PlanActs::askPart(const PlansBesideRow& pair)
{
    const QString first = planName(pair.familyName, pair.number), other = planName(pair.otherFamilyName, pair.otherNumber);
    askWhy(QStringLiteral("part/%1/%2").arg(pair.plan.toString(), pair.other.toString()),
           {{tr("%1 and %2 become two plans again, each with what was told of it. ").arg(first, other), Voice::Strong}, {tr("Why are they two families?")}}, tr("Part them"),
           [this, pair](const Words& why) { perform(PartPlans{pair.other, pair.plan, why}, tr("Parted: each has what was told of it.")); });
}

void PlanActs::askBeside(const std::optional<PlanId>& plan)
{
    m_ask.ask({QStringLiteral("plans/beside"), {{tr("Which plan is to stand beside it?"), Voice::Strong}}, plan ? tr("0412, or two: 0412 0417") : tr("two numbers: 0412 0417"),
               tr("Show them"),
               [this, plan](const QString& text) {
                   const PlansSought sought = plansSought(m_session.tables(), text, plan);
                   if (!sought.pair)
                       return m_ask.object({sought.missing});
                   m_ask.line().put({});
                   m_ask.leave();
                   Q_EMIT besideWanted(*sought.pair);
               },
               [this, plan](const QString& text) { return plansSought(m_session.tables(), text, plan).understood; }});
}

} // namespace tepu::ui
