// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/provenance.h"
#include "core/domain/vocabulary.h"

#include <QDate>

namespace tepu {

/// R-R7 "source, formal or observed": on paper that somebody answers for, or as somebody saw it.
enum class Basis { Formal, Observed };

template <>
struct Vocabulary<Basis> {
    static constexpr std::array words{Word{Basis::Formal, "formal"}, Word{Basis::Observed, "observed"}};
};

/// How something about a person came to be known: from whom, on what ground, of which day, and until when it counts.
struct Testimony : Provenance {
    std::optional<Basis> basis = {};
    std::optional<QDate> notedOn = {};  ///< none: the day on which it was written down
    std::optional<QDate> lapsesOn = {}; ///< the last day on which it counts
    bool victimOnly = false;            ///< R-S3 "*from the victim only*"

    static constexpr auto fields()
    {
        using T = Testimony;
        return Provenance::fields() + Fields{field("basis", &T::basis), field("noted_on", &T::notedOn), field("lapses_on", &T::lapsesOn),
                                             field("victim_only", &T::victimOnly).orDefault()};
    }
};

/// The same of a command, for the fact that it makes.
inline Testimony testimonyOf(const Testimony& command)
{
    return command;
}

} // namespace tepu
