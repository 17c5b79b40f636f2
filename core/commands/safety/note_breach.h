// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/safety/order_now.h"
#include "core/domain/provenance.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// "not abiding is a *breach*" (rules.md §1).
struct NoteBreach : Provenance {
    static constexpr auto name = "NoteBreach";
    BreachId breach = BreachId::fresh();
    OrderId order;
    std::optional<Instant> happenedAt = {}; ///< nothing: now
    std::optional<Words> words = {};

    static constexpr auto fields()
    {
        using C = NoteBreach;
        return Fields{field("breach", &C::breach).orDefault(), field("order", &C::order), field("happened_at", &C::happenedAt),
                      field("words", &C::words)} +
               Provenance::fields();
    }
};

struct BreachNoted : Provenance {
    static constexpr auto kind = "BreachNoted";
    static constexpr int version = 1;
    BreachId breach;
    OrderId order;
    PersonId protectedPerson;
    Instant happenedAt;
    std::optional<Words> words = {};

    Scope scope() const { return Scope::of(protectedPerson); }
    static constexpr auto fields()
    {
        using F = BreachNoted;
        return Fields{field("breach", &F::breach), field("order", &F::order), field("protected", &F::protectedPerson),
                      field("happened_at", &F::happenedAt), safetyField("words", &F::words)} +
               Provenance::fields();
    }
};

/// The order, and whether this breach of it is in the record.
struct NotingBreach {
    MaybeOrder order;
    bool idIsTaken = false;
};

NotingBreach subjectOf(const NoteBreach& command, const Tables& tables);
Result<Facts> decide(const NoteBreach& command, const NotingBreach& now, const Context& context);
void apply(const BreachNoted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const BreachNoted& fact);

} // namespace tepu
