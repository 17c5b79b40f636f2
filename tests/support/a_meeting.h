// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/meeting/add_to_list.h"
#include "core/commands/meeting/add_urgent_case.h"
#include "core/commands/meeting/arrive.h"
#include "core/commands/meeting/make_list.h"
#include "core/commands/meeting/open_case.h"
#include "core/commands/meeting/open_meeting.h"
#include "core/commands/plan/start_plan.h"
#include "core/queries/meeting/agenda.h"
#include "core/queries/meeting/meetings.h"
#include "tests/support/a_record.h"
#include "tests/support/test.h"

/// A SAM on Thursday 10 May 2018 whose list three invented families are put on: Karaka, Rātā, Kōwhai.
class AMeeting {
public:
    AMeeting()
    {
        done(tepu::MakeList{meeting, tepu::TableKind::Sam, today});
        karaka = family("Karaka");
        rata = family("Rātā");
        kowhai = family("Kōwhai");
    }

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

    /// A family with a plan, put on the list by hand.
    tepu::CaseId family(const char* name)
    {
        const tepu::StartPlan start{tepu::PlanId::fresh(), {}, QString::fromUtf8(name), tepu::Location::WaikatoCity};
        done(start);
        const tepu::AddToList add{meeting, start.plan, words("asked for by Police")};
        done(add);
        return add.caseId;
    }

    tepu::AgendaRow row(const tepu::CaseId& caseId)
    {
        for (const tepu::AgendaRow& each : agenda())
            if (each.caseId == caseId)
                return each;
        FAIL("the case is not on the list");
        return {};
    }

    QStringList names()
    {
        QStringList all;
        for (const tepu::AgendaRow& each : agenda())
            all.append(each.familyName);
        return all;
    }

    QVector<tepu::AgendaRow> agenda() { return tepu::agenda(record->tables(), meeting); }
    tepu::MeetingRow now() { return tepu::meetingRow(record->tables(), meeting).value(); }
    const tepu::Tables& tables() { return record->tables(); }
    void wait(std::chrono::seconds time) { clock += time; }
    static tepu::Words words(const char* text) { return tepu::Words::of(QString::fromUtf8(text)).value(); }

    ARecord record;
    tepu::MeetingId meeting = tepu::MeetingId::fresh();
    const QDate today{2018, 5, 10};
    tepu::Instant clock = tepu::parseInstant("2018-05-10T08:30:00+12:00").value();
    tepu::CaseId karaka, rata, kowhai;

private:
    tepu::Context context()
    {
        clock += std::chrono::minutes(1);
        return {record->user(), clock, meeting};
    }
};
