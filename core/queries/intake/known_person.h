// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/domain/person.h"
#include "core/tables/tables.h"

namespace tepu {

/// Somebody the record knows, as two people are held side by side.
struct KnownPersonRow {
    PersonId person;
    QString familyName;
    QString givenNames;
    QVector<QString> aliases;
    std::optional<QDate> dateOfBirth;
    std::optional<QString> personRef; ///< Police's number
    std::optional<QString> phone;
    std::optional<QString> address;
    std::optional<QString> plans; ///< "Kōwhai W18-0412, Rātā W18-0007"

    static constexpr auto fields()
    {
        using R = KnownPersonRow;
        return Fields{field("person", &R::person),        field("family_name", &R::familyName),
                      field("given_names", &R::givenNames), field("aliases", &R::aliases),
                      field("date_of_birth", &R::dateOfBirth), field("person_ref", &R::personRef),
                      field("phone", &R::phone),          field("address", &R::address),
                      field("plans", &R::plans)};
    }
};

/// As last received; nothing for somebody who is not in the record yet.
std::optional<KnownPersonRow> knownPerson(const Tables& tables, const PersonId& person);

} // namespace tepu
