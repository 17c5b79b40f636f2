// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <utility>

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

/// One field and its place among the others.
template <std::size_t At, class Each>
struct FieldAt {
    Each each;
};

template <class Places, class... Each>
struct FieldsAt;

template <std::size_t... At, class... Each>
struct FieldsAt<std::index_sequence<At...>, Each...> : FieldAt<At, Each>... {
    constexpr FieldsAt(Each... each) : FieldAt<At, Each>{each}... {}

    template <class Visit>
    constexpr void visitAll(Visit& visit) const
    {
        (visit(static_cast<const FieldAt<At, Each>&>(*this).each), ...);
    }

    /// What `make` makes of all of them.
    template <class Make>
    constexpr auto spread(Make make) const
    {
        return make(static_cast<const FieldAt<At, Each>&>(*this).each...);
    }
};

/// The fields of a struct in their order. A list of its own, for std::tuple compares all its types with each other, which
/// cost the compiler half of its time.
template <class... Each>
struct Fields : FieldsAt<std::index_sequence_for<Each...>, Each...> {
    using FieldsAt<std::index_sequence_for<Each...>, Each...>::FieldsAt;
};
template <class... Each>
Fields(Each...) -> Fields<Each...>;

/// The fields of one list and then those of another: of a struct that holds all of a smaller one.
template <class... A, class... B>
constexpr auto operator+(const Fields<A...>& first, const Fields<B...>& then)
{
    return first.spread(
        [&](const A&... a) { return then.spread([&](const B&... b) { return Fields<A..., B...>(a..., b...); }); });
}

template <class T>
concept Described = requires { T::fields(); };

template <Described T, class Visit>
constexpr void forEachField(Visit visit)
{
    T::fields().visitAll(visit);
}

} // namespace tepu
