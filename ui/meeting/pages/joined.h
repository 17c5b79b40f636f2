// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/runs.h"

namespace tepu::ui {

/// Adds some words to a line, after a dot where it has begun; nothing for no words.
inline void join(Runs& line, const QString& words, Voice voice = Voice::Quiet)
{
    if (words.isEmpty())
        return;
    if (!line.isEmpty())
        line.append({QStringLiteral(" · "), Voice::Quiet});
    line.append({words, voice});
}

/// Adds a line to a line.
inline void join(Runs& line, const Runs& more)
{
    if (!line.isEmpty() && !more.isEmpty())
        line.append({QStringLiteral(" · "), Voice::Quiet});
    line += more;
}

/// The parts that say something, with dots between.
inline QString joined(const QStringList& parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

} // namespace tepu::ui
