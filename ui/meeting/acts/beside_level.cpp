// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/beside_level.h"

#include "core/commands/plan/assign_lead.h"
#include "core/queries/site/site_agencies.h"
#include "core/queries/site/site_calendar.h"
#include "core/rules/lines/people_words.h"
#include "core/rules/site_calendar.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/meeting/acts/level_act.h"
#include "ui/meeting/acts/level_asides.h"
#include "ui/meeting/acts/line_contexts.h"
#include "ui/meeting/acts/member_line.h"

namespace tepu::ui {
namespace {

std::optional<RiskLevel> levelNamed(const QString& text)
{
    for (const Token& token : tokensOf(text))
        if (const auto level = fromCode<RiskLevel>(token.word))
            return level;
    return std::nullopt;
}

} // namespace

BesideLevel::BesideLevel(TableNow& table, LevelAct& level, AskLine& ask) : m_table(table), m_level(level), m_ask(ask)
{
    connect(&level.asides(), &LevelAsides::chosen, this, &BesideLevel::ask);
}

void BesideLevel::ask(Act act)
{
    if (!m_table.now())
        return;
    switch (act) {
    case Act::ProposedBy: return askProposedBy();
    case Act::AtRisk: return askAtRisk();
    case Act::Dissent: return askDissent();
    case Act::Lead: return askLead();
    default: return;
    }
}

QString BesideLevel::named(const char* what) const
{
    return QString::fromLatin1(what) + u'/' + m_table.now()->caseId.toString();
}

std::optional<QString> BesideLevel::agencyIn(const QString& text) const
{
    return readMember(text, SiteAgencies(m_table.tables()).all()).agency;
}

Runs BesideLevel::agencyUnderstood(const QString& text) const
{
    const auto agency = agencyIn(text);
    return agency ? Runs{{SiteAgencies(m_table.tables()).name(*agency), Voice::Accent}} : Runs{};
}

/// R-M8 "who proposed".
void BesideLevel::askProposedBy()
{
    m_ask.ask({named("proposed"), {{tr("Which agency proposes the level?"), Voice::Strong}}, tr("refuge, ot …; empty takes it back"),
               tr("Proposed"), [this](const QString& text) {
                   LevelDraft draft = m_level.draft();
                   draft.proposedBy = agencyIn(text);
                   if (!text.isEmpty() && !draft.proposedBy)
                       return m_ask.object({tr("No agency of this site is written like that.")});
                   m_ask.leave();
                   m_level.say(draft);
               },
               [this](const QString& text) { return agencyUnderstood(text); }});
}

QVector<PersonId> BesideLevel::peopleIn(const QString& text) const
{
    const auto calendar = siteCalendar(m_table.tables());
    if (!calendar || text.trimmed().isEmpty())
        return {};
    TypedLine line(text);
    return readPeople(line, lineContext(m_table, m_table.now()->plan, *calendar)).people;
}

/// R-M12 "The level says *who* is at risk from *whom*".
void BesideLevel::askAtRisk()
{
    static const QString from = QStringLiteral(" from ");
    m_ask.ask({named("at-risk"), {{tr("Who is at risk, from whom?"), Voice::Strong}}, tr("mere and children from james"), tr("At risk"),
               [this](const QString& text) {
                   LevelDraft draft = m_level.draft();
                   draft.atRisk = peopleIn(text.section(from, 0, 0));
                   draft.fromWhom = peopleIn(text.section(from, 1));
                   if (!text.isEmpty() && draft.atRisk.isEmpty())
                       return m_ask.object({tr("Nobody of this family is called that.")});
                   m_ask.leave();
                   m_level.say(draft);
               }});
}

/// R-M8 "and dissent, if any, are recorded with the level"; R-M16.
void BesideLevel::askDissent()
{
    m_ask.ask({named("dissent"), {{tr("Who does not agree, and why? "), Voice::Strong}, {tr("Name the level that they hold for right.")}},
               tr("ot: high, the children were not seen"), tr("Write"), [this](const QString& text) {
                   LevelDraft draft = m_level.draft();
                   draft.dissent = text;
                   draft.dissentFor = levelNamed(text);
                   m_ask.leave();
                   m_level.say(draft);
               }});
}

void BesideLevel::askLead()
{
    const PlanId plan = m_table.now()->plan;
    m_ask.ask({named("lead"), {{tr("Which agency leads the plan?"), Voice::Strong}}, tr("refuge, ot …; empty: nobody yet"), tr("Leads"),
               [this, plan](const QString& text) {
                   const auto agency = agencyIn(text);
                   if (!text.isEmpty() && !agency)
                       return m_ask.object({tr("No agency of this site is written like that.")});
                   m_ask.perform(AssignLead{plan, agency});
               },
               [this](const QString& text) { return agencyUnderstood(text); }});
}

} // namespace tepu::ui
