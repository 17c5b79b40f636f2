// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/asked_again.h"

#include "ui/meeting/acts/meeting_parts.h"

namespace tepu::ui {
namespace {

/// Those that an act asks, whatever the case.
std::optional<Act> actThatAsks(const QString& what)
{
    static const QHash<QString, Act> acts{{QStringLiteral("park"), Act::Park},
                                          {QStringLiteral("carry-over"), Act::CarryOver},
                                          {QStringLiteral("no-further-action"), Act::NoFurtherAction},
                                          {QStringLiteral("urgent"), Act::UrgentNow},
                                          {QStringLiteral("danger"), Act::Danger},
                                          {QStringLiteral("order"), Act::Order},
                                          {QStringLiteral("proposed"), Act::ProposedBy},
                                          {QStringLiteral("at-risk"), Act::AtRisk},
                                          {QStringLiteral("dissent"), Act::Dissent},
                                          {QStringLiteral("lead"), Act::Lead},
                                          {QStringLiteral("attendance"), Act::ArriveOrLeave},
                                          {QStringLiteral("step-out"), Act::StepOut},
                                          {QStringLiteral("break"), Act::Break}};
    const auto found = acts.constFind(what);
    return found == acts.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

void askAgain(const QString& draft, MeetingParts& parts, const std::function<void(Act)>& act)
{
    const QString what = draft.section(u'/', 0, 0);
    const QString of = draft.section(u'/', 1, 1);
    if (const auto asks = actThatAsks(what))
        act(*asks);
    else if (const auto line = fromCode<StandingLine>(what))
        parts.lines.write(*line);
    else if (what == u"order-act")
        parts.orders.askAgain(of);
    else if (what == u"signal" || what == u"signal-word" || what == u"checklist")
        parts.riskSignals.askAgain(draft);
    else if (what == u"level" && draft.endsWith(u"/asked"))
        parts.level.askWhoAskedAgain();
    else if (what == u"safety")
        parts.safety.askAgain(of);
    else if (what == u"level")
        parts.level.askBehaviourAgain();
    else if (what == u"closing-task")
        parts.closing.beginAt(TaskId::fromString(of));
    else if (what == u"closing-why" || what == u"closing-by" || what == u"closing-condition")
        parts.closing.beginAt({});
    else if (what == u"question")
        parts.questions.ask(of);
    else if (const auto caseId = CaseId::fromString(of); caseId && what == u"take-up-again")
        parts.cases.takeUpAgain(*caseId);
    else if (const auto task = TaskId::fromString(of); task && what == u"agree")
        parts.readBack.askAgain(*task);
}

} // namespace tepu::ui
