// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/facts.h"
#include "core/tables/tables.h"

#include <random>

namespace tepu::bench {

/// As many plans as a site may ever have, in tables alone: of twenty, three are open and the others closed long ago. Each has an episode
/// with its people and twenty tasks; among the open ones some have an order, a safety plan, a review, a Report of Concern, somebody in
/// custody or somebody to be reached, and of all of that some is due.
class ALargeSite {
public:
    static constexpr int tasksOfPlan = 20;

    explicit ALargeSite(int plans, unsigned seed = 2018);

    Tables tables;
    const Instant now = parseInstant(QStringLiteral("2018-05-10T10:42:00+12:00")).value();

private:
    struct Family;

    int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(m_random); }
    bool oneIn(int many) { return below(many) == 0; }
    Facts agencies();
    Facts familyOf(int number);
    void addEpisode(Facts& facts, const Family& family);
    void addPerson(Facts& facts, const PersonId& person, const EpisodeId& episode, QDate born);
    void addTasks(Facts& facts, const Family& family);
    void addContact(Facts& facts, const Family& family);
    void addSafety(Facts& facts, const Family& family);
    void addOrder(Facts& facts, const Family& family);
    void addReview(Facts& facts, const Family& family);
    void addChildren(Facts& facts, const Family& family);
    void addRelease(Facts& facts, const Family& family);

    std::mt19937 m_random;
    Instant m_told; ///< when the family’s facts came into the record
};

} // namespace tepu::bench
