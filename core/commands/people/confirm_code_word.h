// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/domain/about_person.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-C11 "A code word or SOS signal counts as in place only once Police have confirmed that they hold it".
struct ConfirmCodeWord {
    static constexpr auto name = "ConfirmCodeWord";
    CodeWordId codeWord;
    QString agency = QStringLiteral("police");
    std::optional<Words> who = {}; ///< who of Police said so
    std::optional<QDate> on = {};  ///< none: today

    static constexpr auto fields()
    {
        using C = ConfirmCodeWord;
        return Fields{field("code_word", &C::codeWord), field("agency", &C::agency).orDefault(), field("who", &C::who), field("on", &C::on)};
    }
};

/// A code word is used no more; who hears it must know that.
struct RetireCodeWord {
    static constexpr auto name = "RetireCodeWord";
    CodeWordId codeWord;
    Words because;

    static constexpr auto fields()
    {
        return Fields{field("code_word", &RetireCodeWord::codeWord), field("because", &RetireCodeWord::because)};
    }
};

struct CodeWordConfirmed {
    static constexpr auto kind = "CodeWordConfirmed";
    static constexpr int version = 1;
    CodeWordId codeWord;
    PersonId person;
    std::optional<Words> who = {};
    QDate on;

    Scope scope() const { return Scope::of(person); }
    static constexpr auto fields()
    {
        using F = CodeWordConfirmed;
        return Fields{field("code_word", &F::codeWord), field("person", &F::person), safetyField("who", &F::who), field("on", &F::on)};
    }
};

struct CodeWordRetired {
    static constexpr auto kind = "CodeWordRetired";
    static constexpr int version = 1;
    CodeWordId codeWord;
    PersonId person;
    Words because;

    Scope scope() const { return Scope::of(person); }
    static constexpr auto fields()
    {
        using F = CodeWordRetired;
        return Fields{field("code_word", &F::codeWord), field("person", &F::person), safetyField("because", &F::because)};
    }
};

/// The code word that is meant, and whose it is.
struct CodeWordNow {
    PersonId person;
    bool isRetired = false;
    static constexpr auto fields()
    {
        return Fields{field("person", &CodeWordNow::person), field("is_retired", &CodeWordNow::isRetired)};
    }
};
using MaybeCodeWord = std::optional<CodeWordNow>;

MaybeCodeWord subjectOf(const ConfirmCodeWord& command, const Tables& tables);
MaybeCodeWord subjectOf(const RetireCodeWord& command, const Tables& tables);
Result<Facts> decide(const ConfirmCodeWord& command, const MaybeCodeWord& now, const Context& context);
Result<Facts> decide(const RetireCodeWord& command, const MaybeCodeWord& now, const Context& context);
void apply(const CodeWordConfirmed& fact, const Stamp& stamp, TableWriter& tables);
void apply(const CodeWordRetired& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const CodeWordConfirmed& fact);
QString describe(const CodeWordRetired& fact);

} // namespace tepu
