// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/danger_act.h"

#include "core/commands/plan/tell_danger.h"
#include "core/queries/plan/dangers_told.h"
#include "core/queries/plan/history.h"
#include "core/rules/code_words.h"
#include "core/rules/safety/danger_told.h"
#include "core/rules/time_words.h"
#include "ui/meeting/acts/ask_line.h"

namespace tepu::ui {
namespace {

struct Beginning {
    DangerTo whom;
    QString typed;
};

const QVector<Beginning>& beginnings()
{
    static const QVector<Beginning> all{{DangerTo::Police111, QStringLiteral("111")},
                                        {DangerTo::OrangaTamariki, QStringLiteral("ot")},
                                        {DangerTo::FamilyViolenceService, QStringLiteral("service")}};
    return all;
}

Runs understood(const QString& text)
{
    const DangerLine line = readDanger(text);
    if (!line.whom || line.byWhom.isEmpty())
        return {{DangerAct::tr("Whom, who rang, what was said: “111 Sgt Ngata: patrol on its way”."), Voice::Quiet}};
    if (line.isWithheld && line.words.isEmpty())
        return {{DangerAct::tr("considered and not told, by %1: now why").arg(line.byWhom), Voice::Caution}};
    const QString how = line.isWithheld ? DangerAct::tr("%1 considered and not told, by %2") : DangerAct::tr("%1 told by %2");
    return {{how.arg(codeWords(*line.whom), line.byWhom), Voice::Accent}};
}

} // namespace

/// "Sgt Ngata: patrol on its way"; "not Ana Rewi: she asked us to wait" of a service that was considered and not told.
static DangerLine aboutThem(DangerTo whom, QString rest)
{
    const bool isWithheld = whom == DangerTo::FamilyViolenceService && rest.startsWith(QStringLiteral("not "), Qt::CaseInsensitive);
    if (isWithheld)
        rest = rest.mid(4);
    return {whom, rest.section(u':', 0, 0).trimmed(), rest.section(u':', 1).trimmed(), isWithheld};
}

DangerLine readDanger(const QString& text)
{
    const QString first = text.simplified().section(u' ', 0, 0).toLower();
    const QString rest = text.simplified().section(u' ', 1);
    for (const Beginning& beginning : beginnings())
        if (beginning.typed == first)
            return aboutThem(beginning.whom, rest);
    return {};
}

DangerAct::DangerAct(TableNow& table, AskLine& ask) : m_table(table), m_ask(ask) {}

/// R-R10 "who was told, by whom, when".
Runs DangerAct::toldSoFar(const PlanId& plan) const
{
    Runs runs;
    for (const HistoryRow& row : history(m_table.tables(), plan, m_table.session().now()))
        if (row.kind == HistoryKind::Danger)
            runs.append({QStringLiteral(" · %1 %2").arg(momentWords(row.at, m_table.session().now()), row.sentence), Voice::Quiet});
    return runs;
}

/// "and sharing with a family violence service is considered": asked for until it is said.
Runs DangerAct::stillToConsider(const PlanId& plan) const
{
    QVector<ToldOfDanger> told;
    for (const DangerToldRow& row : dangersTold(m_table.tables(), plan))
        told.append({row.whom, row.at});
    const auto still = stillToTell(told, m_table.session().now());
    if (still != QVector<DangerTo>{DangerTo::FamilyViolenceService})
        return {};
    return {{tr(" · still to consider: a family violence service (“service Ana Rewi”, or “service not Ana Rewi: why”)"), Voice::Caution}};
}

/// R-R10 "Police 111 and/or Oranga Tamariki 0508 326 459 are notified at once, and sharing with a family violence service is
/// considered."
void DangerAct::ask()
{
    const AgendaRow* row = m_table.now();
    if (!row)
        return void(Q_EMIT refused({tr("Ring 111 now. Then open the family’s case, or F9 for one that is not on the list, to record who was told.")}));
    const PlanId plan = row->plan;
    Runs question{{tr("Ring now: "), Voice::Strong}};
    for (const Beginning& beginning : beginnings())
        question.append({codeWords(beginning.whom) + (beginning.whom == DangerTo::FamilyViolenceService ? QString() : QStringLiteral(" · ")), Voice::Alert});
    question += toldSoFar(plan);
    question += stillToConsider(plan);
    QStringList typed;
    for (const Beginning& beginning : beginnings())
        typed.append(beginning.typed + u' ');
    m_ask.ask({QStringLiteral("danger/") + plan.toString(), question, tr("111, ot or service; who rang; what was said"), tr("Was told"),
               [this, plan](const QString& text) { tell(plan, text); }, understood, {}, typed});
}

void DangerAct::tell(const PlanId& plan, const QString& text)
{
    const DangerLine line = readDanger(text);
    if (!line.whom)
        return m_ask.object({tr("Whom: begin with 111, ot or service."), QStringLiteral("R-R10")});
    if (line.isWithheld && line.words.isEmpty())
        return m_ask.object({tr("Say why the service is not told: “service not Ana Rewi: she asked us to wait”."), QStringLiteral("R-R10")});
    if (line.isWithheld) {
        TellDanger considered{plan, *line.whom, line.byWhom, {}};
        considered.withheld = Words::of(line.words);
        return m_ask.perform(considered);
    }
    m_ask.perform(TellDanger{plan, *line.whom, line.byWhom, Words::of(line.words)});
}

} // namespace tepu::ui
