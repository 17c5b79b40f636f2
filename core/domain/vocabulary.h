// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <array>
#include <optional>

namespace tepu {

/// One idea and its one code (docs/codes.md).
template <class E>
struct Word {
    E value;
    const char* code;
};
template <class E>
Word(E, const char*) -> Word<E>; // GCC finds it by itself; Clang 14, which fuzzes and checks, does not

/// The closed list of words of one kind; specialised beside each enumeration.
template <class E>
struct Vocabulary;

template <class E>
concept Coded = requires { Vocabulary<E>::words; };

template <Coded E>
QString code(E value)
{
    for (const auto& word : Vocabulary<E>::words)
        if (word.value == value)
            return QString::fromLatin1(word.code);
    Q_UNREACHABLE();
}

template <Coded E>
std::optional<E> fromCode(QStringView text)
{
    for (const auto& word : Vocabulary<E>::words)
        if (text == QLatin1String(word.code))
            return word.value;
    return std::nullopt;
}

template <Coded E>
QStringList codes()
{
    QStringList all;
    for (const auto& word : Vocabulary<E>::words)
        all.append(QString::fromLatin1(word.code));
    return all;
}

} // namespace tepu
