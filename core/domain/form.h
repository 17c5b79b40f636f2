// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"

namespace tepu {

/// How a field stands in a cell of text.
enum class FieldForm { Text, Flag, Json };

template <class T>
inline constexpr FieldForm formOf = FieldForm::Json;
template <Coded E>
inline constexpr FieldForm formOf<E> = FieldForm::Text;
template <class Kind>
inline constexpr FieldForm formOf<Id<Kind>> = FieldForm::Text;
template <class T>
inline constexpr FieldForm formOf<std::optional<T>> = formOf<T>;
template <>
inline constexpr FieldForm formOf<QString> = FieldForm::Text;
template <>
inline constexpr FieldForm formOf<Words> = FieldForm::Text;
template <>
inline constexpr FieldForm formOf<Uuid> = FieldForm::Text;
template <>
inline constexpr FieldForm formOf<QDate> = FieldForm::Text;
template <>
inline constexpr FieldForm formOf<Instant> = FieldForm::Text;
template <>
inline constexpr FieldForm formOf<bool> = FieldForm::Flag;

/// A field of a struct as a column of text has it.
struct FieldInText {
    QString name;
    FieldForm form = FieldForm::Text;
    bool mayBeMissing = false;
};

template <Described T>
QVector<FieldInText> fieldsInText()
{
    QVector<FieldInText> all;
    forEachField<T>([&](auto each) {
        using Value = typename decltype(each)::Value;
        all.append({QString::fromLatin1(each.name), formOf<Value>, each.mayBeLeftOut || mayBeMissing<Value>});
    });
    return all;
}

} // namespace tepu
