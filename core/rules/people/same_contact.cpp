// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/people/same_contact.h"

#include "core/rules/matching/phone_digits.h"
#include "core/rules/matching/plain_address.h"

namespace tepu {

static QString plainly(ContactMeans kind, const QString& value)
{
    switch (kind) {
    case ContactMeans::Phone:
        return phoneDigits(value);
    case ContactMeans::Address:
        return plainAddress(value);
    case ContactMeans::Email:
    case ContactMeans::Social:
        return {};
    }
    Q_UNREACHABLE();
}

bool isSameContact(ContactMeans kind, const QString& one, const QString& other)
{
    const QString plain = plainly(kind, one);
    const auto written = [](const QString& value) { return value.simplified().toCaseFolded(); };
    return plain.isEmpty() ? written(one) == written(other) : plain == plainly(kind, other);
}

} // namespace tepu
