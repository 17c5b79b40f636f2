// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <QVector>

namespace tepu {

/// How many backups are kept (*local default*): the newest of each of the last hours, days and weeks in which one was taken. A
/// record that nobody opens for a year keeps what it has.
struct Retention {
    int hours = 24;
    int days = 14;
    int weeks = 8;
};

/// Those that nobody needs any more. Hours, days and weeks are those of the wall clock at the site. The newest is never among them.
QVector<Instant> superfluous(QVector<Instant> taken, const Retention& retention = {});

} // namespace tepu
