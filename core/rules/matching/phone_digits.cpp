// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching/phone_digits.h"

namespace tepu {

QString phoneDigits(const QString& phone)
{
    constexpr qsizetype fewest = 7;
    QString digits;
    for (const QChar c : phone)
        if (c >= u'0' && c <= u'9')
            digits.append(c);
    if (digits.startsWith(u"0064"))
        digits.remove(0, 2);
    if (digits.startsWith(u"64") && digits.size() >= 2 + fewest)
        digits = u'0' + digits.mid(digits.startsWith(u"640") ? 3 : 2); // +64 (0)21 is written too
    return digits.size() >= fewest ? digits : QString();
}

} // namespace tepu
