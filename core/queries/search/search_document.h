// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/tables/tables.h"

namespace tepu {

/// What a thing that can be found is.
enum class FoundKind {
    Person, Plan, Episode, Release, Meeting, Task, Review, Line, StandingLine, Narrative, Note, Decision, Order, CaseNote, Addendum,
};

template <>
struct Vocabulary<FoundKind> {
    static constexpr std::array words{Word{FoundKind::Person, "person"},       Word{FoundKind::Plan, "plan"},
                                      Word{FoundKind::Episode, "episode"},     Word{FoundKind::Release, "release"},
                                      Word{FoundKind::Meeting, "meeting"},     Word{FoundKind::Task, "task"},
                                      Word{FoundKind::Review, "review"},       Word{FoundKind::Line, "line"},
                                      Word{FoundKind::StandingLine, "standing_line"}, Word{FoundKind::Narrative, "narrative"},
                                      Word{FoundKind::Note, "note"},           Word{FoundKind::Decision, "decision"},
                                      Word{FoundKind::Order, "order"},         Word{FoundKind::CaseNote, "case_note"},
                                      Word{FoundKind::Addendum, "addendum"}};
};

/// The kinds that are shown together, in the order in which they are.
enum class FoundGroup { People, Families, Meetings, Tasks, Notes };

template <>
struct Vocabulary<FoundGroup> {
    static constexpr std::array words{Word{FoundGroup::People, "people"}, Word{FoundGroup::Families, "families"},
                                      Word{FoundGroup::Meetings, "meetings"}, Word{FoundGroup::Tasks, "tasks"},
                                      Word{FoundGroup::Notes, "notes"}};
};

FoundGroup groupOf(FoundKind kind);

/// The pages of a case.
enum class CasePart { WhatHappened, Who, History, AgenciesKnow, PlanAndTasks };

template <>
struct Vocabulary<CasePart> {
    static constexpr std::array words{Word{CasePart::WhatHappened, "what_happened"}, Word{CasePart::Who, "who"},
                                      Word{CasePart::History, "history"}, Word{CasePart::AgenciesKnow, "agencies_know"},
                                      Word{CasePart::PlanAndTasks, "plan_and_tasks"}};
};

/// Between the parts of what a document holds: a name from a number from an address.
constexpr QChar betweenParts(0x1e);

/// One row of a table as it is looked for and shown: who and whose it is, and its words.
struct SearchDocument {
    qint64 row = 0;
    QString scope;
    QString thing;
    std::optional<PlanId> plan;
    std::optional<PersonId> person;
    std::optional<MeetingId> meeting;
    std::optional<Instant> at;
    bool victimOnly = false;
    QString title;    ///< a name, or whose words these are
    QString ordinary; ///< names, dates, codes
    QString safety;   ///< what the safety key sealed, and the names again where they are looked for together

    static constexpr auto fields()
    {
        using D = SearchDocument;
        return Fields{field("row", &D::row),         field("scope", &D::scope),   field("thing", &D::thing),
                      field("plan", &D::plan),       field("person", &D::person), field("meeting", &D::meeting),
                      field("at", &D::at),           field("victim_only", &D::victimOnly), field("title", &D::title),
                      field("ordinary", &D::ordinary), field("safety", &D::safety)};
    }
};

/// A table whose every row is a document, and the question that reads it. Rows without words count too: they may get some.
struct SearchSource {
    FoundKind kind;
    std::optional<CasePart> part; ///< where in a case it stands
    QString table;
    QString select; ///< ends before WHERE; the table is called t
};

/// All that is searched, kinds of one group beside each other.
const QVector<SearchSource>& searchSources();

QVector<SearchSource> sourcesOfPeople();
QVector<SearchSource> sourcesOfPlans();
QVector<SearchSource> sourcesOfMeetings();

/// The row as it is now; nothing: it is not there any more.
std::optional<SearchDocument> documentAt(const Tables& tables, const SearchSource& source, qint64 row);
/// The number of a table's last row; new ones get higher numbers.
qint64 lastRowOf(const Tables& tables, const SearchSource& source);
/// The next so many rows of a table.
QVector<SearchDocument> documentsAfter(const Tables& tables, const SearchSource& source, qint64 row, int most);

} // namespace tepu
