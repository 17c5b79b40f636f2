// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-C6 "until the flag is lifted with a reason": one hold, or every one of a person.
struct LiftContactHold {
    static constexpr auto name = "LiftContactHold";
    PersonId person;
    std::optional<AlertId> hold;
    Words because;

    static constexpr auto fields()
    {
        using C = LiftContactHold;
        return Fields{field("person", &C::person), field("hold", &C::hold), field("because", &C::because)};
    }
};

struct ContactHoldLifted {
    static constexpr auto kind = "ContactHoldLifted";
    static constexpr int version = 1;
    AlertId hold;
    PersonId protects; ///< in whose scope the hold stands
    Words because;

    Scope scope() const { return Scope::of(protects); }
    QVector<Change> changes() const { return {{QStringLiteral("hold %1").arg(hold.toString())}}; }
    static constexpr auto fields()
    {
        using F = ContactHoldLifted;
        return Fields{field("hold", &F::hold), field("protects", &F::protects), safetyField("because", &F::because)};
    }
};

/// The holds that stand on a person.
struct HoldsNow {
    struct Row {
        AlertId hold;
        PersonId protects;
        static constexpr auto fields()
        {
            return Fields{field("hold", &Row::hold), field("protects", &Row::protects)};
        }
    };
    QVector<Row> holds;
};

HoldsNow subjectOf(const LiftContactHold& command, const Tables& tables);
Result<Facts> decide(const LiftContactHold& command, const HoldsNow& now, const Context& context);
void apply(const ContactHoldLifted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const ContactHoldLifted& fact);

} // namespace tepu
