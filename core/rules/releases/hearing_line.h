// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/lines/line_context.h"
#include "core/rules/releases/release_line.h"

namespace tepu {

/// A day on which somebody of a case may come out, as it is typed there: "hearing james 18 may", "sentence ends james 3 jun".
struct UnderstoodHearing {
    std::optional<PersonId> person; ///< nobody named: the only one who used violence
    UnderstoodRelease release;
    QString missing; ///< what must still be said; empty: it is whole
};

bool isHearingLine(const QString& text);

UnderstoodHearing understandHearing(const QString& text, const QVector<PersonOnCase>& people, Instant now);

} // namespace tepu
