// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/key_shelf.h"

namespace tepu {

unsigned char* KeyShelf::place()
{
    if (m_used == keysPerBoard) {
        m_boards.push_back(Secret::ofSize(keysPerBoard * Secret::keySize));
        m_used = 0;
    }
    return m_boards.back().data() + Secret::keySize * m_used++;
}

} // namespace tepu
