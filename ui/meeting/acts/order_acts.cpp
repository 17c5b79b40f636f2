// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/order_acts.h"

#include "core/commands/release/expect_release.h"
#include "core/commands/safety/end_order.h"
#include "core/commands/safety/locate_address.h"
#include "core/commands/safety/note_breach.h"
#include "core/commands/safety/note_school.h"
#include "core/commands/safety/register_order.h"
#include "core/commands/safety/serve_order.h"
#include "core/commands/safety/vary_order.h"
#include "core/queries/plan/people.h"
#include "core/rules/code_words.h"
#include "core/rules/lines/place_line.h"
#include "core/rules/orders/order_words.h"
#include "core/rules/releases/hearing_line.h"
#include "core/rules/releases/standing.h"
#include "core/rules/wait_words.h"
#include "ui/children/children_typed.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/meeting/acts/line_contexts.h"
#include "ui/meeting/pages/order_beginnings.h"
#include "ui/meeting/pages/joined.h"

namespace tepu::ui {
namespace {

QVector<Words> wordsIn(const QStringList& texts)
{
    QVector<Words> all;
    for (const QString& text : texts)
        if (const auto words = Words::of(text))
            all.append(*words);
    return all;
}

QString calledIn(const OrderLineContext& context, const PersonId& id)
{
    for (const PersonOnCase& person : context.people)
        if (person.id == id)
            return person.called();
    return {};
}

QString pointInWords(const std::optional<Coordinates>& at)
{
    return at ? QStringLiteral("%1, %2").arg(at->latitude).arg(at->longitude) : QString();
}

void addTerms(Runs& runs, const OrderTerms& terms, Instant now)
{
    if (terms.from)
        join(runs, OrderActs::tr("from %1").arg(dayInWords(*terms.from)), Voice::Accent);
    if (terms.issuedAt)
        join(runs, OrderActs::tr("issued %1").arg(momentInWords(*terms.issuedAt)), Voice::Accent);
    if (terms.hours)
        join(runs, OrderActs::tr("%1 h").arg(*terms.hours), Voice::Accent);
    if (terms.servedAt)
        join(runs, OrderActs::tr("served %1").arg(momentInWords(*terms.servedAt)), Voice::Accent);
    if (terms.notServed)
        join(runs, OrderActs::tr("not served"), Voice::Accent);
    if (terms.until)
        join(runs, OrderActs::tr("until %1").arg(endInWords(*terms.until, now)), Voice::Accent);
    if (!terms.address.isEmpty())
        join(runs, OrderActs::tr("lives at %1").arg(joined({terms.address, pointInWords(terms.at)})), Voice::Accent);
    if (terms.conditions)
        join(runs, terms.conditions->join(QStringLiteral("; ")), Voice::Accent);
    join(runs, terms.because, Voice::Accent);
}

Runs placeUnderstood(const UnderstoodPlace& place, const OrderLineContext& of)
{
    if (!place.missing.isEmpty())
        return {{place.missing, Voice::Quiet}};
    const QString whose = calledIn(of, *place.person);
    const QString what = place.isHome ? OrderActs::tr("%1’s home is at %2") : OrderActs::tr("%1’s school: %2");
    return {{what.arg(whose, joined({place.name, place.address, pointInWords(place.at)})), Voice::Accent}};
}

Runs hearingUnderstood(const UnderstoodHearing& hearing, const OrderLineContext& of)
{
    if (!hearing.missing.isEmpty())
        return {{hearing.missing, Voice::Quiet}};
    return {{releaseInWords(calledIn(of, *hearing.person), *hearing.release.kind, *hearing.release.nextOn, dateAt(of.now)), Voice::Accent}};
}

RegisterOrder commandOf(const PlanId& plan, const UnderstoodOrder& line)
{
    RegisterOrder order;
    order.plan = plan;
    order.type = *line.kind;
    order.respondent = *line.respondent;
    order.protectedPerson = line.protects.first();
    order.alsoProtected = line.protects.mid(1);
    order.inPlaceFrom = line.terms.from;
    order.issuedAt = line.terms.issuedAt;
    order.hours = line.terms.hours;
    order.until = line.terms.until;
    order.servedAt = line.terms.servedAt;
    order.notServed = line.terms.notServed;
    order.address = Words::of(line.terms.address);
    order.at = line.terms.at;
    order.conditions = wordsIn(line.terms.conditions.value_or(QStringList()));
    order.youngBecause = Words::of(line.terms.because);
    return order;
}

/// The order of Police that the file told of and that this line speaks of: of the same person, not yet written down.
std::optional<EpisodeId> toldWith(const QVector<OrderView>& orders, const RegisterOrder& order)
{
    for (const OrderView& told : orders)
        if (!told.order && told.kind == order.type && told.respondent == order.respondent && tepu::stands(told.state))
            return told.episode;
    return std::nullopt;
}

} // namespace

OrderActs::OrderActs(TableNow& table, AskLine& ask) : m_table(table), m_ask(ask) {}

OrderLineContext OrderActs::context(const PlanId& plan) const
{
    return {captureContext(m_table, plan).people, m_table.session().now()};
}

void OrderActs::ask()
{
    const AgendaRow* row = m_table.now();
    if (!row)
        return void(Q_EMIT refused({tr("No case is open; an order belongs to a family.")}));
    const PlanId plan = row->plan;
    m_ask.ask({QStringLiteral("order/") + plan.toString(), {{tr("Which order, or which conditions? "), Voice::Strong}, {tr("Or a hearing or release to come, a child’s school, a Report of Concern (roc …), the Children’s Team (team …), or where a home is on the map.")}},
               tr("pso james 3 days issued 0050 · bail until 18 may at 7 Ash Road, Millstream: no contact · school hana Waimiro at 3 Bell St"),
               tr("Write it down"), [this, plan](const QString& text) { enter(plan, text); },
               [this, plan](const QString& text) { return understood(plan, text); }, {},
               {QStringLiteral("pso "), QStringLiteral("protection "), QStringLiteral("bail "), QStringLiteral("parole "), QStringLiteral("hearing "), QStringLiteral("school "), QStringLiteral("home ")}});
}

Runs OrderActs::understood(const PlanId& plan, const QString& text) const
{
    const OrderLineContext of = context(plan);
    if (isChildrenLine(text))
        return childrenTold(understandChildren(text, of.people, captureContext(m_table, plan).agencies, of.now), of.people);
    if (isHearingLine(text))
        return hearingUnderstood(understandHearing(text, of.people, of.now), of);
    if (isPlaceLine(text))
        return placeUnderstood(understandPlace(text, of.people), of);
    const UnderstoodOrder line = understandOrder(text, of);
    if (!line.kind || !line.respondent)
        return {{line.missing, Voice::Quiet}};
    Runs runs{{orderOn(*line.kind, calledIn(of, *line.respondent)), Voice::Accent}};
    QStringList protects;
    for (const PersonId& person : line.protects)
        protects.append(calledIn(of, person));
    join(runs, protects.isEmpty() ? QString() : tr("protects %1").arg(protects.join(QStringLiteral(", "))), Voice::Accent);
    addTerms(runs, line.terms, of.now);
    join(runs, line.missing, Voice::Caution);
    return runs;
}

void OrderActs::enter(const PlanId& plan, const QString& text)
{
    if (isChildrenLine(text)) {
        const CaptureContext around = captureContext(m_table, plan);
        const Instant now = m_table.session().now();
        return performChildren(m_ask, m_table.tables(), plan, understandChildren(text, around.people, around.agencies, now), now);
    }
    if (isHearingLine(text))
        return enterHearing(plan, text);
    if (isPlaceLine(text))
        return enterPlace(plan, text);
    const UnderstoodOrder line = understandOrder(text, context(plan));
    if (!line.missing.isEmpty())
        return m_ask.object({line.missing});
    RegisterOrder order = commandOf(plan, line);
    if (order.type == KindOfOrder::PoliceSafetyOrder)
        order.episode = toldWith(ordersOf(m_table.tables(), plan, m_table.session().now()), order);
    m_ask.perform(order);
}

/// R-P1: a day that the table heard of, and no file of Corrections told.
void OrderActs::enterHearing(const PlanId& plan, const QString& text)
{
    const OrderLineContext of = context(plan);
    const UnderstoodHearing hearing = understandHearing(text, of.people, of.now);
    if (!hearing.missing.isEmpty())
        return m_ask.object({hearing.missing});
    ExpectRelease expect;
    expect.plan = plan;
    expect.person = *hearing.person;
    expect.kind = *hearing.release.kind;
    expect.expectedOn = *hearing.release.nextOn;
    expect.words = Words::of(hearing.release.words);
    m_ask.perform(expect);
}

void OrderActs::enterPlace(const PlanId& plan, const QString& text)
{
    const UnderstoodPlace place = understandPlace(text, context(plan).people);
    if (!place.missing.isEmpty())
        return m_ask.object({place.missing});
    if (!place.isHome)
        return m_ask.perform(NoteSchool{*place.person, *Words::of(place.name), Words::of(place.address), place.at});
    for (const tepu::PersonCard& card : people(m_table.tables(), plan, m_table.session().now()))
        if (const auto address = Words::of(card.address); address && card.person == *place.person)
            return m_ask.perform(LocateAddress{*place.person, *address, *place.at});
    m_ask.object({tr("The record holds no address of that person."), QStringLiteral("R-S6")});
}

Runs OrderActs::actUnderstood(const QString& text) const
{
    const Instant now = m_table.session().now();
    const UnderstoodOrderAct line = understandOrderAct(text, now);
    if (!line.act)
        return {{line.missing, Voice::Quiet}};
    Runs runs{{code(*line.act), Voice::Accent}};
    if (line.how)
        join(runs, codeWords(*line.how), Voice::Accent);
    if (*line.act != OrderAct::Vary)
        join(runs, line.at ? momentInWords(*line.at) : tr("now"), Voice::Accent);
    addTerms(runs, line.terms, now);
    if (*line.act != OrderAct::Vary)
        join(runs, line.words, Voice::Accent);
    join(runs, line.missing, Voice::Caution);
    return runs;
}

void OrderActs::askOf(const OrderView& order, const QString& beginning)
{
    const AgendaRow* row = m_table.now();
    if (!row)
        return void(Q_EMIT refused({tr("No case is open; open the family’s case first.")}));
    if (!stands(order.state))
        return void(Q_EMIT refused({tr("That order is over. A new one is typed with Ctrl E.")}));
    const PlanId plan = row->plan;
    const QString id = order.order ? order.order->toString() : order.episode.value_or(EpisodeId()).toString();
    m_ask.ask({QStringLiteral("order-act/") + id, {{orderOn(order.kind, order.respondentCalled), Voice::Strong}, {QStringLiteral(": ") + order.stateWords}},
               tr("served 0120 · breached yesterday 2300 he stood at her gate · varied until 25 may · ended discharged"), tr("Write it down"),
               [this, plan, order](const QString& text) { enterAct(plan, order, text); }, [this](const QString& text) { return actUnderstood(text); }, {},
               orderBeginnings()});
    if (!beginning.isEmpty() && m_ask.line().isEmpty())
        m_ask.line().put(beginning);
}

void OrderActs::askAgain(const QString& of)
{
    if (const AgendaRow* row = m_table.now())
        for (const OrderView& order : ordersOf(m_table.tables(), row->plan, m_table.session().now()))
            if ((order.order && order.order->toString() == of) || (!order.order && order.episode && order.episode->toString() == of))
                return askOf(order);
}

void OrderActs::enterAct(const PlanId& plan, const OrderView& order, const QString& text)
{
    const UnderstoodOrderAct line = understandOrderAct(text, m_table.session().now());
    if (!line.missing.isEmpty())
        return m_ask.object({line.missing});
    if (order.order)
        return act(*order.order, line);
    writeDown(plan, order, [this, line](const OrderId& written) { act(written, line); });
}

void OrderActs::act(const OrderId& order, const UnderstoodOrderAct& line)
{
    const auto words = Words::of(line.words);
    switch (*line.act) {
    case OrderAct::Serve:
        return m_ask.perform(ServeOrder{order, line.at});
    case OrderAct::Breach: {
        NoteBreach breach;
        breach.order = order;
        breach.happenedAt = line.at;
        breach.words = words;
        return m_ask.perform(breach);
    }
    case OrderAct::End:
        return m_ask.perform(EndOrder{order, *line.how, line.at, words});
    case OrderAct::Vary: {
        VaryOrder vary{order, line.terms.until, line.terms.hours, {}, Words::of(line.terms.address), line.terms.at, words};
        if (line.terms.conditions)
            vary.conditions = wordsIn(*line.terms.conditions);
        return m_ask.perform(vary);
    }
    }
}

/// The order of Police that only a file told of is written down as it was told, before anything is done with it.
void OrderActs::writeDown(const PlanId& plan, const OrderView& told, const std::function<void(const OrderId&)>& then)
{
    if (!told.respondent || told.protectedPeople.isEmpty())
        return m_ask.object({tr("The file does not say whom it binds and protects. Type the order with Ctrl E.")});
    RegisterOrder order;
    order.plan = plan;
    order.type = told.kind;
    order.respondent = *told.respondent;
    order.protectedPerson = told.protectedPeople.first();
    order.alsoProtected = told.protectedPeople.mid(1);
    order.issuedAt = told.issuedAt;
    order.hours = told.hours;
    order.servedAt = told.servedAt;
    order.episode = told.episode;
    order.source = Source::Police;
    m_table.session().act(order, [then, id = order.order](const Receipt&) { then(id); }, {}, [this](const Refusal& refusal) { m_ask.object(refusal); });
}

} // namespace tepu::ui
