// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/worked_act.h"

#include "core/commands/contact/log_contact.h"
#include "core/commands/contact/log_hours.h"
#include "core/commands/contact/stagger_contacts.h"
#include "core/commands/outcome/record_engagement.h"
#include "core/commands/outcome/record_service.h"
#include "core/commands/services/note_capacity.h"
#include "core/commands/services/note_gap.h"
#include "core/commands/services/spend_flexi_fund.h"
#include "core/queries/services/services_of.h"
#include "core/queries/site/site_calendar.h"
#include "core/rules/worked/worked_completion.h"
#include "ui/contact/worked_words_shown.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/meeting/acts/line_contexts.h"
#include "ui/meeting/acts/tab_offer.h"

namespace tepu::ui {
namespace {

/// Makes of a line that is understood the act that it means, and does it.
struct Performing {
    AskLine& ask;
    const Tables& tables;
    PlanId plan;
    QDate today;

    template <class C, class Typed>
    C about(const Typed& typed) const
    {
        C command;
        command.plan = plan;
        command.person = typed.person;
        return command;
    }

    void operator()(const ContactTyped& typed) const
    {
        auto log = about<LogContact>(typed);
        log.attemptedAt = typed.at;
        log.method = typed.method;
        log.workerRole = typed.role;
        log.result = typed.result;
        log.words = Words::of(typed.note);
        log.agency = typed.agency;
        log.safeTime = typed.saidSafe;
        ask.perform(log);
    }

    void operator()(const HoursTyped& typed) const
    {
        auto log = about<LogHours>(typed);
        log.workerRole = typed.role;
        log.minutes = typed.minutes;
        log.on = typed.on;
        log.words = Words::of(typed.note);
        ask.perform(log);
    }

    void operator()(const EngagementTyped& typed) const
    {
        auto record = about<RecordEngagement>(typed);
        record.outcome = typed.outcome;
        record.caseWorkerRole = typed.role;
        record.words = Words::of(typed.note);
        ask.perform(record);
    }

    void operator()(const ServiceTyped& typed) const
    {
        auto record = about<RecordService>(typed);
        record.service = serviceToGoOn(servicesOf(tables, plan, today), typed.person, typed.category, typed.provider).value_or(record.service);
        record.category = typed.category;
        record.status = typed.status;
        record.recordedOn = typed.on;
        record.provider = Words::of(typed.provider);
        record.place = Words::of(typed.place);
        record.words = Words::of(typed.note);
        ask.perform(record);
    }

    void operator()(const GapTyped& typed) const
    {
        NoteGap gap;
        gap.plan = plan;
        gap.category = typed.category;
        gap.place = *Words::of(typed.place); // a gap without a place is not understood
        gap.words = Words::of(typed.note);
        ask.perform(gap);
    }

    void operator()(const CapacityTyped& typed) const
    {
        NoteCapacity heard;
        heard.plan = plan;
        heard.provider = *Words::of(typed.provider);
        heard.category = typed.category;
        heard.capacity = typed.capacity;
        heard.place = Words::of(typed.place);
        heard.waitDays = typed.waitDays;
        heard.words = Words::of(typed.note);
        ask.perform(heard);
    }

    void operator()(const SpendingTyped& typed) const
    {
        auto spend = about<SpendFlexiFund>(typed);
        spend.cents = typed.cents;
        spend.words = *Words::of(typed.what);
        spend.agreedBy = *Words::of(typed.agreedBy);
        spend.on = typed.on;
        ask.perform(spend);
    }
};

QString draftOf(const PlanId& plan)
{
    return QStringLiteral("worked/") + plan.toString();
}

} // namespace

WorkedAct::WorkedAct(TableNow& table, AskLine& ask) : m_table(table), m_ask(ask), m_tab(new TabOffer(ask.line()))
{
    const auto forget = [this] {
        if (!m_ask.asks().startsWith(QStringLiteral("worked/")))
            m_tab->offer({});
    };
    connect(&ask, &AskLine::asked, this, forget); // the line is everybody's
    connect(&ask, &AskLine::left, this, forget);
}

WorkedContext WorkedAct::context(const PlanId& plan, const std::optional<PersonId>& person) const
{
    WorkedContext of{captureContext(m_table, plan).people, captureContext(m_table, plan).agencies, {}, m_table.session().now(), person};
    if (const auto calendar = siteCalendar(m_table.tables())) {
        const LineContext line = lineContext(m_table, plan, *calendar);
        of.people = line.people;
        of.openTasks = line.openTasks;
    }
    return of;
}

Result<WorkedLine> WorkedAct::read(const PlanId& plan, const std::optional<PersonId>& person, const QString& text) const
{
    return readWorkedLine(text, context(plan, person));
}

Runs WorkedAct::understood(const PlanId& plan, const std::optional<PersonId>& person, const QString& text) const
{
    const WorkedContext of = context(plan, person);
    const auto line = readWorkedLine(text, of);
    return line ? workedShown(*line, of) : Runs{{line.error().sentence, Voice::Quiet}};
}

void WorkedAct::offerTab(const PlanId& plan, const QString& text) const
{
    m_tab->offer(workedCompletion(text, context(plan, {})));
}

void WorkedAct::ask(const QString& beginning)
{
    const AgendaRow* row = m_table.now();
    if (!row)
        return void(Q_EMIT refused({tr("No case is open; open the family’s case first.")}));
    const PlanId plan = row->plan;
    QStringList typed;
    for (const QString& each : workedBeginnings())
        typed.append(each + u' ');
    m_ask.ask({draftOf(plan), {{tr("What was tried, and what was given? "), Voice::Strong}, {tr("One line each: who, when, what came of it.")}},
               tr("ivs called vic 1040 no answer · service vic alarm waitlisted by Refuge in Hamilton · hours ivs vic 1.5"), tr("Write it down"),
               [this, plan](const QString& text) { enter(plan, text); },
               [this, plan](const QString& text) {
                   offerTab(plan, text);
                   return understood(plan, {}, text);
               },
               {}, typed});
    if (!beginning.isEmpty() && m_ask.line().isEmpty())
        m_ask.line().put(beginning);
}

void WorkedAct::enter(const PlanId& plan, const QString& text)
{
    const auto line = read(plan, {}, text);
    if (!line)
        return m_ask.object(line.error());
    perform(plan, *line);
}

void WorkedAct::perform(const PlanId& plan, const WorkedLine& line)
{
    std::visit(Performing{m_ask, m_table.tables(), plan, dateAt(m_table.session().now())}, line);
}

void WorkedAct::engage(const PersonId& person, Engagement outcome)
{
    const AgendaRow* row = m_table.now();
    if (!row)
        return void(Q_EMIT refused({tr("No case is open; open the family’s case first.")}));
    RecordEngagement record;
    record.plan = row->plan;
    record.person = person;
    record.outcome = outcome;
    m_table.session().act(record);
}

void WorkedAct::stagger(const QVector<TaskId>& sequence)
{
    if (const AgendaRow* row = m_table.now())
        m_table.session().act(StaggerContacts{row->plan, sequence});
}

} // namespace tepu::ui
