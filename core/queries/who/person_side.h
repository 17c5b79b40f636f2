// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/domain/person.h"
#include "core/tables/tables.h"

namespace tepu {

/// Somebody as two are held side by side: everything that was ever said of who they are, and what hangs on them.
struct PersonSide {
    PersonId person;
    QVector<QString> names;   ///< as said, the newest first: "Mere Kōwhai"
    QVector<QString> aliases;
    QVector<QDate> births;
    QVector<Gender> genders;
    QVector<Ethnicity> ethnicities;
    QVector<QString> policeNumbers;
    QVector<QString> phones;
    QVector<QString> addresses;
    QVector<QString> parts; ///< "victim on 1 May 2018, P180501-5407", the newest first
    QVector<QString> plans; ///< "Kōwhai W18-0412"
    int openTasks = 0;
    int holds = 0; ///< on contact (R-C6)
    std::optional<Instant> firstSeen;
    std::optional<Instant> lastSeen;

    static constexpr auto fields()
    {
        using R = PersonSide;
        return Fields{field("person", &R::person),
                      field("names", &R::names),
                      field("aliases", &R::aliases),
                      field("births", &R::births),
                      field("genders", &R::genders),
                      field("ethnicities", &R::ethnicities),
                      field("police_numbers", &R::policeNumbers),
                      field("phones", &R::phones),
                      field("addresses", &R::addresses),
                      field("parts", &R::parts),
                      field("plans", &R::plans),
                      field("open_tasks", &R::openTasks),
                      field("holds", &R::holds),
                      field("first_seen", &R::firstSeen),
                      field("last_seen", &R::lastSeen)};
    }
    QString name() const { return names.isEmpty() ? QString() : names.first(); }
};

/// Of whoever is one with them too. Nobody whom the record knows: nothing but the id.
PersonSide personSide(const Tables& tables, const PersonId& person);
/// The same, of what was told of this one id alone: what parting would leave them.
PersonSide personSideAlone(const Tables& tables, const PersonId& person);

} // namespace tepu
