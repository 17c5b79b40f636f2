// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/family/name_relative.h"
#include "core/commands/family/note_household.h"
#include "core/commands/family/note_support.h"
#include "core/commands/family/note_unborn.h"
#include "core/commands/family/withdraw_bond.h"
#include "tests/support/a_family.h"

/// What somebody tells of the family Kōwhai, to be completed by the test.
inline tepu::NoteBond bondOf(const AFamily& family, const tepu::PersonId& from, tepu::BondKind kind, const tepu::PersonId& to)
{
    tepu::NoteBond bond;
    bond.plan = family.kowhai;
    bond.from = from;
    bond.kind = kind;
    bond.to = to;
    return bond;
}

/// Rua (14), who lives with his grandmother and was in no episode.
inline tepu::NameRelative rua(const AFamily& family)
{
    tepu::NameRelative rua;
    rua.plan = family.kowhai;
    rua.givenNames = "Rua";
    rua.familyName = QString::fromUtf8("Kōwhai");
    rua.dateOfBirth = QDate(2004, 2, 3);
    rua.gender = tepu::Gender::Male;
    rua.kind = tepu::BondKind::Child;
    rua.of = family.mere;
    return rua;
}

inline tepu::NoteUnborn expected(const AFamily& family, QDate due)
{
    tepu::NoteUnborn unborn;
    unborn.plan = family.kowhai;
    unborn.mother = family.mere;
    unborn.due = due;
    return unborn;
}

inline tepu::NoteSupport supportFor(const AFamily& family, const tepu::PersonId& person, tepu::SupportAnswer answer)
{
    tepu::NoteSupport support;
    support.plan = family.kowhai;
    support.person = person;
    support.answer = answer;
    return support;
}
