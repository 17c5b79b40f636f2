// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"

namespace tepu {

/// One field as lists and help show it.
struct FieldShape {
    QString name;
    bool required = true;

    static constexpr auto fields()
    {
        return Fields{field("name", &FieldShape::name), field("required", &FieldShape::required)};
    }
};

template <Described T>
QVector<FieldShape> shapeOf()
{
    QVector<FieldShape> shape;
    forEachField<T>([&](auto each) {
        using Value = typename decltype(each)::Value;
        shape.append({QString::fromLatin1(each.name), !each.mayBeLeftOut && !mayBeMissing<Value>});
    });
    return shape;
}

/// A name that is none of `known`, and the nearest of them, if one is near: for "did you mean".
QString nearest(const QString& name, const QStringList& known);

} // namespace tepu
