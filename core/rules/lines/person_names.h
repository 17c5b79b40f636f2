// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/lines/line_context.h"

namespace tepu {

/// The names of the people of a case as typed lines meet them: macrons, capitals and endings may be left out.
class PersonNames {
public:
    explicit PersonNames(const QVector<PersonOnCase>& people);

    /// The people whom the word at `at` fits best; several where it is not clear.
    QVector<PersonId> namedAt(const TypedLine& line, qsizetype at) const;

private:
    struct Person {
        PersonId id;
        QStringList firsts; ///< what the person is called, and the first name
        QStringList others;
    };
    QVector<Person> m_people;
};

const PersonOnCase* personById(const QVector<PersonOnCase>& people, PersonId id);
QVector<PersonId> peopleOfRole(const QVector<PersonOnCase>& people, Role role);

} // namespace tepu
