// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case.h"
#include "core/domain/person.h"

#include <QDate>
#include <QSet>

namespace tepu {

/// What a person was in the episodes of a plan, and what the table says of them.
struct Parts {
    QSet<Role> roles;
    std::optional<TableView> view;
};

Standing standingOf(const Parts& parts);

/// Whether the roles of one person turned round from one episode to another.
bool rolesReversed(const Parts& parts);

/// In whole years; nothing where the date of birth is not known.
std::optional<int> ageOn(std::optional<QDate> born, QDate on);

/// "child or young person | under 18"; who was received as an exposed child is one until a date of birth says otherwise.
bool isUnder18(std::optional<int> age, const QSet<Role>& roles);

} // namespace tepu
