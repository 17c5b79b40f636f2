// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/lines/phrase_book.h"

namespace tepu {

/// How a verb reaches a person: by itself ("contact Mere"), or only one it is said to ("tell Mere", "offer alarm to her").
enum class Reach { Whoever, OnlyAddressed };

const PhraseBook<Reach>& reachPhrases();

using ReachVerbs = QVector<PhraseFound<Reach>>;
/// Every verb of the free words of a line that reaches somebody.
ReachVerbs reachVerbs(const TypedLine& line);

/// Whether these verbs reach the person mentioned at word `at`: not one the line is merely about ("re James", "of
/// James", "Mere’s school").
bool reachesPersonAt(const TypedLine& line, qsizetype at, const ReachVerbs& verbs);

} // namespace tepu
