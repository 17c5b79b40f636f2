// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/domain/person.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-C6 "*Unsafe to contact* blocks every contact task for that person, at any agency, until the flag is lifted with a reason".
struct HoldContact {
    static constexpr auto name = "HoldContact";
    AlertId hold = AlertId::fresh();
    PersonId person;
    Words words;
    std::optional<QString> askFirst; ///< code of the agency that says when it is safe
    Source source = Source::Agency;
    std::optional<QString> agency;    ///< who brought it
    bool unaware = false;             ///< "the perpetrator does not know of the complaint": no route is safe
    std::optional<PersonId> protects; ///< whose safety it is for, if another's

    static constexpr auto fields()
    {
        using C = HoldContact;
        return Fields{field("hold", &C::hold).orDefault(),       field("person", &C::person),
                      field("words", &C::words),                 field("ask_first", &C::askFirst),
                      field("source", &C::source).orDefault(),   field("agency", &C::agency),
                      field("unaware", &C::unaware).orDefault(), field("protects", &C::protects)};
    }
};

/// "A statement is sealed under the person it protects, not the person it is about."
struct ContactHeld {
    static constexpr auto kind = "ContactHeld";
    static constexpr int version = 1;
    AlertId hold;
    PersonId person;
    PersonId protects;
    std::optional<QString> askFirst;
    Source source = Source::Agency;
    std::optional<QString> agency;
    bool unaware = false;
    Words words;

    Scope scope() const { return Scope::of(protects); }
    QVector<Change> changes() const { return {{QStringLiteral("hold %1").arg(hold.toString()), 1}}; }
    static constexpr auto fields()
    {
        using F = ContactHeld;
        return Fields{field("hold", &F::hold),          field("person", &F::person), field("protects", &F::protects),
                      field("ask_first", &F::askFirst), field("source", &F::source), field("agency", &F::agency),
                      field("unaware", &F::unaware),    safetyField("words", &F::words)};
    }
};

struct HoldingContact {
    bool personIsKnown = false;
    bool protectedIsKnown = false;
    bool askFirstIsKnown = false;
    bool idIsTaken = false;
};

HoldingContact subjectOf(const HoldContact& command, const Tables& tables);
Result<Facts> decide(const HoldContact& command, const HoldingContact& now, const Context& context);
void apply(const ContactHeld& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const ContactHeld& fact);

} // namespace tepu
