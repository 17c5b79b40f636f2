// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/level_act.h"

#include "core/queries/site/site_settings.h"
#include "core/queries/who/role_words.h"
#include "core/rules/risk/change_of_level.h"
#include "core/rules/signals/said_of_change.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/meeting/acts/level_asides.h"
#include "ui/meeting/decide_panel.h"
#include "ui/meeting/keys.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/reason_picker.h"

namespace tepu::ui {
namespace {

/// R-R1 "The definitions stand on the screen where the level is chosen, word for word as the site has them."
QVector<LevelOffered> levelsOffered(const SiteSettings& site)
{
    return {{RiskLevel::Low, site.riskLow, keyText(keyOf(Act::Low))},
            {RiskLevel::Medium, site.riskMedium, keyText(keyOf(Act::Medium))},
            {RiskLevel::High, site.riskHigh, keyText(keyOf(Act::High))}};
}

/// R-R3, R-R5: the reasons that speak for the way it goes.
QVector<ReasonOffered> reasonsOffered(std::optional<RiskLevel> from, std::optional<RiskLevel> to, const SiteSettings& site)
{
    QVector<ReasonOffered> offered;
    for (const auto& word : Vocabulary<RiskReason>::words)
        if (!to || fitsItsReasons({from, *to, {word.value}}))
            offered.append({code(word.value), reasonWords(word.value, site)});
    return offered;
}

QStringList codesOf(const QVector<RiskReason>& reasons)
{
    QStringList codes;
    for (const RiskReason reason : reasons)
        codes.append(code(reason));
    return codes;
}

QVector<RiskReason> reasonsOf(const QStringList& codes)
{
    QVector<RiskReason> reasons;
    for (const QString& each : codes)
        if (const auto reason = fromCode<RiskReason>(each))
            reasons.append(*reason);
    return reasons;
}

LevelDraft setHere(const TableNow& table, const AgendaRow& row)
{
    const QVector<RiskDecisionRow> decisions = riskHistory(table.tables(), row.plan);
    const bool here = !decisions.isEmpty() && decisions.constFirst().meeting == table.meeting().meeting;
    return here ? asSet(decisions.constFirst()) : LevelDraft{};
}

} // namespace

LevelAct::LevelAct(TableNow& table, DecidePanel& panel, AskLine& ask)
    : m_table(table), m_panel(panel), m_ask(ask), m_asides(new LevelAsides(table))
{
    panel.setAsides(m_asides);
    connect(&panel.level(), &LevelChoice::chosen, this, &LevelAct::choose);
    const auto edited = [this] {
        m_draft.because = reasonsOf(m_panel.because().chosen());
        m_draft.text = m_panel.because().text();
        keep();
    };
    connect(&panel.because(), &ReasonPicker::chosenChanged, this, edited);
    connect(&panel.because(), &ReasonPicker::edited, this, edited);
    connect(&panel.because(), &ReasonPicker::submitted, this, [this] { settle({}); });
    connect(&table, &TableNow::changed, this, &LevelAct::follow);
    follow();
}

QString LevelAct::draftName() const
{
    return QStringLiteral("level/") + m_case.value_or(CaseId()).toString();
}

void LevelAct::follow()
{
    const AgendaRow* row = m_table.now();
    const auto caseId = row ? std::optional(row->caseId) : std::nullopt;
    const LevelDraft set = row ? setHere(m_table, *row) : LevelDraft{};
    if (caseId == m_case && set == m_set)
        return;
    const bool untouched = caseId != m_case || m_draft == m_set;
    m_case = caseId;
    m_set = set;
    const auto kept = untouched && row ? keptLevelFrom(m_table.session().draft(draftName())) : std::nullopt;
    if (untouched)
        m_draft = kept ? kept->level : m_set;
    display();
    if (kept)
        m_panel.because().restore({m_draft.text, kept->cursor});
}

void LevelAct::keep()
{
    m_table.session().keepDraft(draftName(), bytesOf({m_draft, m_panel.because().draft().cursor}));
}

void LevelAct::display()
{
    const QSignalBlocker quiet(m_panel.because());
    const SiteSettings site = m_table.now() ? siteWords(m_table.tables(), m_table.now()->plan, dateAt(m_table.session().now())) : siteSettings(m_table.tables());
    const auto from = m_table.now() ? m_table.now()->level : std::nullopt;
    m_panel.level().display(levelsOffered(site), m_draft.to);
    m_panel.because().display(reasonsOffered(from, m_draft.to, site), codesOf(m_draft.because), m_draft.text);
    m_asides->display(m_draft);
}

void LevelAct::say(const LevelDraft& draft)
{
    m_draft = draft;
    keep();
    display();
}

void LevelAct::choose(RiskLevel level)
{
    if (!m_case)
        return;
    LevelDraft draft = m_draft;
    draft.to = level;
    say(draft);
    m_panel.because().setFocus(Qt::ShortcutFocusReason);
}

void LevelAct::settle(const std::function<void()>& then)
{
    m_asides->object({});
    if (m_case && m_draft != m_set && m_draft.to)
        set(then);
    else if (then)
        then();
}

void LevelAct::set(const std::function<void()>& then)
{
    const AgendaRow* row = m_table.find(*m_case);
    if (mustAskWhoAsked())
        return askWhoAsked(tr("Who asked her, and was she alone?"), then);
    m_table.session().act(changeOf(m_draft, row->plan), [this, then](const Receipt&) {
        m_draft = m_set;
        display();
        if (then)
            then();
    }, {draftName()}, [this, then](const Refusal& refusal) { object(refusal, then); });
}

void LevelAct::object(const Refusal& refusal, const std::function<void()>& then)
{
    keep();
    m_asides->object(refusal.sentence);
    m_panel.because().setFocus(Qt::OtherFocusReason);
    if (refusal.rule != u"R-R8")
        return;
    if (m_draft.askedBy.isEmpty() || wasAlone(m_draft.askedBy) != false || !m_draft.because.contains(RiskReason::VictimStatesTheyAreFine))
        askBehaviour(refusal.sentence, then);
    else
        askWhoAsked(refusal.sentence, then);
}

/// R-R8 "the victim states that they are fine (who asked, was she alone?)": asked before the level is lowered for it.
bool LevelAct::mustAskWhoAsked() const
{
    const AgendaRow* row = m_case ? m_table.find(*m_case) : nullptr;
    return row && row->level && m_draft.to && *m_draft.to < *row->level && m_draft.askedBy.isEmpty()
           && m_draft.because.contains(RiskReason::VictimStatesTheyAreFine);
}

void LevelAct::askWhoAskedAgain()
{
    if (m_draft.to)
        askWhoAsked(tr("Who asked her, and was she alone?"), {});
}

void LevelAct::askWhoAsked(const QString& question, const std::function<void()>& then)
{
    m_ask.ask({draftName() + QStringLiteral("/asked"), {{question, Voice::Strong}}, tr("refuge, at her sister’s, alone"), tr("Set the level"),
               [this, then](const QString& text) {
                   if (text.isEmpty())
                       return m_ask.object({tr("Say who asked her, and whether she was alone; or take the reason away."), QStringLiteral("R-R8")});
                   LevelDraft draft = m_draft;
                   draft.askedBy = text;
                   m_ask.leave();
                   say(draft);
                   settle(then);
               }});
}

void LevelAct::askBehaviourAgain()
{
    const AgendaRow* row = m_table.now();
    if (!row || !m_draft.to)
        return;
    if (const auto enough = restsOnEnough({row->level, *m_draft.to, m_draft.because, !m_draft.text.isEmpty(), false}); !enough)
        askBehaviour(enough.error().sentence, {});
}

/// R-R8 "The app first asks what changed in the behaviour of the person using violence, and wants a second reason": the
/// question stands where the level is being set, and its answer goes with the level.
void LevelAct::askBehaviour(const QString& question, const std::function<void()>& then)
{
    m_ask.ask({draftName() + QStringLiteral("/behaviour"), {{question, Voice::Strong}}, tr("what he does differently, and who saw it"),
               tr("Set the level"), [this, then](const QString& text) {
                   LevelDraft draft = m_draft;
                   draft.changedBehaviour = text;
                   m_ask.leave();
                   say(draft);
                   settle(then);
               }});
}

} // namespace tepu::ui
