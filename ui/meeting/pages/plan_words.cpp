// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pages/plan_words.h"

#include "core/queries/who/role_words.h"
#include "core/rules/wait_words.h"
#include "ui/meeting/pages/code_names.h"
#include "ui/meeting/pages/joined.h"
#include "ui/widgets/risk_words.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

QString changeOf(const RiskDecisionRow& decision)
{
    if (!decision.from)
        return levelWord(decision.to);
    return decision.from == decision.to ? Words::tr("stays %1").arg(levelWord(decision.to))
                                        : QStringLiteral("%1 → %2").arg(levelWord(*decision.from), levelWord(decision.to));
}

} // namespace

QVector<Runs> decisionShown(const RiskDecisionRow& decision, const SiteSettings& words)
{
    Runs change{{changeOf(decision), Voice::Strong}};
    join(change, momentInWords(decision.at));
    Runs why;
    for (const RiskReason reason : decision.because)
        join(why, reasonWords(reason, words), Voice::Plain);
    join(why, decision.words, Voice::Plain);
    Runs behaviour;
    if (!decision.changedBehaviour.isEmpty())
        join(behaviour, Words::tr("changed in the behaviour: %1").arg(decision.changedBehaviour));
    Runs table;
    if (!decision.present.isEmpty())
        join(table, Words::tr("at the table: %1").arg(QStringList(decision.present).join(QStringLiteral(", "))));
    if (!decision.dissent.isEmpty())
        join(table, Words::tr("dissent: %1").arg(decision.dissent), Voice::Caution);
    QVector<Runs> lines{change, why, behaviour, table};
    lines.erase(std::remove_if(lines.begin(), lines.end(), [](const Runs& line) { return line.isEmpty(); }), lines.end());
    return lines;
}

Runs reviewShown(const ReviewRow& review)
{
    Runs line{{shown(review.kind), Voice::Strong}};
    line.append({u' ' + (review.on ? dayInWords(*review.on) : review.event.value_or(QString())), Voice::Plain});
    if (review.state == ReviewState::Reached)
        join(line, Words::tr("reached"));
    return line;
}

Runs reviewStandsShown(const ReviewStands& review)
{
    Runs line = reviewShown(review);
    if (review.on && review.event)
        join(line, *review.event);
    const bool asks = review.standing == ReviewStanding::Ask || review.standing == ReviewStanding::Over;
    join(line, review.words, asks ? Voice::Alert : review.standing == ReviewStanding::Due ? Voice::Strong : Voice::Quiet);
    return line;
}

Runs answerShown(const AnswerRow& answer)
{
    Runs line{{answer.sentence, Voice::Quiet}};
    if (answer.passed)
        join(line, answer.words.isEmpty() ? Words::tr("passed by") : Words::tr("passed by: %1").arg(answer.words), Voice::Caution);
    else
        join(line, answer.words.isEmpty() ? Words::tr("answered") : answer.words, Voice::Plain);
    return line;
}

} // namespace tepu::ui
