// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intake/person_mentioned.h"
#include "core/commands/intake/recounted.h"
#include "core/commands/people/note_circumstances.h"
#include "core/commands/people/note_person_flag.h"
#include "core/domain/whole_name.h"
#include "core/exchange/open_data/telling.h"

namespace tepu::open_data {

namespace {

struct Names {
    QString given;
    QString family;
    QString shown() const { return wholeName(given, family); }
};

} // namespace

/// Where a folder has but one name for a person, its last word is the family's.
static Names namesOf(const PersonRow& row)
{
    if (!row.familyName.isEmpty() || !row.givenNames.isEmpty())
        return {row.givenNames, row.familyName};
    const qsizetype space = row.displayName.lastIndexOf(u' ');
    if (space < 0)
        return {{}, row.displayName};
    return {row.displayName.first(space), row.displayName.sliced(space + 1)};
}

static QVector<Ethnicity> ethnicitiesOf(const PersonRow& row)
{
    return row.ethnicities.isEmpty() ? statedBy(row.ethnicity) : row.ethnicities;
}

static Told contradiction(const PersonRow& row)
{
    if (namesOf(row).shown() != row.displayName.trimmed())
        return Objection{QStringLiteral("display_name"), row.displayName,
                         QStringLiteral("given_names and family_name say otherwise")};
    if (firstOf(ethnicitiesOf(row)) != row.ethnicity)
        return Objection{QStringLiteral("ethnicity"), code(row.ethnicity),
                         QStringLiteral("is not the first of ethnicities")};
    return std::nullopt;
}

Told Telling::tell(const PersonRow& row, int line)
{
    if (const Told objection = contradiction(row))
        return objection;
    const PersonId id = PersonId::fresh();
    const Names names = namesOf(row);
    PersonMentioned mentioned;
    mentioned.person = id;
    mentioned.source = id.uuid(); // no episode or release names them
    mentioned.mention = QStringLiteral("person");
    mentioned.line = line;
    mentioned.familyName = names.family;
    mentioned.givenNames = names.given;
    mentioned.dateOfBirth = row.dateOfBirth;
    mentioned.gender = row.gender;
    mentioned.ethnicities = ethnicitiesOf(row);
    Act act = today();
    act.add(mentioned).add(ReferenceHeld{id.uuid(), id.uuid(), row.person});
    if (row.incomeSource || row.correctionsStatus)
        act.add(CircumstancesNoted{{}, id, row.incomeSource, row.correctionsStatus});
    m_held.people.insert(row.person, {id, names.family});
    return std::nullopt;
}

Told Telling::tell(const PersonFlagRow& row, int)
{
    if (const Told objection = noPerson("person_id", row.person))
        return objection;
    today().add(PersonFlagNoted{{}, *person(row.person), row.flag, true, {}});
    return std::nullopt;
}

} // namespace tepu::open_data
