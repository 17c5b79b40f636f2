// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/subjects.h"
#include "core/domain/signal.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Answers one point of a checklist: of 002's by its code, of the site's own by its sentence. The latest answer stands; a yes is a signal.
struct AnswerChecklist {
    static constexpr auto name = "AnswerChecklist";
    PlanId plan;
    QString point;
    PointAnswer answer = PointAnswer::NotKnown;
    std::optional<QString> agency = {}; ///< code: who answers
    std::optional<Words> words = {};

    static constexpr auto fields()
    {
        using C = AnswerChecklist;
        return Fields{field("plan", &C::plan), field("point", &C::point), field("answer", &C::answer), field("agency", &C::agency),
                      field("words", &C::words)};
    }
};

struct ChecklistAnswered {
    static constexpr auto kind = "ChecklistAnswered";
    static constexpr int version = 1;
    PlanId plan;
    QString point;
    PointAnswer answer = PointAnswer::NotKnown;
    std::optional<QString> agency = {};
    std::optional<Words> words = {};

    Scope scope() const { return Scope::of(plan); }
    /// Of two answers a yes is the safer.
    QVector<Change> changes() const { return {{QStringLiteral("point %1").arg(point), answer == PointAnswer::Yes}}; }
    static constexpr auto fields()
    {
        using F = ChecklistAnswered;
        return Fields{field("plan", &F::plan), field("point", &F::point), field("answer", &F::answer), field("agency", &F::agency),
                      safetyField("words", &F::words)};
    }
};

/// The plan, and the points that the site has of its own.
struct ChecklistNow {
    PlanNow plan;
    QVector<QString> sitesOwn;
    bool agencyIsKnown = true;
};

ChecklistNow subjectOf(const AnswerChecklist& command, const Tables& tables);
Result<Facts> decide(const AnswerChecklist& command, const ChecklistNow& now, const Context& context);
void apply(const ChecklistAnswered& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const ChecklistAnswered& fact);

} // namespace tepu
