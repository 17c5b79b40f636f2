// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/lines/line_context.h"

namespace tepu {

/// Where a child is by day, as it was typed: "school hana Waimiro School at 3 Bell Street, Millstream" (R-S6).
struct UnderstoodSchool {
    std::optional<PersonId> child;
    QString name;
    QString address;
    QString missing; ///< what must still be said; empty: it is whole
};

bool isSchoolLine(const QString& text);

UnderstoodSchool understandSchool(const QString& text, const QVector<PersonOnCase>& people);

} // namespace tepu
