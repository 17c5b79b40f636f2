// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/domain/words.h"
#include "core/queries/questions/site_questions.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// A site asks a question of its own: under a condition from the list, in its own sentence.
struct AddQuestion {
    static constexpr auto name = "AddQuestion";
    QuestionId question = QuestionId::fresh();
    QuestionCondition condition = QuestionCondition::EveryCase;
    Words sentence;
    bool immediate = false; ///< about safety tonight: it stands among the first, and needs a reason to pass

    static constexpr auto fields()
    {
        using C = AddQuestion;
        return Fields{field("question", &C::question).orDefault(), field("condition", &C::condition), field("sentence", &C::sentence),
                      field("immediate", &C::immediate).orDefault()};
    }
};

/// Puts one of its own in other words; what was answered before keeps the words in which it was asked.
struct RewordQuestion {
    static constexpr auto name = "RewordQuestion";
    QuestionId question;
    Words sentence;

    static constexpr auto fields() { return Fields{field("question", &RewordQuestion::question), field("sentence", &RewordQuestion::sentence)}; }
};

/// Ends one of its own, with a reason.
struct EndQuestion {
    static constexpr auto name = "EndQuestion";
    QuestionId question;
    Words because;

    static constexpr auto fields() { return Fields{field("question", &EndQuestion::question), field("because", &EndQuestion::because)}; }
};

struct OwnQuestionAdded {
    static constexpr auto kind = "OwnQuestionAdded";
    static constexpr int version = 1;
    RecordId record;
    QuestionId question;
    QuestionCondition condition = QuestionCondition::EveryCase;
    Words sentence;
    bool immediate = false;

    Scope scope() const { return Scope::of(record); }
    static constexpr auto fields()
    {
        using F = OwnQuestionAdded;
        return Fields{field("record", &F::record), field("question", &F::question), field("condition", &F::condition), field("sentence", &F::sentence),
                      field("immediate", &F::immediate)};
    }
};

struct OwnQuestionReworded {
    static constexpr auto kind = "OwnQuestionReworded";
    static constexpr int version = 1;
    RecordId record;
    QuestionId question;
    Words sentence;

    Scope scope() const { return Scope::of(record); }
    QVector<Change> changes() const { return {{QStringLiteral("the words of question %1").arg(question.toString())}}; }
    static constexpr auto fields()
    {
        using F = OwnQuestionReworded;
        return Fields{field("record", &F::record), field("question", &F::question), field("sentence", &F::sentence)};
    }
};

struct OwnQuestionEnded {
    static constexpr auto kind = "OwnQuestionEnded";
    static constexpr int version = 1;
    RecordId record;
    QuestionId question;
    QString sentence; ///< as it stood
    Words because;

    Scope scope() const { return Scope::of(record); }
    static constexpr auto fields()
    {
        using F = OwnQuestionEnded;
        return Fields{field("record", &F::record), field("question", &F::question), field("sentence", &F::sentence), field("because", &F::because)};
    }
};

struct OwnQuestionNow {
    RecordId record;
    std::optional<SiteQuestionRow> question; ///< of that id, if it has not ended
    bool wasThere = false;                   ///< an id that is taken, if only by one that ended
    QVector<QString> sentences;              ///< of every other that is asked
};

OwnQuestionNow subjectOf(const AddQuestion& command, const Tables& tables);
OwnQuestionNow subjectOf(const RewordQuestion& command, const Tables& tables);
OwnQuestionNow subjectOf(const EndQuestion& command, const Tables& tables);
Result<Facts> decide(const AddQuestion& command, const OwnQuestionNow& now, const Context& context);
Result<Facts> decide(const RewordQuestion& command, const OwnQuestionNow& now, const Context& context);
Result<Facts> decide(const EndQuestion& command, const OwnQuestionNow& now, const Context& context);
void apply(const OwnQuestionAdded& fact, const Stamp& stamp, TableWriter& tables);
void apply(const OwnQuestionReworded& fact, const Stamp& stamp, TableWriter& tables);
void apply(const OwnQuestionEnded& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const OwnQuestionAdded& fact);
QString describe(const OwnQuestionReworded& fact);
QString describe(const OwnQuestionEnded& fact);

} // namespace tepu
