// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/secret.h"

#include <vector>

namespace tepu {

/// Room for many keys in guarded memory: whole shelves at a time, because every guarded allocation costs four pages and
/// the system allows some ten thousand of them, and a record has two keys for each of its people.
class KeyShelf {
public:
    /// 32 bytes that stay where they are as long as the shelf lives.
    unsigned char* place();

private:
    static constexpr qsizetype keysPerBoard = 2048;
    std::vector<Secret> m_boards;
    qsizetype m_used = keysPerBoard;
};

} // namespace tepu
