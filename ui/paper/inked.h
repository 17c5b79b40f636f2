// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/risk.h"
#include "ui/shell/colour.h"
#include "ui/shell/type.h"

#include <QString>
#include <QVector>
#include <optional>

namespace tepu::ui {

/// Some words on paper: their weight, their ink, and the tint they stand on, if any. Nothing in them is markup.
struct Inked {
    QString words;
    TextWeight weight = TextWeight::Regular;
    ColourRole ink = ColourRole::Text;
    std::optional<ColourRole> ground = {};
};
using InkedLine = QVector<Inked>;

InkedLine ink(const QString& words);
InkedLine strong(const QString& words);
InkedLine quiet(const QString& words);
/// Danger: red, and heavy enough to be seen where there is no red.
InkedLine alarm(const QString& words);
/// What holds something back.
InkedLine caution(const QString& words);

/// "▲ High": the shape, the word and the colour, always all three, so that it can be read in black and white.
InkedLine levelMark(std::optional<RiskLevel> level);
/// "◆ Medium → ▲ High"; one mark where nothing changed.
InkedLine levelChange(std::optional<RiskLevel> before, std::optional<RiskLevel> after);

/// Adds words to a line, after a dot where it has begun; nothing for no words.
void join(InkedLine& line, const InkedLine& more);

QString plainWords(const InkedLine& line);

} // namespace tepu::ui
