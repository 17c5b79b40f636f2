// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/domain/provenance.h"
#include "core/tables/tables.h"

#include <QDate>

namespace tepu {

/// Who reads what somebody states of themselves: the table, or the room, which reads nothing that is held (R-S3).
enum class SelfReader { Table, Room };

/// The gender and the ethnicities that somebody states, or others of them; nothing where nobody said, or it counts no more. It stands before
/// what files say.
struct StatedSelf {
    std::optional<Gender> gender;
    std::optional<QVector<Ethnicity>> ethnicities;
};

StatedSelf statedSelf(const Tables& tables, const PersonId& person, QDate today, SelfReader reader);
/// As pictures draw it: what is stated, else what files say.
Gender genderShown(const Tables& tables, const PersonId& person, QDate today, SelfReader reader);

} // namespace tepu
