// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/family/family_now.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-K3 "each has a line 'support offered?'": fills it for one person or one unborn child; the latest stands.
struct NoteSupport {
    static constexpr auto name = "NoteSupport";
    PlanId plan;
    std::optional<PersonId> person = {};
    std::optional<UnbornId> unborn = {};
    SupportAnswer answer = SupportAnswer::NotYet;
    std::optional<QString> agency = {}; ///< by whom
    std::optional<QDate> on = {};       ///< nothing: today
    std::optional<Words> words = {};

    static constexpr auto fields()
    {
        using C = NoteSupport;
        return Fields{field("plan", &C::plan),     field("person", &C::person), field("unborn", &C::unborn), field("answer", &C::answer),
                      field("agency", &C::agency), field("on", &C::on),         field("words", &C::words)};
    }
};

struct SupportNoted {
    static constexpr auto kind = "SupportNoted";
    static constexpr int version = 1;
    PlanId plan;
    Uuid whom;
    SupportAnswer answer = SupportAnswer::NotYet;
    std::optional<QString> agency = {};
    QDate on;
    std::optional<Words> words = {};

    Scope scope() const { return Scope::of(plan); }
    /// Of two answers the one that asks for more work stands.
    QVector<Change> changes() const { return {{QStringLiteral("support of %1").arg(whom.toString()), answer == SupportAnswer::NotYet}}; }
    static constexpr auto fields()
    {
        using F = SupportNoted;
        return Fields{field("plan", &F::plan),     field("whom", &F::whom), field("answer", &F::answer),
                      field("agency", &F::agency), field("on", &F::on),     safetyField("words", &F::words)};
    }
};

/// The family, and whether the agency is one of the site's.
struct SupportNow {
    FamilyNow family;
    bool agencyIsKnown = true;
};

SupportNow subjectOf(const NoteSupport& command, const Tables& tables);
Result<Facts> decide(const NoteSupport& command, const SupportNow& now, const Context& context);
void apply(const SupportNoted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const SupportNoted& fact);

} // namespace tepu
