// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case.h"
#include "core/domain/codec.h"
#include "core/domain/person.h"
#include "core/tables/tables.h"

namespace tepu {

/// A person's part in one episode (or release) of a plan.
struct PartRow {
    PersonId person;
    QString matter; ///< id of the episode or release
    Role role = Role::Witness;
    std::optional<Relationship> relationship; ///< of this person to the perpetrator
    Instant at;

    static constexpr auto fields()
    {
        using R = PartRow;
        return Fields{field("person", &R::person), field("matter", &R::matter), field("role", &R::role),
                      field("relationship", &R::relationship), field("at", &R::at)};
    }
};

/// Somebody on a plan: who they are, what they were in its episodes, and where the table says they stand. No address, no
/// number: what the room may know too.
struct PlanPerson {
    PersonId person;
    QString familyName;
    QString givenNames;
    std::optional<QDate> dateOfBirth;
    std::optional<QString> preferredName;
    std::optional<QString> pronunciation;
    std::optional<TableView> view;
    QVector<PartRow> parts; ///< newest first
    std::optional<int> age;
    Standing standing = Standing::VictimSide;
    bool reversed = false; ///< victim in one, perpetrator in another (R-W1)
    bool isChild = false;
    QVector<PersonId> alsoToldAs; ///< who is one with them, on this plan or another

    static constexpr auto fields()
    {
        using R = PlanPerson;
        return Fields{field("person", &R::person),
                      field("family_name", &R::familyName),
                      field("given_names", &R::givenNames),
                      field("date_of_birth", &R::dateOfBirth),
                      field("preferred_name", &R::preferredName),
                      field("pronunciation", &R::pronunciation),
                      field("view", &R::view),
                      field("parts", &R::parts),
                      field("age", &R::age),
                      field("standing", &R::standing),
                      field("reversed", &R::reversed),
                      field("is_child", &R::isChild),
                      field("also_told_as", &R::alsoToldAs)};
    }

    /// The name they use: "Mere".
    QString called() const;
    QString fullName() const;
    /// Whether what is told of that id is told of them.
    bool is(const PersonId& told) const;
    bool was(Role role) const;
};

/// Everybody on a plan: victims, then children from the eldest, then others, then those who used violence.
QVector<PlanPerson> planPeople(const Tables& tables, const PlanId& plan, QDate today);

/// The one of that id, or nobody.
const PlanPerson* personIn(const QVector<PlanPerson>& people, const PersonId& person);

} // namespace tepu
