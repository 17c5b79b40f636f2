// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/domain/words.h"
#include "core/queries/questions/site_questions.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-M15 "How often each is dismissed is shown to the site, so that useless ones go": the site asks a question no more. One of
/// immediate safety goes only with a reason.
struct SwitchOffQuestion {
    static constexpr auto name = "SwitchOffQuestion";
    QString question; ///< its id
    std::optional<Words> because;

    static constexpr auto fields()
    {
        return Fields{field("question", &SwitchOffQuestion::question), field("because", &SwitchOffQuestion::because)};
    }
};

/// Asks it again.
struct SwitchOnQuestion {
    static constexpr auto name = "SwitchOnQuestion";
    QString question;

    static constexpr auto fields() { return Fields{field("question", &SwitchOnQuestion::question)}; }
};

struct QuestionSwitched {
    static constexpr auto kind = "QuestionSwitched";
    static constexpr int version = 1;
    RecordId record;
    QString question;
    QString sentence; ///< as it stood
    bool off = false;
    std::optional<Words> because;

    Scope scope() const { return Scope::of(record); }
    QVector<Change> changes() const { return {{QStringLiteral("whether “%1” is asked").arg(question), off ? 0 : 1}}; }
    static constexpr auto fields()
    {
        using F = QuestionSwitched;
        return Fields{field("record", &F::record), field("question", &F::question), field("sentence", &F::sentence), field("off", &F::off),
                      field("because", &F::because)};
    }
};

struct SwitchingQuestion {
    RecordId record;
    std::optional<SiteQuestionRow> question;
};

SwitchingQuestion subjectOf(const SwitchOffQuestion& command, const Tables& tables);
SwitchingQuestion subjectOf(const SwitchOnQuestion& command, const Tables& tables);
Result<Facts> decide(const SwitchOffQuestion& command, const SwitchingQuestion& now, const Context& context);
Result<Facts> decide(const SwitchOnQuestion& command, const SwitchingQuestion& now, const Context& context);
void apply(const QuestionSwitched& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const QuestionSwitched& fact);

} // namespace tepu
