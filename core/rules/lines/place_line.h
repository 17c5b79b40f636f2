// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/coordinates.h"
#include "core/rules/lines/line_context.h"

namespace tepu {

/// Where a child is by day, as it was typed: "school hana Waimiro School at 3 Bell Street, Millstream" (R-S6); or where on the map
/// the home of somebody is: "home mere @-37.79,175.28".
struct UnderstoodPlace {
    std::optional<PersonId> person;
    QString name;
    QString address;
    std::optional<Coordinates> at;
    bool isHome = false;
    QString missing; ///< what must still be said; empty: it is whole
};

bool isPlaceLine(const QString& text);

UnderstoodPlace understandPlace(const QString& text, const QVector<PersonOnCase>& people);

} // namespace tepu
