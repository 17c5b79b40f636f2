// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/table_place.h"

#include "core/domain/codec.h"

#include <QCborValue>

namespace tepu::ui {

QString placeDraft()
{
    return QStringLiteral("place");
}

QByteArray bytesOf(const TablePlace& place)
{
    return encode(place).toCbor();
}

std::optional<TablePlace> placeFrom(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return std::nullopt;
    const auto place = decode<TablePlace>(QCborValue::fromCbor(bytes));
    return place ? std::optional(*place) : std::nullopt;
}

} // namespace tepu::ui
