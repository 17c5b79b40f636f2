// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact.h"
#include "core/domain/instant.h"
#include "core/domain/person.h"
#include "core/domain/release.h"
#include "core/domain/risk.h"
#include "core/domain/site.h"
#include "core/domain/task.h"
#include "core/rules/tasks/board.h"

#include <QStringList>

/// An agency as it is typed, its code, and who sits for it.
struct Member {
    QString typed;
    QString agency;
    QString who;
};

/// What somebody says at the table, and what a line of that agency means.
struct LineSaid {
    QString typed; ///< the agency
    QString agency;
    QString words;
    tepu::Source source = tepu::Source::Agency;
    bool isFromVictimOnly = false; ///< Refuge speaks of her: R-S3
};

/// A reason of the list, and the word of it that is typed.
struct ReasonSaid {
    tepu::RiskReason reason = tepu::RiskReason::NoFurtherEpisodes;
    QString typed;
};

/// A level as the table sets it: reasons of the list, or the table's own words.
struct LevelSaid {
    tepu::RiskLevel to = tepu::RiskLevel::High;
    QVector<ReasonSaid> because = {};
    QString text = {};
};

/// An answer to a question of the table, and the letter that is its key.
struct AnswerSaid {
    QString question;
    char letter = ' ';
    QString words;
};

/// A task as it is typed, and what that means.
struct TaskSaid {
    QString typed; ///< the agency
    QString agency;
    QString words; ///< that follow it
    tepu::TaskCategory category = tepu::TaskCategory::OtherActions;
    QString whom = {}; ///< given name; empty: nobody in particular
    std::optional<tepu::Instant> due = {};
    bool isFirstContact = false;
};

/// A review as it is typed, and what that means.
struct ReviewSaid {
    QString line;
    tepu::TableKind table = tepu::TableKind::Sam;
    QDate on;
};

/// An attempt to reach somebody as it is typed, and what that means. It was made on this day.
struct AttemptSaid {
    QString line;
    QString agency;
    tepu::WorkerRole role = tepu::WorkerRole::Lrr;
    QString whom; ///< given name
    tepu::ContactMethod method = tepu::ContactMethod::Phone;
    tepu::ContactResult result = tepu::ContactResult::NoAnswer;
    QTime at;
    QString note = {};
};

/// What was done before a release, as it is typed, and what that means.
struct CheckSaid {
    QString line;
    tepu::ReleaseCheck check = tepu::ReleaseCheck::VictimTold;
    QString agency;
    QString words;
};

/// What became of an open task when its plan is closed: done, or withdrawn for a reason.
struct FateSaid {
    QString task; ///< its words
    QString withdrawnBecause = {};
};

struct ClosingSaid {
    QVector<FateSaid> tasks;
    QString reason;
    QString coordinator;
};
