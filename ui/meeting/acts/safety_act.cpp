// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/safety_act.h"

#include "core/commands/people/agree_code_word.h"
#include "core/commands/people/confirm_code_word.h"
#include "core/commands/safety/consider_withdrawal.h"
#include "core/commands/safety/note_withdrawn_statement.h"
#include "core/commands/safety/review_safety_plan.h"
#include "core/commands/safety/say_safety_plan.h"
#include "core/queries/people/safe_to_carry.h"
#include "core/rules/safety/safety_plan_words.h"
#include "core/rules/wait_words.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/meeting/pages/joined.h"
#include "ui/paper/carry_paper.h"
#include "ui/paper/paper_desk.h"

#include <QDir>

namespace tepu::ui {
namespace {

QString verbWords(const SafetyLine& line)
{
    switch (*line.verb) {
    case SafetyVerb::Say: return partInWords(*line.part);
    case SafetyVerb::Signal: return SafetyAct::tr("a signal; in place once Police confirm that they hold it");
    case SafetyVerb::Held: return SafetyAct::tr("Police confirm that they hold the signal, and who of them");
    case SafetyVerb::Gone: return SafetyAct::tr("holds no more");
    case SafetyVerb::Reviewed: return SafetyAct::tr("gone through with them");
    case SafetyVerb::Withdrawn: return SafetyAct::tr("a statement to Police was withdrawn: when, who was told, what was said");
    case SafetyVerb::Considered: return questionInWords(*line.question);
    }
    Q_UNREACHABLE();
}

} // namespace

SafetyAct::SafetyAct(TableNow& table, AskLine& ask) : m_table(table), m_ask(ask) {}

Runs SafetyAct::understood(const QString& text) const
{
    const SafetyLine line = readSafetyLine(text, m_table.session().now());
    if (!line.verb)
        return {{line.missing, Voice::Quiet}};
    Runs runs{{verbWords(line), Voice::Accent}};
    if (line.verb == SafetyVerb::Gone && line.part)
        join(runs, partInWords(*line.part), Voice::Accent);
    if (line.on)
        join(runs, dayInWords(*line.on), Voice::Accent);
    if (line.nextOn)
        join(runs, tr("again %1").arg(dayInWords(*line.nextOn)), Voice::Accent);
    join(runs, line.beside, Voice::Accent);
    join(runs, line.missing, Voice::Caution);
    return runs;
}

void SafetyAct::ask(const SafetyAsked& of)
{
    const AgendaRow* row = m_table.now();
    if (!row)
        return void(Q_EMIT refused({tr("No case is open; a safety plan belongs to somebody of a family.")}));
    const PlanId plan = row->plan;
    const bool isResponse = of.kind != SafetyPlanKind::Safety;
    m_ask.ask({QStringLiteral("safety/") + of.person.toString(),
               {{isResponse ? tr("The response plan of %1").arg(of.called) : tr("The safety plan of %1").arg(of.called), Voice::Strong},
                {tr(" · in their own words; (her), (child), (him) at the end says whose they are"), Voice::Quiet}},
               isResponse ? tr("instead walks to the river and rings his uncle (him)") : tr("place her sister’s in Tīrau (her) · reviewed Aroha Pene, next 24 may"),
               tr("Write"), [this, plan, of](const QString& text) { enter(plan, of, text); }, [this](const QString& text) { return understood(text); }, {},
               safetyBeginnings(of.kind)});
    if (!of.beginning.isEmpty() && m_ask.line().isEmpty())
        m_ask.line().put(of.beginning);
}

void SafetyAct::askAgain(const QString& person)
{
    if (const AgendaRow* row = m_table.now())
        for (const SafetyPlanView& view : safetyPlans(m_table.tables(), row->plan, m_table.session().now()))
            if (view.person.toString() == person)
                return ask({view.person, view.called, view.kind});
}

void SafetyAct::enter(const PlanId& plan, const SafetyAsked& of, const QString& text)
{
    const SafetyLine line = readSafetyLine(text, m_table.session().now());
    if (!line.missing.isEmpty())
        return m_ask.object({line.missing});
    const auto words = Words::of(line.words);
    switch (*line.verb) {
    case SafetyVerb::Say: {
        SaySafetyPlan say;
        static_cast<Testimony&>(say) = line.said;
        say.person = of.person;
        say.part = *line.part;
        say.said = words.value_or(Words());
        return m_ask.perform(say);
    }
    case SafetyVerb::Gone: return m_ask.perform(DropFromSafetyPlan{of.person, *line.part, words.value_or(Words())});
    case SafetyVerb::Reviewed: return m_ask.perform(ReviewSafetyPlan{of.person, words.value_or(Words()), {}, line.nextOn});
    case SafetyVerb::Signal:
    case SafetyVerb::Held: return enterSignal(of, line);
    case SafetyVerb::Withdrawn:
    case SafetyVerb::Considered: return enterStatement(plan, of, line);
    }
}

void SafetyAct::enterSignal(const SafetyAsked& of, const SafetyLine& line)
{
    if (line.verb == SafetyVerb::Signal) {
        AgreeCodeWord agree;
        static_cast<Testimony&>(agree) = line.said;
        agree.person = of.person;
        agree.word = Words::of(line.words).value_or(Words());
        agree.meaning = Words::of(line.beside);
        return m_ask.perform(agree);
    }
    for (const CodeWordView& word : codeWords(m_table.tables(), of.person, dateAt(m_table.session().now())))
        if (!word.inPlace && !word.retiredAt)
            return m_ask.perform(ConfirmCodeWord{word.codeWord, QStringLiteral("police"), Words::of(line.words)});
    m_ask.object({tr("There is no signal that Police have still to confirm."), QStringLiteral("R-C11")});
}

void SafetyAct::enterStatement(const PlanId& plan, const SafetyAsked& of, const SafetyLine& line)
{
    if (line.verb == SafetyVerb::Withdrawn) {
        NoteWithdrawnStatement note;
        static_cast<Testimony&>(note) = line.said;
        note.plan = plan;
        note.person = of.person;
        note.on = line.on;
        note.toldTo = Words::of(line.beside);
        note.said = Words::of(line.words);
        return m_ask.perform(note);
    }
    for (const WithdrawnStatementView& statement : withdrawnStatements(m_table.tables(), plan, m_table.session().now()))
        if (statement.person == of.person)
            return m_ask.perform(ConsiderWithdrawal{statement.statement, *line.question, line.beside, Words::of(line.words).value_or(Words())});
    m_ask.object({tr("No statement of theirs was withdrawn: write “withdrawn” first."), QStringLiteral("R-S9")});
}

void SafetyAct::askCard(const SafetyAsked& of)
{
    const AgendaRow* row = m_table.now();
    const auto card = row ? safeToCarry(m_table.tables(), row->plan, of.person, m_table.session().now()) : std::nullopt;
    if (!card || card->lines.isEmpty())
        return void(Q_EMIT refused({tr("There is nothing of %1’s plan that is safe to carry: no part is said, or each names somebody or a place.").arg(of.called)}));
    Runs question{{tr("What %1 carries: %2.").arg(of.called, QStringList(card->lines).join(QStringLiteral("; "))), Voice::Strong}};
    if (!card->leftOut.isEmpty())
        question.append({tr(" Left out, to be said by word of mouth: %1.").arg(QStringList(card->leftOut).join(QStringLiteral("; "))), Voice::Caution});
    m_ask.ask({QStringLiteral("carry/") + of.person.toString(), question, tr("where the file goes"), tr("Write the file"),
               [this, plan = row->plan, of](const QString& place) { writeCard(plan, of, place); }});
    if (m_ask.line().isEmpty())
        m_ask.line().put(QDir(folderOfPapers(m_table.session())).filePath(QStringLiteral("notes.pdf")));
}

void SafetyAct::writeCard(const PlanId& plan, const SafetyAsked& of, const QString& place)
{
    const auto card = safeToCarry(m_table.tables(), plan, of.person, m_table.session().now());
    if (!card)
        return m_ask.object({tr("The plan has changed: nothing of it can be carried.")});
    if (const auto written = writeCarryPaper(card->lines, place); !written)
        return m_ask.object(written.error());
    m_ask.line().put({});
    m_ask.leave();
}

} // namespace tepu::ui
