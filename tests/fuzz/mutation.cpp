// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutation.h"

namespace tepu::fuzz {

QByteArray Mutation::next()
{
    QByteArray bytes = m_seeds.at(below(m_seeds.size()));
    for (int changes = 1 + below(6); changes > 0; --changes)
        change(bytes);
    return bytes;
}

void Mutation::change(QByteArray& bytes)
{
    const int at = below(bytes.size() + 1);
    const QByteArray& other = m_seeds.at(below(m_seeds.size()));
    const int from = below(other.size() + 1);
    switch (below(7)) {
    case 0:
        if (at < bytes.size())
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
        break;
    case 1:
        bytes.insert(at, static_cast<char>(below(256)));
        break;
    case 2:
        bytes.remove(at, 1 + below(8));
        break;
    case 3:
        bytes.truncate(at);
        break;
    case 4:
        bytes.insert(at, other.mid(from, below(40)));
        break;
    case 5:
        bytes = bytes.left(at) + other.mid(from);
        break;
    default:
        for (const char strange : {'\0', '"', ',', '\n', '\xff', ';'})
            if (below(3) == 0)
                bytes.insert(at, strange);
    }
}

} // namespace tepu::fuzz
