// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/people/note_names.h"
#include "core/domain/coordinates.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-S6: where on the map an address of somebody is that is in the record, so that the check can tell how far away another is.
struct LocateAddress {
    static constexpr auto name = "LocateAddress";
    PersonId person;
    Words address; ///< as it stands in the record
    Coordinates at;

    static constexpr auto fields()
    {
        using C = LocateAddress;
        return Fields{field("person", &C::person), field("address", &C::address), field("at", &C::at)};
    }
};

struct AddressLocated {
    static constexpr auto kind = "AddressLocated";
    static constexpr int version = 1;
    PersonId person;
    Words address;
    std::optional<Coordinates> at;

    Scope scope() const { return Scope::of(person); }
    QVector<Change> changes() const { return {{QStringLiteral("where %1 is").arg(address.text())}}; }
    static constexpr auto fields()
    {
        using F = AddressLocated;
        return Fields{field("person", &F::person), safetyField("address", &F::address), safetyField("at", &F::at)};
    }
};

/// Whether the record knows somebody, and an address of theirs.
struct AddressNow {
    NamedPerson person;
    bool isTheirs = false;
};

AddressNow subjectOf(const LocateAddress& command, const Tables& tables);
Result<Facts> decide(const LocateAddress& command, const AddressNow& now, const Context& context);
void apply(const AddressLocated& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const AddressLocated& fact);

} // namespace tepu
