// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pages/safety_words.h"

#include "core/rules/code_words.h"
#include "core/rules/safety/safety_plan_words.h"
#include "core/rules/time_words.h"
#include "core/rules/wait_words.h"
#include "ui/meeting/pages/joined.h"
#include "ui/people/said_so_words.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

struct SafetyWords {
    Q_DECLARE_TR_FUNCTIONS(SafetyWords)
};

QString kindWords(SafetyPlanKind kind)
{
    switch (kind) {
    case SafetyPlanKind::Safety: return SafetyWords::tr("safety plan");
    case SafetyPlanKind::RangatahiResponse: return SafetyWords::tr("response plan of a rangatahi");
    case SafetyPlanKind::Response: return SafetyWords::tr("response plan");
    }
    Q_UNREACHABLE();
}

Runs standingTold(const SafetyPlanView& plan)
{
    if (plan.standing == SafetyPlanStanding::NotMade)
        return {{SafetyWords::tr("not made yet"), Voice::Caution}};
    Runs told;
    if (!plan.reviews.isEmpty())
        join(told, SafetyWords::tr("gone through %1 by %2").arg(dayInWords(plan.reviews.first().on), plan.reviews.first().by));
    else
        join(told, SafetyWords::tr("made %1").arg(dayInWords(*plan.madeOn)));
    if (plan.standing == SafetyPlanStanding::Current)
        join(told, SafetyWords::tr("again %1").arg(dayInWords(*plan.reviewDue)));
    else if (plan.episodeSince)
        join(told, SafetyWords::tr("go through it: an episode since"), Voice::Alert);
    else
        join(told, SafetyWords::tr("to be gone through since %1").arg(dayInWords(*plan.reviewDue)), Voice::Alert);
    return told;
}

/// R-C11 "counts as in place only once Police have confirmed that they hold it".
SafetyLineShown signalShown(const CodeWordView& word)
{
    Runs words{{QStringLiteral("“%1”").arg(word.word), Voice::Strong}};
    if (!word.meaning.isEmpty())
        words.append({SafetyWords::tr(" means %1").arg(word.meaning), Voice::Plain});
    Runs more;
    if (word.inPlace)
        join(more, SafetyWords::tr("Police hold it, %1").arg(joined({word.confirmedWho, dayInWords(*word.confirmedOn)})), Voice::Accent);
    else
        join(more, SafetyWords::tr("not in place yet: Police have not confirmed that they hold it"), Voice::Alert);
    return {SafetyWords::tr("Signal"), words, more, word.inPlace ? QStringLiteral("signal ") : QStringLiteral("held ")};
}

SafetyLineShown partShown(const SafetyPartView& part)
{
    Runs more;
    if (!part.holds())
        join(more, SafetyWords::tr("holds no more: %1").arg(part.droppedWhy), Voice::Alert);
    join(more, saidSoWords(part));
    return {partInWords(part.part), {{part.said, part.holds() ? Voice::Plain : Voice::Quiet}}, more, partTyped(part.part) + u' '};
}

} // namespace

SafetyPlanShown safetyPlanShown(const SafetyPlanView& plan)
{
    SafetyPlanShown shown;
    shown.of = {plan.person, plan.called, plan.kind};
    shown.isMade = plan.standing != SafetyPlanStanding::NotMade || !plan.codeWords.isEmpty() || !plan.parts.isEmpty();
    shown.head = {{plan.called, Voice::Strong}};
    join(shown.head, kindWords(plan.kind));
    join(shown.head, standingTold(plan));
    for (const CodeWordView& word : plan.codeWords)
        if (!word.retiredAt)
            shown.lines.append(signalShown(word));
    for (const SafetyPartView& part : plan.parts)
        shown.lines.append(partShown(part));
    for (const QString& order : plan.ordersStanding)
        shown.lines.append({SafetyWords::tr("Order"), {{order, Voice::Plain}}, {}, {}});
    if (!plan.missing.isEmpty() && shown.isMade) {
        QStringList missing;
        for (const SafetyPlanPart part : plan.missing)
            missing.append(partInWords(part));
        shown.lines.append({SafetyWords::tr("Not said"), {{missing.join(QStringLiteral(" · ")), Voice::Quiet}}, {}, {}});
    }
    return shown;
}

QVector<SafetyLineShown> withdrawnShown(const WithdrawnStatementView& statement)
{
    static const QStringList beginnings{QStringLiteral("prosecution "), QStringLiteral("breach "), QStringLiteral("nonassociation ")};
    Runs head{{SafetyWords::tr("withdrawn %1").arg(dayInWords(statement.withdrawnOn)), Voice::Strong}};
    if (!statement.toldTo.isEmpty())
        join(head, SafetyWords::tr("told to %1").arg(statement.toldTo));
    join(head, statement.said, Voice::Plain);
    QVector<SafetyLineShown> lines{{statement.called, head, {}, {}}};
    for (qsizetype i = 0; i < statement.answers.size(); ++i) {
        const WithdrawalAnswer& answer = statement.answers[i];
        Runs words = answer.at ? Runs{{answer.answer, Voice::Plain}} : Runs{{SafetyWords::tr("not considered yet"), Voice::Caution}};
        if (answer.at)
            join(words, answer.by);
        lines.append({answer.sentence, words, {}, beginnings.value(i)});
    }
    return lines;
}

Runs dangerShown(const DangerToldRow& told, Instant now)
{
    const QString how = told.withheld.isEmpty() ? SafetyWords::tr("%1 told by %2") : SafetyWords::tr("%1 considered and not told, by %2");
    Runs line{{momentWords(told.at, now), Voice::Quiet}};
    join(line, how.arg(codeWords(told.whom), told.byWhom), Voice::Plain);
    join(line, told.words, Voice::Plain);
    join(line, told.withheld, Voice::Caution);
    return line;
}

} // namespace tepu::ui
