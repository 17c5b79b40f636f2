// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching/match.h"

#include "core/rules/matching/evidence.h"
#include "core/rules/matching/normalised_name.h"
#include "core/rules/matching/phone_digits.h"

namespace tepu {

namespace {

using Birth = BirthLikeness;

bool isCertain(const Evidence& seen)
{
    if (seen.names == Names::Same && seen.birth.likeness == Birth::Same)
        return true;
    if (!seen.sameNumber)
        return false;
    if (seen.birth.likeness == Birth::Same)
        return seen.names != Names::FamilyOnly; // that may be a twin under the other's number
    return seen.birth.likeness != Birth::Far && agree(seen.names);
}

/// How near two identities are that agree in these names and births; 0 where they are not worth a look.
double nearness(Names names, Birth birth)
{
    struct Row {
        double same, near, unknown;
    };
    const auto row = [names]() -> Row {
        switch (names) {
        case Names::Same: return {1.0, 0.75, 0.70};
        case Names::Alias: return {0.95, 0.65, 0.60};
        case Names::Exchanged: return {0.90, 0.60, 0.55};
        case Names::Near: return {0.85, 0.60, 0.50};
        case Names::GivenOnly: return {0.55, 0, 0};
        case Names::GivenAlikeOnly:
        case Names::FamilyOnly:
        case Names::Different: return {0, 0, 0};
        }
        Q_UNREACHABLE();
    }();
    switch (birth) {
    case Birth::Same: return row.same;
    case Birth::Near: return row.near;
    case Birth::Unknown: return row.unknown;
    case Birth::Far: return 0;
    }
    Q_UNREACHABLE();
}

/// One telephone in a house says little of two people who differ in name or by years.
double nearnessByPhone(const Evidence& seen)
{
    if (!seen.samePhone || seen.birth.likeness == Birth::Far)
        return 0;
    if (seen.names <= Names::GivenAlikeOnly)
        return seen.birth.likeness == Birth::Same ? 0.80 : 0.65;
    const bool mayBeOne = seen.birth.likeness == Birth::Unknown || seen.birth.likeness == Birth::Near;
    return seen.names == Names::FamilyOnly && mayBeOne ? 0.30 : 0;
}

double doubtfulScore(const Evidence& seen)
{
    double score = std::max(nearness(seen.names, seen.birth.likeness), nearnessByPhone(seen));
    if (seen.sameNumber)
        score = std::max(score, seen.names == Names::Different ? 0.50 : 0.60);
    if (seen.otherNumber)
        score *= 0.8;
    return std::min(score, 0.98);
}

QStringList reasons(const Evidence& seen)
{
    QStringList why;
    if (seen.sameNumber)
        why.append(QStringLiteral("same Police number"));
    why.append(inWords(seen.names));
    why.append(seen.birth.why);
    if (seen.samePhone)
        why.append(QStringLiteral("same telephone"));
    if (seen.otherNumber)
        why.append(QStringLiteral("other Police number"));
    return why;
}

} // namespace

PreparedIdentity prepared(const Identity& identity)
{
    PreparedIdentity result{prepared(identity.familyName), prepared(identity.givenNames), {},
                            roughName(identity.givenNames + u' ' + identity.familyName), identity.dateOfBirth,
                            identity.personRef, phoneDigits(identity.phone)};
    for (const QString& alias : identity.aliases)
        result.aliases.append(roughName(alias));
    return result;
}

Match compare(const PreparedIdentity& one, const PreparedIdentity& other)
{
    const Evidence seen = evidenceOf(one, other);
    if (isCertain(seen))
        return {Matching::Certain, seen.otherNumber ? 0.98 : 1.0, reasons(seen)};
    const double score = doubtfulScore(seen);
    if (score > 0)
        return {Matching::Doubtful, score, reasons(seen)};
    return {Matching::Different, 0, reasons(seen)};
}

Match compare(const Identity& one, const Identity& other)
{
    return compare(prepared(one), prepared(other));
}

} // namespace tepu
