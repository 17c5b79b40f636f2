// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace tepu {

/// Who says no: a rule of the table, a machine that could not do what was right, or a journal that is not whole any more (it can be
/// gone on with, without what is lost), or somebody else who has it open.
enum class RefusedBy { Rule, Machine, Damage, InUse };

/// Why something was not done: a sentence fit for the screen, and the rule it rests on.
struct Refusal {
    QString sentence;  ///< what is wrong and what to do, New Zealand English
    QString rule = {}; ///< "R-R2", or empty where no rule of the table is meant
    RefusedBy by = RefusedBy::Rule;
};

/// A value, or the reason why there is none.
template <class T>
using Result = tl::expected<T, Refusal>;

inline tl::unexpected<Refusal> refuse(const QString& sentence, const QString& rule = {})
{
    return tl::unexpected<Refusal>(Refusal{sentence, rule});
}

/// A full disk, a folder that may not be written: nobody did anything wrong.
inline tl::unexpected<Refusal> machineFails(const QString& sentence)
{
    return tl::unexpected<Refusal>(Refusal{sentence, {}, RefusedBy::Machine});
}

/// Events of the journal are lost; what is left is unharmed.
inline tl::unexpected<Refusal> isDamaged(const QString& sentence)
{
    return tl::unexpected<Refusal>(Refusal{sentence, {}, RefusedBy::Damage});
}

} // namespace tepu
