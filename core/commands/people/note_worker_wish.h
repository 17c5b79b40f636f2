// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/people/note_names.h"
#include "core/domain/testimony.h"
#include "core/domain/words.h"

namespace tepu {

/// C59, R-C10 "Cultural and gender match of the worker follows the person's stated wish, never their name or ethnicity; the worker
/// is not kin."
struct NoteWorkerWish : Testimony {
    static constexpr auto name = "NoteWorkerWish";
    PersonId person;
    std::optional<Gender> gender = {};
    std::optional<Words> words = {}; ///< "somebody who speaks Samoan, nobody of the Totara whānau"

    static constexpr auto fields()
    {
        using C = NoteWorkerWish;
        return Fields{field("person", &C::person), field("gender", &C::gender), field("words", &C::words)} + Testimony::fields();
    }
};

struct WorkerWishNoted : Testimony {
    static constexpr auto kind = "WorkerWishNoted";
    static constexpr int version = 1;
    PersonId person;
    std::optional<Gender> gender = {};
    std::optional<Words> words = {};

    Scope scope() const { return Scope::of(person); }
    QVector<Change> changes() const { return {{QStringLiteral("worker wish")}}; }
    static constexpr auto fields()
    {
        using F = WorkerWishNoted;
        return Fields{field("person", &F::person), field("gender", &F::gender), safetyField("words", &F::words)} + Testimony::fields();
    }
};

NamedPerson subjectOf(const NoteWorkerWish& command, const Tables& tables);
Result<Facts> decide(const NoteWorkerWish& command, const NamedPerson& now, const Context& context);
void apply(const WorkerWishNoted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const WorkerWishNoted& fact);

} // namespace tepu
