// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/people/note_contact_point.h"

namespace tepu {

/// R-C7 "Contact details carry who confirmed them and when". Named by whose it is and what it says.
struct ConfirmContactPoint {
    static constexpr auto name = "ConfirmContactPoint";
    PersonId person;
    Words value;
    std::optional<QString> agency = {};
    std::optional<Words> who = {};
    std::optional<QDate> on = {};                    ///< none: today
    ContactPointId point = ContactPointId::fresh(); ///< of what a file alone had brought

    static constexpr auto fields()
    {
        using C = ConfirmContactPoint;
        return Fields{field("person", &C::person), field("value", &C::value), field("agency", &C::agency),
                      field("who", &C::who),       field("on", &C::on),       field("point", &C::point).orDefault()};
    }
};

struct ContactPointConfirmed {
    static constexpr auto kind = "ContactPointConfirmed";
    static constexpr int version = 1;
    ContactPointId point;
    PersonId person;
    std::optional<QString> agency = {};
    std::optional<Words> who = {};
    QDate on;

    Scope scope() const { return Scope::of(person); }
    static constexpr auto fields()
    {
        using F = ContactPointConfirmed;
        return Fields{field("point", &F::point), field("person", &F::person), field("agency", &F::agency), safetyField("who", &F::who),
                      field("on", &F::on)};
    }
};

ContactPointsNow subjectOf(const ConfirmContactPoint& command, const Tables& tables);
Result<Facts> decide(const ConfirmContactPoint& command, const ContactPointsNow& now, const Context& context);
void apply(const ContactPointConfirmed& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const ContactPointConfirmed& fact);

} // namespace tepu
