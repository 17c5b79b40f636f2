// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tuple>

namespace tepu {

/// Which of a scope's two keys seals a field of a fact (docs/format.md, "Which key").
enum class Seal { Ordinary, Safety };

/// One field of a plain struct: its name in files and in the journal, and where it stands. Everything that is read,
/// written, listed or sealed is done from these descriptions.
template <class C, class T>
struct Field {
    using Value = T;
    const char* name;
    T C::*member;
    Seal seal = Seal::Ordinary;
    bool mayBeLeftOut = false; ///< then the struct's own default stands

    constexpr Field orDefault() const { return {name, member, seal, true}; }
};

template <class C, class T>
constexpr Field<C, T> field(const char* name, T C::*member)
{
    return {name, member, Seal::Ordinary, false};
}

/// A field that is sealed with the safety key: addresses, numbers, narrative, words said.
template <class C, class T>
constexpr Field<C, T> safetyField(const char* name, T C::*member)
{
    return {name, member, Seal::Safety, false};
}

template <class T>
concept Described = requires { T::fields(); };

template <Described T, class Visit>
constexpr void forEachField(Visit visit)
{
    std::apply([&](auto... each) { (visit(each), ...); }, T::fields());
}

} // namespace tepu
