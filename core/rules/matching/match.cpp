// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching/match.h"

#include "core/domain/whole_name.h"
#include "core/rules/matching/evidence.h"
#include "core/rules/matching/normalised_name.h"
#include "core/rules/matching/phone_digits.h"
#include "core/rules/matching/plain_address.h"
#include "core/rules/matching/weights.h"

namespace tepu {

namespace {

double weightOf(const Evidence& seen)
{
    double weight = frequencyOf(seen.names).weight() + frequencyOf(seen.birth.likeness).weight();
    const auto add = [&](bool isSeen, Clue clue) { weight += isSeen ? frequencyOf(clue).weight() : 0; };
    add(seen.sameNumber, Clue::SameNumber);
    add(seen.otherNumber, Clue::OtherNumber);
    add(seen.samePhone, Clue::SamePhone);
    add(seen.sameAddress, Clue::SameAddress);
    return weight;
}

/// "twins (one date of birth, one family name, one address)"
bool mayBeTwins(const Evidence& seen)
{
    return seen.birth.likeness == BirthLikeness::Same && (seen.names == Names::FamilyOnly || seen.names == Names::Slips);
}

/// "a parent and child of one name": a household shares telephone and address, and a year is one slip of the pen.
bool mayBeParentAndChild(const Evidence& seen)
{
    static constexpr int generation = 12; // years
    return agree(seen.names) && !seen.sameNumber
           && (seen.birth.likeness == BirthLikeness::Unknown || seen.birth.yearsApart >= generation);
}

/// Whatever speaks for it, a person decides.
bool mustBeAsked(const Evidence& seen)
{
    if (mayBeTwins(seen))
        return !seen.sameNumber || seen.names == Names::FamilyOnly;
    return mayBeParentAndChild(seen) || seen.birth.likeness == BirthLikeness::Far;
}

/// Plainly two people, although the weight says that they are near.
bool areTwo(const Evidence& seen)
{
    return !seen.sameNumber && mayBeTwins(seen) && seen.names == Names::FamilyOnly;
}

/// The same by births that no slip explains: under one number somebody should look at them.
bool areTwoByBirth(const PreparedIdentity& one, const PreparedIdentity& other)
{
    const bool sameNumber = !one.personRef.isEmpty() && one.personRef == other.personRef;
    return !sameNumber && compareBirths(one.dateOfBirth, other.dateOfBirth).likeness == BirthLikeness::Far;
}

/// A family shares its family name: its company speaks for those alone whose given name is theirs too.
bool companySpeaks(const Evidence& seen, CameWith company)
{
    return company == CameWith::SameFamily && seen.names != Names::FamilyOnly && seen.names != Names::Different;
}

QStringList reasons(const Evidence& seen, CameWith company)
{
    QStringList why;
    if (seen.sameNumber)
        why.append(QStringLiteral("same Police number"));
    why.append(inWords(seen.names));
    why.append(seen.birth.why);
    if (seen.samePhone)
        why.append(QStringLiteral("same telephone"));
    if (seen.sameAddress)
        why.append(QStringLiteral("same address"));
    if (companySpeaks(seen, company))
        why.append(QStringLiteral("comes with people of the same family"));
    if (seen.otherNumber)
        why.append(QStringLiteral("other Police number"));
    return why;
}

} // namespace

PreparedIdentity prepared(const Identity& identity)
{
    PreparedIdentity result{prepared(identity.familyName), prepared(identity.givenNames), {},
                            roughName(wholeName(identity.givenNames, identity.familyName)), identity.dateOfBirth,
                            identity.personRef, phoneDigits(identity.phone), plainAddress(identity.address)};
    for (const QString& alias : identity.aliases)
        result.aliases.append(roughName(alias));
    return result;
}

Match compare(const PreparedIdentity& one, const PreparedIdentity& other, CameWith company)
{
    if (areTwoByBirth(one, other)) // nearly all who share a name only
        return {};
    const Evidence seen = evidenceOf(one, other);
    const double weight = weightOf(seen);
    const double withCompany = weight + (companySpeaks(seen, company) ? frequencyOf(Clue::SameCompany).weight() : 0);
    if (areTwo(seen) || (withCompany < worthAsking && !seen.sameNumber)) // one number on two people: somebody should know
        return {Matching::Different, 0, reasons(seen, company)};
    const bool isCertain = weight >= certainFrom && !mustBeAsked(seen);
    return {isCertain ? Matching::Certain : Matching::Doubtful, nearness(withCompany), reasons(seen, company)};
}

Match compare(const Identity& one, const Identity& other, CameWith company)
{
    return compare(prepared(one), prepared(other), company);
}

} // namespace tepu
