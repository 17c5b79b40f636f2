// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/capture.h"

#include "core/commands/meeting/finish_catching_up.h"
#include "core/commands/said/capture_line.h"
#include "core/commands/said/edit_line.h"
#include "core/commands/said/hold_nothing.h"
#include "core/commands/said/move_line.h"
#include "core/rules/lines/agency_words.h"
#include "core/rules/lines/name_completion.h"
#include "core/rules/time_words.h"
#include "core/queries/meeting/names_on_list.h"
#include "ui/meeting/acts/line_contexts.h"
#include "ui/meeting/acts/said_shown.h"
#include "ui/meeting/said_panel.h"
#include "ui/widgets/said_stream.h"

namespace tepu::ui {
namespace {

QString draftOf(const CaseId& caseId)
{
    return QStringLiteral("said/") + caseId.toString();
}

QString draftOf(const LineId& line)
{
    return QStringLiteral("edited/") + line.toString();
}

} // namespace

Capture::Capture(TableNow& table, SaidPanel& panel)
    : m_table(table), m_panel(panel), m_line(new KeptLine(table.session(), panel.input(), this)), m_tab(new TabOffer(*m_line))
{
    connect(m_line, &KeptLine::edited, this, &Capture::understand);
    connect(&panel.input(), &StreamInput::submitted, this, &Capture::enter);
    connect(&panel.input(), &StreamInput::earlierWanted, this, &Capture::editLast);
    connect(&panel.input(), &StreamInput::left, this, &Capture::leave);
    connect(&panel.stream(), &SaidStream::chosen, this, &Capture::edit);
    connect(&table, &TableNow::changed, this, &Capture::follow);
    follow();
}

void Capture::restore(const CapturePlace& place)
{
    if (const AgendaRow* row = place.of ? m_table.find(*place.of) : nullptr)
        standAt(*row);
    if (place.edited)
        edit(*place.edited);
}

/// The case whose line is typed, where the table has moved on from it.
const AgendaRow* Capture::earlierCase() const
{
    const AgendaRow* mine = m_case ? m_table.find(*m_case) : nullptr;
    return mine && mine->state != CaseState::Now ? mine : nullptr;
}

bool Capture::mayMoveOn() const
{
    const AgendaRow* earlier = earlierCase();
    return !m_case || (earlier && earlier->state != CaseState::CatchingUp && m_line->isEmpty() && !m_edited);
}

void Capture::follow()
{
    if (m_table.now() && mayMoveOn())
        return standAt(*m_table.now());
    readContext();
}

void Capture::standAt(const AgendaRow& row)
{
    m_case = row.caseId;
    m_edited.reset();
    m_context.lastAgency.reset();
    m_line->standFor(draftOf(row.caseId));
    readContext();
    Q_EMIT moved();
}

/// All that a keystroke needs is read here, once after each act.
void Capture::readContext()
{
    if (const AgendaRow* row = m_case ? m_table.find(*m_case) : nullptr) {
        const auto lastAgency = m_context.lastAgency;
        m_context = captureContext(m_table, row->plan);
        m_context.lastAgency = lastAgency;
        m_said = said(m_table.tables(), row->plan, m_table.meeting().meeting);
        m_names.reset();
    }
    showStream();
    understand(m_line->text());
}

/// Read when the first @ is typed after an act.
const QStringList& Capture::namesToday()
{
    if (!m_names)
        m_names = namesOnList(m_table.tables(), m_table.meeting().meeting);
    return *m_names;
}

void Capture::showStream()
{
    const AgendaRow* earlier = earlierCase();
    QVector<SaidShown> shown = saidShown(m_said, earlier ? std::optional(familyWords(*earlier)) : std::nullopt);
    if (earlier && m_table.now())
        shown += saidShown(said(m_table.tables(), m_table.now()->plan, m_table.meeting().meeting), {});
    m_panel.stream().display(shown);
}

void Capture::understand(const QString& text)
{
    const UnderstoodLine line = understandLine(text, m_context);
    m_panel.input().understand(understoodRuns(line));
    if (text.isEmpty() && m_context.lastAgency && !m_edited) {
        const Agency* last = agencyByCode(m_context.agencies, *m_context.lastAgency);
        const QString again = last ? typed(*last) + u' ' : QString();
        return m_tab->offer(Completion{0, 0, again, again, LinePart::Agency});
    }
    const auto names = text.contains(u'@') ? nameCompletions(text, m_panel.input().draft().cursor, namesToday()) : QVector<Completion>();
    m_tab->offer(names.isEmpty() ? std::nullopt : std::optional(names.constFirst()));
}

Runs Capture::understoodRuns(const UnderstoodLine& line) const
{
    Runs runs;
    if (const AgendaRow* earlier = earlierCase())
        runs.append({tr("%1 still. ").arg(familyWords(*earlier)), Voice::Caution});
    if (m_edited)
        runs.append({tr("Written anew; the earlier words stay in the journal. "), Voice::Quiet});
    if (!m_case)
        runs.append({tr("Open a case first (F5 and Enter); these words stay here."), Voice::Caution});
    else if (m_line->isEmpty() && earlierCase())
        runs.append({tr("Esc: go on to the case before the table."), Voice::Quiet});
    else if (!m_line->isEmpty() && !m_edited)
        runs.append({understoodWords(line, m_context), Voice::Accent});
    return runs;
}

void Capture::enter(const QString& text)
{
    const UnderstoodLine line = understandLine(text, m_context);
    if (!m_case || (line.words.isEmpty() && !(m_edited && line.movedTo)))
        return;
    if (m_edited)
        enterEdited(*m_edited, line);
    else
        enterNew(line);
}

template <Command C>
void Capture::perform(const C& command)
{
    const QString name = m_line->name();
    const QString text = m_line->take();
    m_table.session().act(command, {}, {name}, [this, name, text](const Refusal& refusal) {
        m_line->giveBack(name, text);
        Q_EMIT refused(refusal);
    });
}

void Capture::enterNew(const UnderstoodLine& line)
{
    const AgendaRow* row = m_table.find(line.movedTo.value_or(*m_case));
    const auto words = Words::of(line.words);
    if (!row || !words)
        return;
    if (line.agency)
        m_context.lastAgency = line.agency;
    m_context.victimOnlyByKey.reset();
    if (line.hearing == Hearing::NothingHeld)
        return perform(HoldNothing{row->plan, *line.agency});
    CaptureLine said;
    said.plan = row->plan;
    said.agency = line.agency;
    said.words = *words;
    said.source = line.source.value_or(Source::Agency);
    said.side = line.side;
    said.victimOnly = line.fromVictimOnly;
    perform(said);
}

/// `>0412 ` before a line that is edited sends it to that family.
void Capture::enterEdited(const LineId& edited, const UnderstoodLine& line)
{
    const auto row = std::find_if(m_said.cbegin(), m_said.cend(), [&](const LineRow& each) { return each.line == edited; });
    const bool changed = row == m_said.cend() || row->words != line.words;
    const AgendaRow* to = line.movedTo ? m_table.find(*line.movedTo) : nullptr;
    if (const auto words = Words::of(line.words); words && changed)
        perform(EditLine{edited, *words});
    if (to)
        perform(MoveLine{edited, to->plan});
    endEditing();
}

void Capture::editLast()
{
    if (!m_said.isEmpty())
        edit(m_said.constLast().line);
}

void Capture::edit(const LineId& line)
{
    for (const LineRow& row : m_said) {
        if (row.line != line)
            continue;
        m_edited = line;
        m_line->standFor(draftOf(line));
        if (m_line->isEmpty())
            m_line->put(row.words);
        m_panel.input().setFocus(Qt::OtherFocusReason);
        Q_EMIT moved();
    }
}

void Capture::endEditing()
{
    m_edited.reset();
    m_line->standFor(draftOf(*m_case));
    Q_EMIT moved();
}

/// Esc: an edit is left as it was; done with the earlier case, the hands come to the one before the table.
void Capture::leave()
{
    if (m_edited) {
        m_line->take();
        m_table.session().keepDraft(m_line->name(), {});
        return endEditing();
    }
    const AgendaRow* earlier = earlierCase();
    if (!earlier || !m_line->isEmpty())
        return;
    if (earlier->state == CaseState::CatchingUp)
        return finish(*earlier);
    if (m_table.now())
        standAt(*m_table.now());
}

/// Esc twice is Esc once: the first is on its way.
void Capture::finish(const AgendaRow& earlier)
{
    if (std::exchange(m_isFinishing, true))
        return;
    m_table.session().act(FinishCatchingUp{earlier.caseId}, [this](const Receipt&) { m_isFinishing = false; }, {},
                          [this](const Refusal& refusal) {
                              m_isFinishing = false;
                              Q_EMIT refused(refusal);
                          });
}

void Capture::toggleVictimOnly()
{
    const bool only = understandLine(m_line->text(), m_context).fromVictimOnly;
    if (m_edited)
        return m_table.session().act(MarkVictimOnly{*m_edited, !only});
    m_context.victimOnlyByKey = !only;
    understand(m_line->text());
}

} // namespace tepu::ui
