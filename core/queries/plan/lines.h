// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case.h"
#include "core/domain/codec.h"
#include "core/domain/person.h"
#include "core/tables/tables.h"

namespace tepu {

/// One contribution: when, who, what, and whose it is to know.
struct LineRow {
    LineId line;
    Instant at;
    std::optional<QString> agency;
    QString mark; ///< POL; empty for a line of nobody in particular
    QString agencyName;
    QString words;
    Source source = Source::Agency;
    Side side = Side::Statutory;
    bool victimOnly = false;
    std::optional<bool> knownToPerpetrator;
    int edits = 0;
    std::optional<MeetingId> meeting;

    static constexpr auto fields()
    {
        using R = LineRow;
        return Fields{field("line", &R::line),
                      field("at", &R::at),
                      field("agency", &R::agency),
                      field("mark", &R::mark),
                      field("agency_name", &R::agencyName),
                      field("words", &R::words),
                      field("source", &R::source),
                      field("side", &R::side),
                      field("victim_only", &R::victimOnly),
                      field("known_to_perpetrator", &R::knownToPerpetrator),
                      field("edits", &R::edits),
                      field("meeting", &R::meeting)};
    }
};

/// What was said of a family at one table, in the order in which it was begun.
QVector<LineRow> said(const Tables& tables, const PlanId& plan, const MeetingId& meeting);

/// What each agency knows, of earlier tables too: agency by agency in the site's order, the newest first.
QVector<LineRow> agenciesKnow(const Tables& tables, const PlanId& plan);

/// One of the two lines that stand on every case (R-M14).
struct StandingLineRow {
    StandingLine kind = StandingLine::Wishes;
    QString words; ///< empty: nobody has said yet
    QString speaks;
    std::optional<Instant> at;

    static constexpr auto fields()
    {
        using R = StandingLineRow;
        return Fields{field("kind", &R::kind), field("words", &R::words), field("speaks", &R::speaks), field("at", &R::at)};
    }
};

/// Always two rows, wishes first.
QVector<StandingLineRow> standingLines(const Tables& tables, const PlanId& plan);

} // namespace tepu
