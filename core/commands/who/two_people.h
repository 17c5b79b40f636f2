// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Two who may be one, in the order in which every fact names them: the one who became known later first, whose scope it is.
struct TwoPeople {
    PersonId later;
    PersonId earlier;

    static TwoPeople of(const PersonId& one, const PersonId& other) { return {std::max(one, other), std::min(one, other)}; }
    QString inWords() const { return QStringLiteral("who is one with %1").arg(earlier.toString()); }
    bool operator==(const TwoPeople&) const = default;
};

/// What the record knows of two people before somebody decides about them.
struct TwoNow {
    bool bothAreKnown = false;
    bool areOne = false;
    QVector<TwoPeople> keptApart; ///< these two, or two who are one with them: joining any would make those one who are kept apart
    std::optional<Instant> keptApartAt;
    QVector<TwoPeople> joinedBy; ///< where they are one: what was joined between them, one step or several
};

TwoNow twoNow(const Tables& tables, const TwoPeople& two);
Result<void> mustBeTwoKnown(const TwoNow& now, const TwoPeople& two);

/// What is to be taken back so that the two are no longer one: what joins them both directly, and every way around it.
QVector<TwoPeople> joiningsBetween(QVector<TwoPeople> joined, const TwoPeople& two);

} // namespace tepu
