// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/meeting/close_meeting.h"
#include "core/commands/meeting/decide_case.h"
#include "tests/support/a_family.h"
#include "ui/paper/papers_of_meeting.h"
#include "ui/paper/pdf_files.h"

/// The meeting of AFamily, to be filled, decided and closed, and its papers.
class ASitting : public AFamily {
public:
    tepu::CaseId caseOf(const tepu::PlanId& plan) const
    {
        const auto found = tables().one<tepu::CaseId>("SELECT id FROM agenda_case WHERE plan = ? AND meeting = ?", tepu::values(plan, meeting));
        REQUIRE(found);
        return *found;
    }

    /// Something of everything that minutes tell.
    void hold();
    /// Decides the case, at a level where it has none yet, and closes the meeting.
    void decideAndClose(std::optional<tepu::RiskLevel> level = {});

    tepu::ui::Paper minutes(std::optional<tepu::Instant> at = {})
    {
        auto made = tepu::ui::minutesOf(*record, meeting, at.value_or(clock));
        if (!made)
            FAIL(made.error().sentence.toStdString());
        return std::move(made->paper);
    }
    QString minutesWords() { return minutes().words().simplified(); }
    /// The words of an agency's sheet; empty where it has none.
    QString sheetWords(const char* agency)
    {
        for (const auto& sheet : tepu::ui::sheetsOf(tables(), meeting, clock))
            if (sheet.agency == QLatin1String(agency))
                return sheet.paper.words().simplified();
        return {};
    }
};
