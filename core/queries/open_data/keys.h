// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Pieces of SQL that several files of the open-data folder share.
namespace tepu::open_data {

/// The external id of the thing in a column, else its own id.
QString key(const char* column);
/// The same of a plan, which people know by its number.
QString planKey(const char* column);
/// "WITH … ": per plan the table at which its twelve weeks begin (`came`), the level decided there (`begun`) and the episode
/// that brought it (`brought`); where nobody set a review period, its first decided case says so.
QString beginnings();

} // namespace tepu::open_data
