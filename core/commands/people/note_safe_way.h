// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/people/note_contact_point.h"

namespace tepu {

/// R-C6 "Safe ways to make contact (when, where, how, with whom, code words) are kept with each number and address"; without a
/// number or address it holds of all of them. The latest stands.
struct NoteSafeWay : Testimony {
    static constexpr auto name = "NoteSafeWay";
    PersonId person;
    std::optional<Words> value = {}; ///< the number or address
    std::optional<Words> when = {};
    std::optional<Words> where = {};
    std::optional<Words> how = {};
    std::optional<Words> withWhom = {};
    ContactPointId point = ContactPointId::fresh(); ///< of what a file alone had brought

    static constexpr auto fields()
    {
        using C = NoteSafeWay;
        return Fields{field("person", &C::person), field("value", &C::value), field("when", &C::when), field("where", &C::where),
                      field("how", &C::how), field("with_whom", &C::withWhom), field("point", &C::point).orDefault()} +
               Testimony::fields();
    }
};

struct SafeWayNoted : Testimony {
    static constexpr auto kind = "SafeWayNoted";
    static constexpr int version = 1;
    PersonId person;
    std::optional<ContactPointId> point = {};
    std::optional<Words> when = {};
    std::optional<Words> where = {};
    std::optional<Words> how = {};
    std::optional<Words> withWhom = {};

    Scope scope() const { return Scope::of(person); }
    QVector<Change> changes() const { return {{QStringLiteral("safe way %1").arg(point ? point->toString() : QString())}}; }
    static constexpr auto fields()
    {
        using F = SafeWayNoted;
        return Fields{field("person", &F::person), field("point", &F::point), safetyField("when", &F::when), safetyField("where", &F::where),
                      safetyField("how", &F::how), safetyField("with_whom", &F::withWhom)} +
               Testimony::fields();
    }
};

ContactPointsNow subjectOf(const NoteSafeWay& command, const Tables& tables);
Result<Facts> decide(const NoteSafeWay& command, const ContactPointsNow& now, const Context& context);
void apply(const SafeWayNoted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const SafeWayNoted& fact);

} // namespace tepu
