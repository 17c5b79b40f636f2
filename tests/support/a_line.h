// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/a_family.h"

/// Health says something of the family Kōwhai; to be performed by whoever has the record open.
inline tepu::CaptureLine aLine(const AFamily& family, const char* words)
{
    tepu::CaptureLine line;
    line.plan = family.kowhai;
    line.agency = QStringLiteral("health");
    line.words = AFamily::words(words);
    return line;
}
