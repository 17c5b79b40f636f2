// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tepu {

/// The statements that make the working tables. Every table has a column `scope`.
QString schema();

/// The names of the tables in that schema.
QStringList tableNames();

} // namespace tepu
