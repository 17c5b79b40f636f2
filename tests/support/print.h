// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <iosfwd>

/// Lets a failing test show Qt's text as text.
std::ostream& operator<<(std::ostream& out, const QString& text);
