// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/made_tables.h"
#include "core/commands/plan/join_plans.h"
#include "core/commands/plan/part_plans.h"
#include "core/commands/plan/start_plan.h"
#include "core/queries/query_book.h"
#include "tests/history/a_history.h"
#include "tests/support/property.h"

#include <QCborArray>
#include <QJsonDocument>

using namespace tepu;

namespace {

void livedThrough(AHistory& history, int most)
{
    for (const quint64 seed : *seedsOfCommands(most))
        history.act(seed);
}

/// Two plans that may be joined: the Kōwhai family's, which is open, and one that is not on its list.
std::pair<PlanId, PlanId> twoOf(AHistory& history)
{
    const StartPlan start{PlanId::fresh(), {}, "Tawa", Location::WaikatoCity};
    history.family.done(start);
    return {start.plan, history.family.kowhai};
}

QCborValue renamedIn(const QCborValue& value, const QCborValue& from, const QCborValue& to)
{
    if (value == from)
        return to;
    if (!value.isMap())
        return value;
    QCborMap all;
    for (const auto each : value.toMap())
        all.insert(each.first, renamedIn(each.second, from, to));
    return all;
}

/// What is told of a plan in one fact, and may as well be told of another plan of the same family.
bool mayBeToldOfEitherPlan(const Statement& fact)
{
    static const QSet<QString> kinds{QStringLiteral("LineCaptured"),  QStringLiteral("EpisodeAttached"), QStringLiteral("ReleaseAttached"),
                                     QStringLiteral("WorkersWarned"), QStringLiteral("DangerTold"),      QStringLiteral("ContactLogged"),
                                     QStringLiteral("ConcernRaised"), QStringLiteral("StandingLineSaid"), QStringLiteral("PlanFlagNoted"),
                                     QStringLiteral("TableViewSet"),  QStringLiteral("ReviewSet"),        QStringLiteral("OrderRegistered"),
                                     QStringLiteral("RiskChanged"),   QStringLiteral("PersonAddedToPlan")};
    return kinds.contains(fact.kind);
}

/// The history as it would have been told on two plans, some of it on one and some on the other, which are then joined.
QVector<Statement> toldOnTwo(QVector<Statement> facts, const PlanId& plan, const PlanId& other, const std::optional<RiskLevel>& level, std::mt19937_64& chance)
{
    const QCborValue from(encode(plan)), to(encode(other));
    for (Statement& fact : facts) {
        if (!mayBeToldOfEitherPlan(fact) || chance() % 2 == 0)
            continue;
        fact.ordinary = renamedIn(fact.ordinary, from, to).toMap();
        fact.safety = renamedIn(fact.safety, from, to).toMap();
        if (fact.scope == Scope::of(plan))
            fact.scope = Scope::of(other);
    }
    Statement joined = Facts(PlansJoined{other, plan, level, AFamily::words("one family")}).statements().first();
    joined.stamp = facts.last().stamp;
    joined.stamp.command = CommandId::fresh();
    joined.clock = facts.last().clock + 1;
    return facts + QVector<Statement>{joined};
}

/// As a record makes its tables, with everything that must be made again.
Tables recordOf(const QVector<Statement>& facts)
{
    Tables tables;
    Projection projection(tables);
    const auto must = [](const Result<void>& done) {
        if (!done)
            throw std::runtime_error(done.error().sentence.toStdString());
    };
    must(projection.apply(facts));
    const auto factsOf = [&](const QVector<Scope>& scopes) -> Result<QVector<Statement>> {
        QVector<Statement> own;
        std::copy_if(facts.cbegin(), facts.cend(), std::back_inserter(own), [&](const Statement& fact) { return scopes.contains(fact.scope); });
        return own;
    };
    must(remade(projection, factsOf, projection.takeToRemake()));
    return tables;
}

/// Everything that can be asked of this plan alone, as text; what is told of the joining itself is no answer about the family.
QStringList answersOf(const Tables& tables, const PlanId& plan, Instant now)
{
    QStringList all;
    for (auto entry = QueryBook::all().entries().cbegin(); entry != QueryBook::all().entries().cend(); ++entry)
        if (entry->parameters.size() == 1 && entry->parameters.first().name == u"plan" && entry.key() != u"history") {
            const auto answer = QueryBook::all().ask(tables, entry.key(), {{QStringLiteral("plan"), plan.toString()}}, now);
            all.append(entry.key() + u' ' + QString::fromUtf8(QJsonDocument::fromVariant(answer.value().toVariant()).toJson()));
        }
    return all;
}

} // namespace

TEST_CASE("joining two plans and parting them leaves everything where it was", "[plans-joined][joining][property]")
{
    property("join then part two plans", {12, 100}, [] {
        AHistory history;
        const auto [plan, into] = twoOf(history);
        livedThrough(history, 40);
        const Context context{history.family.record->user(), history.family.clock + std::chrono::hours(20), {}};
        const QString before = withoutActs(history.dump());
        const auto words = AFamily::words("so they said");
        RC_PRE(history.record().perform(JoinPlans{plan, into, words}, context).has_value());
        RC_ASSERT(withoutActs(history.dump()) != before);
        const QString joined = history.dump();
        RC_ASSERT(history.record().rebuild().has_value());
        if (history.dump() != joined)
            RC_FAIL(("rebuilt" + difference(joined, history.dump())).toStdString());
        RC_ASSERT(history.record().perform(PartPlans{plan, into, words}, context).has_value());
        if (withoutActs(history.dump()) != before)
            RC_FAIL(difference(before, withoutActs(history.dump())).toStdString());
    });
}

TEST_CASE("what is told on two plans that are joined is answered as if it had been told on one", "[plans-joined][joining][property]")
{
    int tellingApart = 0; // histories in which the two plans are seen to be two while they are not joined
    property("as one plan", {12, 100}, [&] {
        AHistory history;
        livedThrough(history, 60);
        const auto facts = history.facts();
        const PlanId plan = history.family.kowhai, other = PlanId::fresh();
        const Statement started = Facts(PlanStarted{other, "W18-0999", "Tawa", Location::WaikatoCity}).statements().first();
        QVector<Statement> withOther = facts;
        withOther.prepend(started);
        std::mt19937_64 chance(*rc::gen::arbitrary<quint64>());
        const Instant now = history.family.clock;
        const auto level = history.record().tables().one<std::optional<RiskLevel>>("SELECT level FROM plan WHERE id = ?", values(plan)).value();
        const QStringList onOne = answersOf(recordOf(facts), plan, now);
        const auto onBoth = toldOnTwo(withOther, plan, other, level, chance);
        tellingApart += answersOf(recordOf(onBoth.first(onBoth.size() - 1)), plan, now) != onOne;
        const QStringList onTwo = answersOf(recordOf(onBoth), plan, now);
        RC_ASSERT(onOne.size() == onTwo.size());
        for (qsizetype i = 0; i < onOne.size(); ++i)
            if (onTwo[i] != onOne[i])
                RC_FAIL((difference(onOne[i], onTwo[i]) + "\nin " + onOne[i].section(u' ', 0, 0)).toStdString());
    });
    CHECK(tellingApart > 5);
}
