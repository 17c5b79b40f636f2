// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/circumstances.h"
#include "core/domain/person.h"
#include "core/rules/family/told_bonds.h"

namespace tepu {

/// Somebody's part in an episode as Police have it, and what they are to the perpetrator of it.
struct PoliceWord {
    Uuid episode;
    QDate day;
    PersonId person;
    Role role = Role::Witness;
    std::optional<Relationship> relationship = {};
};

/// What a recounted episode says that two people are to each other; the elder of a parent and a child is the parent.
struct PolicePair {
    Uuid episode;
    QDate day;
    RelationshipKind kind = RelationshipKind::Others;
    PersonId perpetrator;
    PersonId victim;
    std::optional<bool> perpetratorIsElder = {};
};

/// What episodes tell of who belongs to whom. Where an episode has several perpetrators "to the perpetrator" says nothing.
QVector<BondStatement> policeBonds(const QVector<PoliceWord>& words, const QVector<PolicePair>& pairs);

} // namespace tepu
