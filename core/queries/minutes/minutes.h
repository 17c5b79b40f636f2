// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/meeting/wrap_up.h"
#include "core/queries/minutes/minuted_case.h"
#include "core/queries/site/site_settings.h"

namespace tepu {

/// A family that was taken off the list, and why.
struct LeftOffRow {
    QString number;
    QString familyName;
    QString because;

    static constexpr auto fields()
    {
        using R = LeftOffRow;
        return Fields{field("number", &R::number), field("family_name", &R::familyName), field("because", &R::because)};
    }
};

/// R-M9: a line that was corrected after the meeting was closed; the earlier text stands in the minutes themselves too.
struct CorrectionRow {
    Instant at;
    QString familyName;
    QString mark;
    Instant saidAt;
    QString words;
    QString earlier;

    static constexpr auto fields()
    {
        using R = CorrectionRow;
        return Fields{field("at", &R::at),        field("family_name", &R::familyName), field("mark", &R::mark),
                      field("said_at", &R::saidAt), field("words", &R::words),           field("earlier", &R::earlier)};
    }
};

/// Everything that minutes tell of a meeting (C27).
struct Minutes {
    MeetingRow meeting;
    SiteSettings settings;
    bool training = false;
    QVector<AttendanceRow> attendance;
    QVector<ConflictRow> conflicts;
    QVector<MinutedCase> cases; ///< in the list's order
    QVector<LeftOffRow> leftOff;
    DayInFigures figures;
    QVector<AddendumRow> addenda;
    QVector<CorrectionRow> corrections;
};

/// R-M9: the meeting as it was left (`then`), and beside it what was corrected or is to be kept back since (`now`).
std::optional<Minutes> minutes(const Tables& then, const Tables& now, const MeetingId& meeting, Instant at);

} // namespace tepu
