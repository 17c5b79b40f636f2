// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case.h"
#include "core/domain/vocabulary.h"

namespace tepu {

/// A code as it is read: "physical harm" for `physical_harm`.
template <Coded E>
QString codeWords(E value)
{
    return code(value).replace(u'_', u' ');
}

/// "Police 111", "Oranga Tamariki 0508 326 459", "a family violence service": whom to ring (R-R10).
inline QString codeWords(DangerTo whom)
{
    switch (whom) {
    case DangerTo::Police111:
        return QStringLiteral("Police 111");
    case DangerTo::OrangaTamariki:
        return QStringLiteral("Oranga Tamariki 0508 326 459");
    case DangerTo::FamilyViolenceService:
        return QStringLiteral("a family violence service");
    }
    Q_UNREACHABLE();
}

} // namespace tepu
