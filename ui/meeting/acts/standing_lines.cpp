// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/standing_lines.h"

#include "core/commands/plan/say_standing_line.h"
#include "ui/meeting/acts/ask_line.h"

namespace tepu::ui {
namespace {

const QString speaksMark = QStringLiteral("//"); // after it: who speaks for them

} // namespace

StandingLines::StandingLines(TableNow& table, AskLine& ask) : m_table(table), m_ask(ask) {}

void StandingLines::write(StandingLine line)
{
    const AgendaRow* row = m_table.now();
    if (!row)
        return;
    const PlanId plan = row->plan;
    const bool wishes = line == StandingLine::Wishes;
    m_ask.ask({QStringLiteral("%1/%2").arg(code(line), plan.toString()),
               {{wishes ? tr("What do they and the tamariki want, and who speaks for them?")
                        : tr("Who works with, monitors and follows up whoever used violence?"), Voice::Strong}},
               wishes ? tr("their words // who speaks for them") : tr("who, and how"), tr("Write"),
               [this, plan, line](const QString& text) { enter(plan, line, text); }});
}

void StandingLines::enter(const PlanId& plan, StandingLine line, const QString& text)
{
    const auto words = Words::of(text.section(speaksMark, 0, 0));
    if (!words)
        return m_ask.object({tr("Write it in the table’s words."), QStringLiteral("R-M14")});
    if (line == StandingLine::Wishes)
        m_ask.perform(SayWishes{plan, *words, Words::of(text.section(speaksMark, 1))});
    else
        m_ask.perform(SayFollowingUp{plan, *words});
}

} // namespace tepu::ui
