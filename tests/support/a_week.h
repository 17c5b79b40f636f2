// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/referred_episode.h"
#include "core/domain/referred_release.h"
#include "core/domain/site.h"
#include "core/domain/risk.h"
#include "tests/support/a_record.h"
#include "tests/support/test.h"

/// Some days of May 2018 at the tables of Waikato: invented families come in by episodes and releases, lists are made, tables
/// are held. The clock starts at half past eight on Thursday 10 May.
class AWeek {
public:
    /// The clock stands at this moment of May.
    void at(int day, const char* time = "08:30");

    /// Performs a command that must succeed, a minute after the one before.
    template <class C>
    tepu::Receipt done(const C& command)
    {
        const auto receipt = record->perform(command, context());
        if (!receipt)
            FAIL(receipt.error().sentence.toStdString());
        return *receipt;
    }

    /// Takes in an episode between Mere and James of a family, reported now; a quiet argument unless it is changed.
    tepu::PlanId episode(const char* family, const std::function<void(tepu::ReferredEpisode&)>& change = {});
    /// James of the family may come out on a day of May.
    tepu::PlanId release(const char* family, int day, tepu::ReleaseKind kind = tepu::ReleaseKind::SentenceEnd);

    /// Makes the list of a table of the clock's day; what follows is done at it.
    tepu::MeetingId list(tepu::TableKind kind = tepu::TableKind::Sam);
    /// Opens the table whose list was made last.
    void open();
    /// The table hears a family, sets a level and decides.
    void decide(const tepu::PlanId& plan, tepu::RiskLevel level);
    void carryOver(const tepu::PlanId& plan, bool coordinatorSays = false);
    /// What was not reached is carried over.
    void close();

    tepu::CaseId caseOf(const tepu::PlanId& plan) const;
    tepu::PersonId person(const char* givenNames, const char* familyName) const;
    const tepu::Tables& tables() const { return record->tables(); }
    static tepu::Words words(const char* text) { return tepu::Words::of(QString::fromUtf8(text)).value(); }
    static tepu::Instant may(int day, const char* time);

    mutable ARecord record;
    tepu::Instant clock = may(10, "08:30");
    tepu::MeetingId meeting; ///< the one whose list was made last

private:
    tepu::Context context();
    QDate bornOn(const char* family, int year);

    QStringList m_families; ///< in the order in which they came
    int m_refs = 0;
    bool m_atTable = false;
};
