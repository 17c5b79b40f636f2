// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace tepu {

enum class BirthLikeness { Same, Near, Far, Unknown };

/// How two dates of birth stand to each other, and why in words.
struct BirthComparison {
    BirthLikeness likeness;
    QString why;
};

/// Near is what a slip of the pen makes: day and month exchanged, one digit wrong, a few days or a year apart.
BirthComparison compareBirths(const std::optional<QDate>& one, const std::optional<QDate>& other);

} // namespace tepu
