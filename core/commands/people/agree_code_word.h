// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/people/subjects.h"
#include "core/domain/about_person.h"
#include "core/domain/testimony.h"
#include "core/domain/words.h"

namespace tepu {

/// C66: a code word or SOS signal is agreed with somebody. It counts as in place only once Police hold it (R-C11).
struct AgreeCodeWord : Testimony {
    static constexpr auto name = "AgreeCodeWord";
    CodeWordId codeWord = CodeWordId::fresh();
    PersonId person;
    Words word;
    std::optional<Words> meaning = {}; ///< "ring 111 and send somebody"

    static constexpr auto fields()
    {
        using C = AgreeCodeWord;
        return Fields{field("code_word", &C::codeWord).orDefault(), field("person", &C::person), field("word", &C::word),
                      field("meaning", &C::meaning)} +
               Testimony::fields();
    }
};

struct CodeWordAgreed : Testimony {
    static constexpr auto kind = "CodeWordAgreed";
    static constexpr int version = 1;
    CodeWordId codeWord;
    PersonId person;
    Words word;
    std::optional<Words> meaning = {};

    Scope scope() const { return Scope::of(person); }
    static constexpr auto fields()
    {
        using F = CodeWordAgreed;
        return Fields{field("code_word", &F::codeWord), field("person", &F::person), safetyField("word", &F::word),
                      safetyField("meaning", &F::meaning)} +
               Testimony::fields();
    }
};

NewOfPerson subjectOf(const AgreeCodeWord& command, const Tables& tables);
Result<Facts> decide(const AgreeCodeWord& command, const NewOfPerson& now, const Context& context);
void apply(const CodeWordAgreed& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const CodeWordAgreed& fact);

} // namespace tepu
