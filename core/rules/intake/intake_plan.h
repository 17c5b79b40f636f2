// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/rules/intake/known.h"

namespace tepu {

/// What a line of a referral file will become.
enum class Coming { New, Unchanged, Incomplete, Completed, Differing };

template <>
struct Vocabulary<Coming> {
    static constexpr std::array words{Word{Coming::New, "new"}, Word{Coming::Unchanged, "unchanged"},
                                      Word{Coming::Incomplete, "incomplete"}, Word{Coming::Completed, "completed"},
                                      Word{Coming::Differing, "differing"}};
};

template <>
struct Vocabulary<MatchDecision> {
    static constexpr std::array words{Word{MatchDecision::Matched, "matched"}, Word{MatchDecision::New, "new"},
                                      Word{MatchDecision::Doubtful, "doubtful"}};
};

/// Somebody the person on a line may be.
struct Resembling {
    PersonId person;
    double score = 0; ///< 0 to 1
    QVector<QString> why;

    static constexpr auto fields()
    {
        return Fields{field("person", &Resembling::person), field("score", &Resembling::score),
                      field("why", &Resembling::why)};
    }
};

/// A person on a line: "person", or the "victim" of a release.
struct MentionedPerson {
    int line = 0;
    QString mention = QStringLiteral("person");
    MatchDecision decision = MatchDecision::New;
    PersonId person; ///< a doubtful one has an id of their own until somebody joins them
    QVector<Resembling> candidates;

    static constexpr auto fields()
    {
        using M = MentionedPerson;
        return Fields{field("line", &M::line), field("mention", &M::mention), field("decision", &M::decision),
                      field("person", &M::person), field("candidates", &M::candidates)};
    }
};

/// Whose plan an episode or release comes to.
enum class Family { New, OpenPlan, ClosedPlan };

template <>
struct Vocabulary<Family> {
    static constexpr std::array words{Word{Family::New, "new_family"}, Word{Family::OpenPlan, "open_plan"},
                                      Word{Family::ClosedPlan, "closed_plan"}};
};

struct FamilyPlan {
    Family family = Family::New;
    PlanId plan;
    QString number; ///< empty for a plan yet to be started
    QVector<QString> shared = {}; ///< the names of those who are on that plan already
    QVector<QString> beside = {}; ///< numbers of other plans on which somebody of them is; those learn nothing of this one (R-M12)
    std::optional<Instant> closedAt = {};
    QString closedBecause = {};

    static constexpr auto fields()
    {
        using F = FamilyPlan;
        return Fields{field("family", &F::family),
                      field("plan", &F::plan),
                      field("number", &F::number),
                      field("shared", &F::shared).orDefault(),
                      field("beside", &F::beside).orDefault(),
                      field("closed_at", &F::closedAt),
                      safetyField("closed_because", &F::closedBecause)};
    }
};

struct ComingEpisode {
    Coming coming = Coming::New;
    EpisodeId id;
    ReferredEpisode content; ///< of a completed one: the people to be added alone
    QVector<MentionedPerson> people;
    FamilyPlan family;
    QVector<QString> columns; ///< where a differing one differs

    static constexpr auto fields()
    {
        using C = ComingEpisode;
        return Fields{field("coming", &C::coming), field("id", &C::id),         field("content", &C::content),
                      field("people", &C::people), field("family", &C::family), field("columns", &C::columns)};
    }
};

struct ComingRelease {
    Coming coming = Coming::New;
    ReleaseId id;
    ReferredRelease content;
    QVector<MentionedPerson> people; ///< the person, then the victim if one is named
    FamilyPlan family;
    QVector<QString> columns;

    static constexpr auto fields()
    {
        using C = ComingRelease;
        return Fields{field("coming", &C::coming), field("id", &C::id),         field("content", &C::content),
                      field("people", &C::people), field("family", &C::family), field("columns", &C::columns)};
    }
};

/// What taking these referrals in will do: shown before it is accepted, and done just so.
struct IntakePlan {
    QVector<ComingEpisode> episodes;
    QVector<ComingRelease> releases;

    static constexpr auto fields()
    {
        return Fields{field("episodes", &IntakePlan::episodes), field("releases", &IntakePlan::releases)};
    }
};

IntakePlan intakePlan(const QVector<ReferredEpisode>& episodes, const QVector<ReferredRelease>& releases,
                      KnownReferrals known);

} // namespace tepu
