// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/lines/capture_line.h"

namespace tepu {

/// Whose words a line says it carries: "from vic …", "vic says …", "mere says …".
struct SaidBy {
    Source source = Source::Agency;
    qsizetype at = 0; ///< first word
    qsizetype count = 0;
};

/// The person whom the words from word `from` on name as their source; of several the victim, then a child.
std::optional<SaidBy> saidBy(const TypedLine& line, qsizetype from, const QVector<PersonOnCase>& people);

} // namespace tepu
