// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tepu {

/// Whether a word, in lower case and without macrons, is one that work is spoken of in and that says of nobody where they
/// are, who is with them or what they said.
bool isPlainWord(const QString& word);

/// "monday", "may": a day or a month, also where it begins with a capital.
bool isTimeName(const QString& word);

/// What may follow a number: "2 weeks", "10 May", "17:00 today".
bool isAfterNumber(const QString& word);

} // namespace tepu
