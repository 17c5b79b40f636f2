// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/risk.h"
#include "core/domain/site.h"
#include "core/queries/search/search_index.h"

namespace tepu {

/// Something found: what it is, its words with what was looked for marked in them, and where it is.
struct FoundRow {
    FoundGroup group = FoundGroup::People;
    FoundKind kind = FoundKind::Person;
    QString thing; ///< its id; a standing line's kind
    QString title; ///< a name, a reference, or whose words these are
    QVector<Mark> titleMarks;
    QString words; ///< the piece of its words in which something was found
    QVector<Mark> wordMarks;
    std::optional<CasePart> part; ///< the page of the case on which it stands
    std::optional<PlanId> plan;
    QString number;
    QString familyName;
    QString suburb; ///< of the latest episode: tells families of one name apart
    std::optional<RiskLevel> level;
    bool isClosed = false; ///< the plan
    std::optional<PersonId> person;
    QString personName;
    std::optional<QDate> bornOn; ///< of that person: tells people of one name apart
    std::optional<MeetingId> meeting;
    std::optional<TableKind> table;
    std::optional<QDate> heldOn; ///< the meeting
    std::optional<Instant> at;
    bool isToday = false;    ///< its family is on the list of the open or the newest meeting
    bool victimOnly = false; ///< from the victim, or not known to who used violence (R-S3)
    bool hasMore = false;    ///< the last of its group, and there are others like it

    static constexpr auto fields()
    {
        using R = FoundRow;
        return Fields{field("group", &R::group),
                      field("kind", &R::kind),
                      field("thing", &R::thing),
                      field("title", &R::title),
                      field("title_marks", &R::titleMarks),
                      field("words", &R::words),
                      field("word_marks", &R::wordMarks),
                      field("part", &R::part),
                      field("plan", &R::plan),
                      field("number", &R::number),
                      field("family_name", &R::familyName),
                      field("suburb", &R::suburb),
                      field("level", &R::level),
                      field("closed", &R::isClosed),
                      field("person", &R::person),
                      field("person_name", &R::personName),
                      field("born_on", &R::bornOn),
                      field("meeting", &R::meeting),
                      field("table", &R::table),
                      field("held_on", &R::heldOn),
                      field("at", &R::at),
                      field("today", &R::isToday),
                      field("victim_only", &R::victimOnly),
                      field("more", &R::hasMore)};
    }
};

/// So many of each group, if nobody asks for more.
constexpr int shownOfGroup = 6;

/// What is meant by what somebody types: group by group, today's families first. A thing that stands on several plans has a row for
/// each, since each is opened by itself.
QVector<FoundRow> search(const Tables& tables, SearchIndex& index, const QString& typed, int most = shownOfGroup);

} // namespace tepu
