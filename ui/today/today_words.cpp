// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_words.h"

#include "ui/meeting/pages/joined.h"
#include "ui/widgets/risk_words.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

struct TodayTexts {
    Q_DECLARE_TR_FUNCTIONS(TodayTexts)
};

} // namespace

QString titleOf(TodayKind kind)
{
    switch (kind) {
    case TodayKind::TaskOverdue: return TodayTexts::tr("Overdue");
    case TodayKind::TaskToday: return TodayTexts::tr("Falls due today");
    case TodayKind::Release: return TodayTexts::tr("Releases and hearings");
    case TodayKind::Order: return TodayTexts::tr("Orders");
    case TodayKind::Contact: return TodayTexts::tr("Not reached, and not tried enough");
    case TodayKind::FollowUp: return TodayTexts::tr("Calls after six weeks");
    case TodayKind::Review: return TodayTexts::tr("Reviews");
    case TodayKind::SafetyPlan: return TodayTexts::tr("Safety plans to go through");
    case TodayKind::Children: return TodayTexts::tr("Children: an answer is waited for");
    case TodayKind::Question: return TodayTexts::tr("Left open by the last table");
    case TodayKind::ListAnswer: return TodayTexts::tr("The list: who has not answered");
    }
    Q_UNREACHABLE();
}

QString titleOf(const TodaySection& section)
{
    const QString title = titleOf(section.kind);
    return section.count > section.lines.size() ? TodayTexts::tr("%1 · the first %2 of %3").arg(title).arg(section.lines.size()).arg(section.count)
                                                : QStringLiteral("%1 · %2").arg(title).arg(section.count);
}

Runs besideOf(const TodayLine& line)
{
    Runs runs;
    join(runs, line.familyName, Voice::Strong);
    join(runs, line.number);
    if (line.plan)
        join(runs, line.level ? levelWord(*line.level) : TodayTexts::tr("no level yet"));
    return runs;
}

Voice voiceOf(const TodayLine& line)
{
    switch (line.timing) {
    case TodayTiming::Over: return Voice::Alert;
    case TodayTiming::Today: return Voice::Caution;
    case TodayTiming::Ahead: return Voice::Plain;
    }
    Q_UNREACHABLE();
}

int pageFor(TodayKind kind)
{
    constexpr int who = 1, tasks = 4, contact = 5, safetyPlans = 7;
    switch (kind) {
    case TodayKind::Contact:
    case TodayKind::FollowUp: return contact;
    case TodayKind::SafetyPlan: return safetyPlans;
    case TodayKind::Order:
    case TodayKind::Children: return who;
    case TodayKind::TaskOverdue:
    case TodayKind::TaskToday:
    case TodayKind::Release:
    case TodayKind::Review:
    case TodayKind::Question:
    case TodayKind::ListAnswer: return tasks;
    }
    Q_UNREACHABLE();
}

} // namespace tepu::ui
