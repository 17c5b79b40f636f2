// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/intake/known.h"
#include "core/rules/referrals/beside.h"
#include "core/tables/tables.h"

namespace tepu {

/// What somebody said to content that came again otherwise.
enum class SourceAnswer { Taken, Refused };

template <>
struct Vocabulary<SourceAnswer> {
    static constexpr std::array words{Word{SourceAnswer::Taken, "taken"}, Word{SourceAnswer::Refused, "refused"}};
};

/// An episode or release whose reference came again with other content.
struct ChangedRow {
    QString source; ///< the id of the episode or release
    QString ref;
    bool isRelease = false;
    QString familyName; ///< of its plan; empty where it is on none
    QVector<QString> columns;
    Instant receivedAt;
    std::optional<SourceAnswer> decided; ///< nothing: it waits for somebody
    QString because;
    std::optional<Instant> decidedAt;

    static constexpr auto fields()
    {
        using R = ChangedRow;
        return Fields{field("source", &R::source),       field("ref", &R::ref),         field("is_release", &R::isRelease),
                      field("family_name", &R::familyName), field("columns", &R::columns), field("received_at", &R::receivedAt),
                      field("decided", &R::decided),     field("because", &R::because), field("decided_at", &R::decidedAt)};
    }
};

/// What waits for a decision first, then what was decided; the newest first.
QVector<ChangedRow> changedAtSource(const Tables& tables);

/// Old beside new of one reference, the newest that came; where that was taken, both are the same.
QVector<BesideRow> besideWhatCame(const Tables& tables, const QString& ref);

} // namespace tepu
