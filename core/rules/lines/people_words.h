// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/lines/person_names.h"
#include "core/rules/lines/problem.h"

namespace tepu {

/// Whom a task line is about, and whom somebody would reach by it: "contact Mere about James" reaches Mere alone.
struct PeopleFound {
    QVector<PersonId> people;
    QVector<PersonId> reached;
    bool implied = false; ///< nobody was named: the people of the agency's side are meant
    QVector<Problem> problems;
};

/// Finds victim, perp, children, both, him and her, and names (macrons and endings may be left out), and claims them.
PeopleFound readPeople(TypedLine& line, const LineContext& context);

/// Whom `pos contact` means: the people of the agency's side, or of the second agency's.
PeopleFound impliedPeople(const TypedLine& line, const Agency* agency, const Agency* second, const LineContext& context);

} // namespace tepu
