// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/lines/typed_line.h"

namespace tepu {

/// What Tab does: a stretch of the text, and what is put in its place.
struct Completion {
    qsizetype at = 0;
    qsizetype length = 0;
    QString insert;
    QString shown; ///< how a list of completions names it
    LinePart part = LinePart::Agency;

    static constexpr auto fields()
    {
        return Fields{field("at", &Completion::at), field("length", &Completion::length),
                      field("insert", &Completion::insert), field("shown", &Completion::shown),
                      field("part", &Completion::part)};
    }
    bool operator==(const Completion&) const = default;
};

/// The text once Tab was pressed.
QString applied(const QString& text, const Completion& completion);

/// A phrase added at the end of a line; what is already typed of it ("… aft") is not doubled. A reason stays last.
Completion appended(const TypedLine& line, const QString& phrase, LinePart part);

/// How much a problem stands in the way.
enum class Gravity {
    Stops,       ///< the task cannot be added like this
    NeedsReason, ///< it can, with a reason: "because …"
    Asks,        ///< something is missing that the table must say
    Tells,       ///< for the typist to know
};

template <>
struct Vocabulary<Gravity> {
    static constexpr std::array words{Word{Gravity::Stops, "stops"}, Word{Gravity::NeedsReason, "needs_reason"},
                                      Word{Gravity::Asks, "asks"}, Word{Gravity::Tells, "tells"}};
};

/// What is wrong with a typed line, by which rule, and the completion that mends it.
struct Problem {
    Gravity gravity = Gravity::Tells;
    QString sentence;
    QString rule; ///< "R-C6", or empty where no rule of the table is meant
    std::optional<Completion> mend;

    static constexpr auto fields()
    {
        return Fields{field("gravity", &Problem::gravity), field("sentence", &Problem::sentence),
                      field("rule", &Problem::rule), field("mend", &Problem::mend)};
    }
};

} // namespace tepu
