// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/school_line.h"

#include "core/rules/lines/person_names.h"

namespace tepu {

bool isSchoolLine(const QString& text)
{
    const QString first = text.simplified().section(u' ', 0, 0).toLower();
    return first == u"school" || first == u"kura" || first == u"preschool" || first == u"kindy";
}

UnderstoodSchool understandSchool(const QString& text, const QVector<PersonOnCase>& people)
{
    UnderstoodSchool school;
    const QString simple = text.simplified();
    const QString who = simple.section(u' ', 1, 1);
    const auto named = who.isEmpty() ? QVector<PersonId>() : PersonNames(people).namedAt(TypedLine(who), 0);
    const QString rest = simple.section(u' ', 2);
    const qsizetype at = rest.indexOf(QStringLiteral(" at "), 0, Qt::CaseInsensitive);
    school.name = at < 0 ? rest : rest.first(at).trimmed();
    school.address = at < 0 ? QString() : rest.sliced(at + 4).trimmed();
    if (named.size() == 1)
        school.child = named.first();
    if (!school.child)
        school.missing = QStringLiteral("Whose school? Write the child’s name after “school”.");
    else if (school.name.isEmpty())
        school.missing = QStringLiteral("Which school, and where: “Waimiro School at 3 Bell Street, Millstream”.");
    return school;
}

} // namespace tepu
