// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/family.h"
#include "core/domain/outcome.h"

#include <QDate>
#include <QSet>
#include <QVector>

namespace tepu {

/// What somebody says that one person is to another. Of a couple also whether it goes on.
struct BondStatement {
    PersonId from;
    PersonId to;
    BondKind kind = BondKind::OtherKin;
    ToldBy by = ToldBy::Table;
    std::optional<PersonId> teller = {}; ///< the party
    QDate toldOn = {};
    std::optional<QDate> since = {};
    std::optional<QDate> until = {};
    bool isHeld = false;
    Uuid id = {}; ///< of what was noted, or of the episode
    std::optional<RelationshipNow> couple = {};

    auto operator<=>(const BondStatement&) const = default;
};

/// One bond as it is drawn, with everybody's latest word on it.
struct StandingBond {
    PersonId from;
    PersonId to;
    BondKind kind = BondKind::OtherKin;
    ToldBy by = ToldBy::Table;                ///< Police: nobody at the table has said anything of it
    std::optional<QDate> since = {};
    std::optional<QDate> until = {};
    std::optional<RelationshipNow> couple = {}; ///< of a couple, as it is drawn
    bool differs = false;                     ///< C68: the parties do not say the same
    QVector<BondStatement> told;              ///< the latest of each, the newest first
};

/// What a party says of "the relationship", without saying with whom (R-O1).
struct PartySays {
    PersonId person;
    RelationshipNow status = RelationshipNow::Unknown;
    QDate asAt;
    bool isHeld = false;
};

/// C68 "Relationship as each party states it, with dates; a difference shows". The latest word of each stands, of those at the table
/// the newest is drawn; what Police have is drawn where nobody at the table said anything. The order in which it was said is all
/// that counts, not the order here.
QVector<StandingBond> standingBonds(QVector<BondStatement> told, const QVector<PartySays>& says, const QSet<PersonId>& usedViolence);

} // namespace tepu
