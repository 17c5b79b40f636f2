// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/list_place.h"

#include "core/domain/codec.h"

#include <QCborValue>

namespace tepu::ui {

QByteArray bytesOf(const ListPlace& place)
{
    return encode(place).toCbor();
}

ListPlace listPlaceFrom(const QByteArray& bytes)
{
    const auto place = decode<ListPlace>(bytes.isEmpty() ? QCborValue() : QCborValue::fromCbor(bytes));
    return place ? *place : ListPlace();
}

} // namespace tepu::ui
