// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/typed_coordinates.h"

#include <QRegularExpression>

namespace tepu {

std::optional<Coordinates> takeCoordinates(QString& address)
{
    static const QRegularExpression point(QStringLiteral("\\s*[@(]\\s*(-?\\d{1,3}(?:\\.\\d+)?)\\s*[, ]\\s*(-?\\d{1,3}(?:\\.\\d+)?)\\s*\\)?\\s*$"));
    const auto found = point.match(address);
    if (!found.hasMatch())
        return std::nullopt;
    address.truncate(found.capturedStart());
    return Coordinates{found.captured(1).toDouble(), found.captured(2).toDouble()};
}

} // namespace tepu
