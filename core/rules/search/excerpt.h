// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/search/wanted.h"

namespace tepu {

/// A piece of a text with what was looked for in it.
struct Excerpt {
    QString words;
    QVector<Mark> marks;
};

/// The piece around the first thing found, in one line, cut between words and with dots where something is left out.
Excerpt excerptOf(const QString& text, const Wanted& wanted, qsizetype longest);

} // namespace tepu
