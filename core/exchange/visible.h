// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tepu {

/// Whether a character cannot be seen: a control (Cc), a formatting character (Cf), a line or paragraph separator.
bool isHidden(char32_t character);

/// Every hidden character as something that can be seen: ESC as ␛, a bidirectional override as ⟨U+202E⟩.
QString visible(const QString& text);

/// The same for text of several lines: line breaks and tabs stay what they are.
QString visibleLines(const QString& text);

/// At most so many characters of a value, made visible, for a message; what was cut ends in “…”.
QString excerpt(const QString& text, qsizetype longest = 60);

} // namespace tepu
