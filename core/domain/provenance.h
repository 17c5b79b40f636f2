// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"
#include "core/domain/person.h"

namespace tepu {

/// Where a statement comes from; what nobody said is not recorded.
struct Provenance {
    std::optional<Source> source = {};
    std::optional<Side> side = {};
    std::optional<bool> knownToPerpetrator = {};

    static constexpr auto fields()
    {
        using P = Provenance;
        return Fields{field("source", &P::source), field("side", &P::side),
                      field("known_to_perpetrator", &P::knownToPerpetrator)};
    }
};

/// The same of a command, for the fact that it makes.
inline Provenance saidBy(const Provenance& command)
{
    return command;
}

} // namespace tepu
