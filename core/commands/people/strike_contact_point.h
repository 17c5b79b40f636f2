// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/people/note_contact_point.h"

namespace tepu {

/// R-C7 "Known-wrong numbers stay, struck out, so that nobody calls them again." Named by whose it is and what it says.
struct StrikeContactPoint {
    static constexpr auto name = "StrikeContactPoint";
    PersonId person;
    Words value;
    Words because;
    ContactPointId point = ContactPointId::fresh(); ///< of what a file alone had brought

    static constexpr auto fields()
    {
        using C = StrikeContactPoint;
        return Fields{field("person", &C::person), field("value", &C::value), field("because", &C::because),
                      field("point", &C::point).orDefault()};
    }
};

/// One that was struck out is right again, for a reason.
struct RestoreContactPoint {
    static constexpr auto name = "RestoreContactPoint";
    PersonId person;
    Words value;
    Words because;

    static constexpr auto fields()
    {
        using C = RestoreContactPoint;
        return Fields{field("person", &C::person), field("value", &C::value), field("because", &C::because)};
    }
};

/// Of a striking and a restoring that had not seen each other the striking stands.
struct ContactPointStruck {
    static constexpr auto kind = "ContactPointStruck";
    static constexpr int version = 1;
    ContactPointId point;
    PersonId person;
    Words because;

    Scope scope() const { return Scope::of(person); }
    QVector<Change> changes() const { return {{QStringLiteral("struck contact point %1").arg(point.toString()), 1}}; }
    static constexpr auto fields()
    {
        using F = ContactPointStruck;
        return Fields{field("point", &F::point), field("person", &F::person), safetyField("because", &F::because)};
    }
};

struct ContactPointRestored {
    static constexpr auto kind = "ContactPointRestored";
    static constexpr int version = 1;
    ContactPointId point;
    PersonId person;
    Words because;

    Scope scope() const { return Scope::of(person); }
    QVector<Change> changes() const { return {{QStringLiteral("struck contact point %1").arg(point.toString())}}; }
    static constexpr auto fields()
    {
        using F = ContactPointRestored;
        return Fields{field("point", &F::point), field("person", &F::person), safetyField("because", &F::because)};
    }
};

ContactPointsNow subjectOf(const StrikeContactPoint& command, const Tables& tables);
ContactPointsNow subjectOf(const RestoreContactPoint& command, const Tables& tables);
Result<Facts> decide(const StrikeContactPoint& command, const ContactPointsNow& now, const Context& context);
Result<Facts> decide(const RestoreContactPoint& command, const ContactPointsNow& now, const Context& context);
void apply(const ContactPointStruck& fact, const Stamp& stamp, TableWriter& tables);
void apply(const ContactPointRestored& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const ContactPointStruck& fact);
QString describe(const ContactPointRestored& fact);

} // namespace tepu
