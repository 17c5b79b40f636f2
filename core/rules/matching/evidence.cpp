// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching/evidence.h"

namespace tepu {

namespace {

bool oneIsAliasOfTheOther(const PreparedIdentity& one, const PreparedIdentity& other)
{
    if (one.aliases.contains(other.fullName) || other.aliases.contains(one.fullName))
        return true;
    for (const QString& alias : one.aliases)
        if (other.aliases.contains(alias))
            return true;
    return false;
}

bool areExchanged(const PreparedIdentity& one, const PreparedIdentity& other)
{
    return compareGivenNames(one.given, other.family) != Likeness::Different
           && compareGivenNames(one.family, other.given) != Likeness::Different;
}

Names compareNames(const PreparedIdentity& one, const PreparedIdentity& other)
{
    const Likeness family = compareFamilyNames(one.family, other.family);
    const Likeness given = compareGivenNames(one.given, other.given);
    if (family == Likeness::Same && given == Likeness::Same)
        return Names::Same;
    if (oneIsAliasOfTheOther(one, other))
        return Names::Alias;
    if (family != Likeness::Different && given == Likeness::Same)
        return Names::FamilyAlike;
    if (family != Likeness::Different && given != Likeness::Different)
        return family != Likeness::Slip && given == Likeness::Form ? Names::GivenForm : Names::Slips;
    if (areExchanged(one, other))
        return Names::Exchanged;
    if (given != Likeness::Different)
        return given == Likeness::Same ? Names::GivenOnly : Names::GivenAlikeOnly;
    return family == Likeness::Same ? Names::FamilyOnly : Names::Different;
}

bool areSame(const QString& one, const QString& other)
{
    return !one.isEmpty() && one == other;
}

} // namespace

Evidence evidenceOf(const PreparedIdentity& one, const PreparedIdentity& other)
{
    const bool bothNumbers = !one.personRef.isEmpty() && !other.personRef.isEmpty();
    return {areSame(one.personRef, other.personRef), bothNumbers && one.personRef != other.personRef,
            areSame(one.phone, other.phone), areSame(one.address, other.address), compareNames(one, other),
            compareBirths(one.dateOfBirth, other.dateOfBirth)};
}

QString inWords(Names names)
{
    switch (names) {
    case Names::Same: return QStringLiteral("same name");
    case Names::Alias: return QStringLiteral("same name by an alias");
    case Names::Exchanged: return QStringLiteral("family and given name exchanged");
    case Names::FamilyAlike: return QStringLiteral("same given names, family name written otherwise");
    case Names::GivenForm: return QStringLiteral("same name, a given name left out or in another form");
    case Names::Slips: return QStringLiteral("nearly the same name");
    case Names::GivenOnly: return QStringLiteral("same given names, other family name");
    case Names::GivenAlikeOnly: return QStringLiteral("similar given names, other family name");
    case Names::FamilyOnly: return QStringLiteral("same family name, other given names");
    case Names::Different: return QStringLiteral("other name");
    }
    Q_UNREACHABLE();
}

} // namespace tepu
