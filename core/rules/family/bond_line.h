// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/family.h"
#include "core/domain/refusal.h"
#include "core/rules/lines/line_context.h"

namespace tepu {

/// What a typed line tells of a family.
enum class FamilyTold { Bond, Home, Unborn, Support, Relative };

/// "mere mother of hana", "mere, hana and tama live together", "mere expects due sep 2018 by james", "hana offered refuge",
/// "new Rua 14 son of mere", each with "mere says", "since 2015", "victim only" where it is so.
struct FamilyLine {
    FamilyTold told = FamilyTold::Bond;
    QVector<PersonId> people; ///< in the order named, without who says so
    BondKind kind = BondKind::OtherKin;
    SupportAnswer answer = SupportAnswer::NotYet;
    std::optional<QString> agency = {}; ///< code
    std::optional<PersonId> teller = {};
    std::optional<QDate> since = {};
    std::optional<QDate> due = {};
    QString name = {}; ///< of somebody new
    std::optional<int> age = {};
    std::optional<Gender> gender = {}; ///< that the word for a new one tells: "son"
    bool victimOnly = false;
};

/// Refused, with what to write, where it is not clear who is meant or what is said of them.
Result<FamilyLine> readFamilyLine(const QString& text, const QVector<PersonOnCase>& people, const QVector<Agency>& agencies, QDate today);

} // namespace tepu
