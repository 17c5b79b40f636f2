// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/facts.h"
#include "core/exchange/file_fault.h"
#include "core/exchange/referrals/findings.h"
#include "core/tables/tables.h"

#include <QMap>
#include <tl/expected.hpp>

namespace tepu::open_data {

/// `agencies.csv`, `settings.csv`, `holidays.csv`: what the site has set; `users.csv`: who acted in the facts that leave.
void addSiteSheets(QMap<QString, QByteArray>& files, const Tables& tables, const QVector<Statement>& leaving);

/// Whether a file is one of these.
bool isSiteSheet(const QString& file);

/// What such a file would change, as facts of today.
struct SiteReading {
    int rows = 0;
    int fresh = 0;
    int unchanged = 0;
    Facts facts;
    QVector<RowFault> faults;
    QVector<Warning> warnings;
};

/// A record that knows no family yet takes a site's settings as they are; any other keeps its own, and learns only of
/// agencies and users that it does not know.
tl::expected<SiteReading, FileFault> readSiteSheet(const QString& file, const QByteArray& bytes, const Tables& tables);

} // namespace tepu::open_data
