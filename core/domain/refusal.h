// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace tepu {

/// Why something was not done: a sentence fit for the screen, and the rule it rests on.
struct Refusal {
    QString sentence;  ///< what is wrong and what to do, New Zealand English
    QString rule = {}; ///< "R-R2", or empty where no rule of the table is meant
};

/// A value, or the reason why there is none.
template <class T>
using Result = tl::expected<T, Refusal>;

inline tl::unexpected<Refusal> refuse(const QString& sentence, const QString& rule = {})
{
    return tl::unexpected<Refusal>(Refusal{sentence, rule});
}

} // namespace tepu
