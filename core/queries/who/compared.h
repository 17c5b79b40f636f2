// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/who/person_side.h"

namespace tepu {

/// What of two people is held side by side, in the order in which it is read.
enum class Compared { Name, AlsoKnownAs, Born, Gender, Ethnicity, PoliceNumber, Phone, Address, Parts, Plans, OpenTasks, Holds };

template <>
struct Vocabulary<Compared> {
    static constexpr std::array words{Word{Compared::Name, "name"},
                                      Word{Compared::AlsoKnownAs, "also_known_as"},
                                      Word{Compared::Born, "born"},
                                      Word{Compared::Gender, "gender"},
                                      Word{Compared::Ethnicity, "ethnicity"},
                                      Word{Compared::PoliceNumber, "police_number"},
                                      Word{Compared::Phone, "phone"},
                                      Word{Compared::Address, "address"},
                                      Word{Compared::Parts, "parts"},
                                      Word{Compared::Plans, "plans"},
                                      Word{Compared::OpenTasks, "open_tasks"},
                                      Word{Compared::Holds, "holds"}};
};

/// A value of one side, genders and ethnicities as their codes, and whether the other has it too: macrons, capital letters and the spelling of a number do not count.
struct ComparedValue {
    QString text;
    bool inBoth = false;
    static constexpr auto fields()
    {
        return Fields{field("text", &ComparedValue::text), field("in_both", &ComparedValue::inBoth)};
    }
};

struct ComparedRow {
    Compared what = Compared::Name;
    QVector<ComparedValue> left;
    QVector<ComparedValue> right;

    static constexpr auto fields()
    {
        using R = ComparedRow;
        return Fields{field("what", &R::what), field("left", &R::left), field("right", &R::right)};
    }
    /// Both say something, and no word of it is the same.
    bool differs() const;
};

/// What neither side knows is left out.
QVector<ComparedRow> compared(const PersonSide& left, const PersonSide& right);

} // namespace tepu
