// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/tables/tables.h"

namespace tepu {

/// Somebody who represented an agency, or worked for it, and has left (R-T3).
struct GoneRow {
    QString agency;
    QString who;
    Instant at;

    static constexpr auto fields() { return Fields{field("agency", &GoneRow::agency), field("who", &GoneRow::who), field("at", &GoneRow::at)}; }
};

/// Who has left, the last first.
QVector<GoneRow> gone(const Tables& tables);

/// A name as it is compared: capitals, spaces and macrons do not count.
QString nameCompared(const QString& name);

/// Whether this person of an agency has left.
bool isGone(const QVector<GoneRow>& gone, const QString& agency, const QString& who);

} // namespace tepu
