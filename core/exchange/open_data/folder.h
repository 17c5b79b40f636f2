// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/open_data/exported.h"

namespace tepu::open_data {

/// A folder as it stands on the disk: its CSV files, and the names of whatever else is in it.
struct Folder {
    QString path;
    Files files;
    QStringList others;
};

/// Whether a folder holds open data: it has a `plans.csv`.
bool isOpenData(const QString& path);

Result<Folder> readFolder(const QString& path);

/// Writes a folder, all of it or nothing: beside it first, under its name when it is whole. An earlier export makes way;
/// refused where anything else is.
Result<void> writeFolder(const QString& path, const Files& files);

} // namespace tepu::open_data
