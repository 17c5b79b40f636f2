// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/family/family.h"
#include "core/queries/meeting/agenda.h"
#include "core/queries/meeting/attendance.h"
#include "core/queries/meeting/conflicts.h"
#include "core/queries/meeting/decisions.h"
#include "core/queries/meeting/meetings.h"
#include "core/queries/plan/case_head.h"
#include "core/queries/plan/dangers_told.h"
#include "core/queries/plan/episodes_of.h"
#include "core/queries/plan/heard.h"
#include "core/queries/plan/lines.h"
#include "core/queries/plan/people.h"
#include "core/queries/plan/questions_of.h"
#include "core/queries/plan/reviews_of.h"
#include "core/queries/plan/risk_history.h"
#include "core/queries/plan/tasks_of.h"

namespace tepu {

/// A person as minutes name them: no address, no number, no note.
struct MinutedPerson {
    PersonId person;
    QString name;
    QString called;
    std::optional<int> age;
    QString word; ///< the site's word for them
    bool usedViolence = false;
    std::optional<TableView> view;
};

/// What a line said before it was corrected, and until when.
struct EarlierWords {
    LineId line;
    Instant at;
    QString words;

    static constexpr auto fields()
    {
        return Fields{field("line", &EarlierWords::line), field("at", &EarlierWords::at), field("words", &EarlierWords::words)};
    }
};

struct MinutedLine {
    LineRow line;
    QVector<EarlierWords> earlier;
    bool movedSince = false; ///< to another family, after the meeting: it has no words here any more
};

struct MinutedRelease {
    QString name;
    ReleaseKind kind = ReleaseKind::SentenceEnd;
    QDate expectedOn;

    static constexpr auto fields()
    {
        using R = MinutedRelease;
        return Fields{field("name", &R::name), field("kind", &R::kind), field("expected_on", &R::expectedOn)};
    }
};

/// One family's case at one table, as it was left.
struct MinutedCase {
    AgendaRow row;
    CaseHead head;
    QVector<MinutedPerson> people;
    QVector<QString> warnings; ///< R-S4
    QVector<HoldView> holds;
    QVector<DangerToldRow> dangersTold;
    QVector<EpisodeView> episodes; ///< those that it was on the list for
    QVector<MinutedRelease> releases;
    QVector<HeardRow> heard;
    QVector<RiskDecisionRow> levels; ///< set at this table, the earliest first
    QVector<StandingLineRow> standing;
    QVector<DecisionRow> decisions;
    QVector<ReviewRow> reviews; ///< set at this table
    QVector<AnswerRow> answers;
    QVector<PresenceRow> present; ///< R-I4
    QVector<ConflictRow> steppedOut;
    QVector<MinutedLine> lines;
    QVector<TaskRow> tasks; ///< given at this table
    FamilyPicture family;   ///< as everybody at the table may hear it

    QString nameOf(const PersonId& person) const;
};

MinutedCase minutedCase(const Tables& then, const AgendaRow& row, const MeetingRow& meeting, Instant at);

} // namespace tepu
