// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tepu {

/// Whether a folded word is one of a short list written with spaces; the empty word never is.
inline bool isOneOf(QStringView word, QStringView list)
{
    for (const QStringView one : list.tokenize(u' '))
        if (one == word)
            return !word.isEmpty();
    return false;
}

} // namespace tepu
