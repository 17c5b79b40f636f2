// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/context.h"
#include "core/commands/facts.h"
#include "core/tables/tables.h"

namespace tepu {

/// What a person does, in the table's words. Beside each command stand
///   subjectOf(command, tables)          what the record already says about it: values, read once
///   decide(command, subject, context)   the rules: facts, or a refusal. Pure.
template <class C>
concept Command = Described<C> && requires(const C& command, const Tables& tables, const Context& context) {
    { QString::fromLatin1(C::name) };
    { decide(command, subjectOf(command, tables), context) } -> std::same_as<Result<Facts>>;
};

/// The subject of a command that needs to know nothing.
struct Nothing {};

} // namespace tepu
