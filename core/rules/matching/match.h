// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/matching/identity.h"
#include "core/rules/matching/name_likeness.h"

#include <QStringList>

namespace tepu {

/// Whether two identities are one person, as far as it can be told without asking anybody.
enum class Matching { Different, Doubtful, Certain };

struct Match {
    Matching matching = Matching::Different;
    double score = 0;  ///< 0 to 1: how near, for the order in which people look at them
    QStringList why;   ///< in words, the strongest first
};

/// An identity prepared for comparing with many others.
struct PreparedIdentity {
    PreparedName family;
    PreparedName given;
    QStringList aliases; ///< rough full names, given names first
    QString fullName;    ///< rough, given names first
    std::optional<QDate> dateOfBirth;
    QString personRef;
    QString phone;
    QString address;
};
PreparedIdentity prepared(const Identity& identity);

/// Whether somebody comes with people who belong to the family of the one they are held beside.
enum class CameWith { Others, SameFamily };

/// "Import never merges people on its own say where this could be wrong."
/// What both have in common is weighed (weights.h). Whatever the weight, twins, a parent and child of one name, and strangers under one
/// Police number are never certain. What is near is doubtful: a person decides. The company in which somebody comes makes nobody certain,
/// since a father and son have the same: it asks for those who would not have been asked for.
Match compare(const PreparedIdentity& one, const PreparedIdentity& other, CameWith company = CameWith::Others);
Match compare(const Identity& one, const Identity& other, CameWith company = CameWith::Others);

} // namespace tepu
