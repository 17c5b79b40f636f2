// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/signal_act.h"

#include "core/commands/signals/add_signal.h"
#include "core/commands/signals/answer_checklist.h"
#include "core/commands/signals/judge_signal.h"
#include "core/queries/signals/signals_of_plan.h"
#include "core/queries/site/site_agencies.h"
#include "core/rules/code_words.h"
#include "core/rules/signals/signal_line.h"
#include "core/rules/signals/signal_words.h"
#include "core/rules/wait_words.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/meeting/acts/line_contexts.h"
#include "ui/meeting/pages/joined.h"
#include "ui/meeting/pages/signal_row.h"

namespace tepu::ui {
namespace {

QString nameIn(const QVector<PersonOnCase>& people, const std::optional<PersonId>& id)
{
    for (const PersonOnCase& person : people)
        if (person.id == id)
            return person.called();
    return {};
}

Runs verdictUnderstood(const QString& text, const QVector<Agency>& agencies)
{
    const auto line = readVerdictLine(text, agencies);
    return line ? Runs{{codeWords(line->verdict), Voice::Accent}} : Runs{{line.error().sentence, Voice::Quiet}};
}

template <class C>
C spokenOf(const PlanId& plan, const RiskSignal& signal, const VerdictLine& line)
{
    C command;
    command.plan = plan;
    command.signal = signal.signal;
    command.restsOn = signal.restsOn;
    command.because = Words::of(line.because).value_or(Words());
    command.agency = line.agency;
    return command;
}

} // namespace

SignalAct::SignalAct(TableNow& table, AskLine& ask) : m_table(table), m_ask(ask) {}

Runs SignalAct::understood(const PlanId& plan, const QString& text) const
{
    if (text.trimmed().isEmpty())
        return {};
    const CaptureContext context = captureContext(m_table, plan);
    const auto line = readSignalLine(text, context.people, context.agencies, m_table.session().now());
    if (!line)
        return {{line.error().sentence, Voice::Quiet}};
    Runs runs{{signalWords(line->signal), Voice::Accent}};
    if (line->agency)
        join(runs, tr("told by %1").arg(SiteAgencies(m_table.tables()).name(*line->agency)), Voice::Accent);
    join(runs, nameIn(context.people, line->person), Voice::Accent);
    if (line->on)
        join(runs, tr("on %1").arg(dayInWords(*line->on)), Voice::Accent);
    if (line->until)
        join(runs, tr("until %1").arg(dayInWords(*line->until)), Voice::Accent);
    if (line->basis)
        join(runs, codeWords(*line->basis), Voice::Accent);
    if (line->victimOnly)
        join(runs, tr("from the victim only"), Voice::Accent);
    join(runs, line->words, Voice::Plain);
    return runs;
}

void SignalAct::tell()
{
    const AgendaRow* row = m_table.now();
    if (!row)
        return;
    const PlanId plan = row->plan;
    m_ask.ask({QStringLiteral("signal/") + plan.toString(),
               {{tr("What speaks for danger, or protects? "), Voice::Strong},
                {tr("Who tells it, what it is, on which day: “acc injury on 3 may: a broken wrist” · “refuge afraid of james victim only” · “alarm at the back door”")}},
               tr("health strangulation on 3 may"), tr("Tell"), [this, plan](const QString& text) { enter(plan, text); },
               [this, plan](const QString& text) { return understood(plan, text); }});
}

void SignalAct::enter(const PlanId& plan, const QString& text)
{
    const CaptureContext context = captureContext(m_table, plan);
    const auto line = readSignalLine(text, context.people, context.agencies, m_table.session().now());
    if (!line)
        return m_ask.object(line.error());
    AddSignal add;
    add.plan = plan;
    add.signal = line->signal;
    add.person = line->person;
    add.agency = line->agency;
    add.words = Words::of(line->words);
    add.notedOn = line->on;
    add.lapsesOn = line->until;
    add.basis = line->basis;
    add.victimOnly = line->victimOnly;
    if (line->victimOnly)
        add.source = Source::Victim;
    else if (line->agency)
        add.source = *line->agency == u"police" ? Source::Police : Source::Agency;
    m_ask.perform(add);
}

void SignalAct::speakOf(const RiskSignal& signal, const QString& beginning)
{
    const AgendaRow* row = m_table.now();
    if (!row)
        return;
    const PlanId plan = row->plan;
    const auto agencies = SiteAgencies(m_table.tables()).all();
    Runs question{{signal.words, Voice::Strong}};
    join(question, joined({signal.more, signal.told}));
    m_ask.ask({QStringLiteral("signal-word/%1/%2").arg(code(signal.signal), signal.restsOn.toString()), question,
               tr("contested, ended or stands, and why: “ended the alarm was taken out”"), tr("Write"),
               [this, plan, signal](const QString& text) { enterVerdict(plan, signal, text); },
               [agencies](const QString& text) { return verdictUnderstood(text, agencies); }, {}, verdictBeginnings()});
    if (!beginning.isEmpty())
        m_ask.line().put(beginning);
}

void SignalAct::enterVerdict(const PlanId& plan, const RiskSignal& signal, const QString& text)
{
    const auto line = readVerdictLine(text, SiteAgencies(m_table.tables()).all());
    if (!line)
        return m_ask.object(line.error());
    switch (line->verdict) {
    case SignalVerdict::Contested: return m_ask.perform(spokenOf<ContestSignal>(plan, signal, *line));
    case SignalVerdict::NoLongerSo: return m_ask.perform(spokenOf<EndSignal>(plan, signal, *line));
    case SignalVerdict::Upheld: return m_ask.perform(spokenOf<UpholdSignal>(plan, signal, *line));
    }
}

/// One key answers; pressing the point asks for words too.
void SignalAct::answer(const ChecklistPoint& point, const QString& beginning)
{
    const AgendaRow* row = m_table.now();
    if (!row)
        return;
    const PlanId plan = row->plan;
    if (const auto line = beginning.isEmpty() ? Result<PointLine>(refuse(QString())) : readPointLine(beginning))
        return m_table.session().act(AnswerChecklist{plan, point.point, line->answer, {}, {}});
    m_ask.ask({QStringLiteral("checklist/") + point.point, {{point.sentence, Voice::Strong}}, tr("yes, no or unknown, and words"), tr("Answer"),
               [this, plan, of = point.point](const QString& text) { enterAnswer(plan, of, text); }, {}, {}, pointBeginnings()});
}

void SignalAct::enterAnswer(const PlanId& plan, const QString& point, const QString& text)
{
    const auto line = readPointLine(text);
    if (!line)
        return m_ask.object(line.error());
    m_ask.perform(AnswerChecklist{plan, point, line->answer, {}, Words::of(line->words)});
}

void SignalAct::askAgain(const QString& draft)
{
    const AgendaRow* row = m_table.now();
    if (!row)
        return;
    const Instant now = m_table.session().now();
    if (draft.startsWith(u"signal/"))
        return tell();
    if (draft.startsWith(u"checklist/"))
        for (const ChecklistPoint& point : checklistOfPlan(m_table.tables(), row->plan, now))
            if (point.point == draft.section(u'/', 1))
                return answer(point);
    if (draft.startsWith(u"signal-word/"))
        for (const RiskSignal& signal : signalsOfPlan(m_table.tables(), row->plan, now))
            if (code(signal.signal) == draft.section(u'/', 1, 1) && signal.restsOn.toString() == draft.section(u'/', 2, 2))
                return speakOf(signal);
}

} // namespace tepu::ui
