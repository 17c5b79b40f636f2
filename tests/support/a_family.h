// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/said/capture_line.h"
#include "core/commands/task/allocate_task.h"
#include "core/domain/referred_episode.h"
#include "core/domain/referred_release.h"
#include "tests/support/a_record.h"
#include "tests/support/test.h"

/// An invented family at an open SAM on Thursday 10 May 2018: Mere Kōwhai, her tamariki Hana (9) and Tama (6), and James Totara
/// who used violence on the night before. Police, Oranga Tamariki and Women's Refuge are in the room; the case is open.
class AFamily {
public:
    AFamily();

    /// Performs a command that must succeed, a minute after the one before.
    template <class C>
    tepu::Receipt done(const C& command)
    {
        const auto receipt = record->perform(command, context());
        if (!receipt)
            FAIL(receipt.error().sentence.toStdString());
        return *receipt;
    }

    /// Performs a command that must be refused; says why.
    template <class C>
    tepu::Refusal refused(const C& command)
    {
        const auto receipt = record->perform(command, context());
        if (receipt)
            FAIL("was not refused");
        return receipt.error();
    }

    tepu::TaskId allocated(const tepu::AllocateTask& task);
    tepu::LineId said(const char* agency, const char* words);

    /// The episode of 9 May, to be changed and taken in again under another reference.
    static tepu::ReferredEpisode episode(const char* ref);
    void takeIn(const tepu::ReferredEpisode& episode);
    /// The table passes the case by and closes: what it was on the list for is settled.
    void settle();
    /// James may come out on this day.
    void release(QDate expectedOn);

    /// A contact task of an agency; complete where its rules ask for nothing more.
    tepu::AllocateTask contact(const char* agency, const QVector<tepu::PersonId>& people) const;
    /// Any other task, due the next day.
    tepu::AllocateTask task(const char* agency, const char* words) const;
    tepu::PersonId person(const char* givenNames) const;
    tepu::PlanId plan(const char* familyName) const;
    const tepu::Tables& tables() const { return record->tables(); }
    static tepu::Words words(const char* text) { return tepu::Words::of(QString::fromUtf8(text)).value(); }
    static tepu::Instant at(const char* local) { return tepu::parseInstant(QString::fromLatin1(local)).value(); }

    mutable ARecord record;
    tepu::Instant clock = at("2018-05-10T08:10:00+12:00");
    tepu::MeetingId meeting = tepu::MeetingId::fresh();
    tepu::PlanId kowhai;
    tepu::PersonId mere, hana, tama, james;
    bool atTable = false; ///< commands are performed at the meeting

private:
    void holdMeeting();
    tepu::Context context();
};
