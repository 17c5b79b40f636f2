// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/refusal.h"
#include "core/sqlite/fault_in_words.h"

namespace tepu {

/// Does work that may meet a broken store, and turns its fault into a sentence that begins with `what`.
template <class Work>
auto guarded(const QString& what, Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const StoreFault& fault) {
        const QString sentence = QStringLiteral("%1: %2.").arg(what, inWords(fault));
        return isDamage(fault) ? isDamaged(sentence) : machineFails(sentence);
    }
}

} // namespace tepu
