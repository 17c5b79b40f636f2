// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agency.h"
#include "core/domain/first_name.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/risk.h"
#include "core/domain/site.h"
#include "core/domain/task.h"
#include "core/rules/lines/awaited_event.h"
#include "core/rules/site_calendar.h"

#include <QStringList>

namespace tepu {

/// A person of the family on the screen, as far as typed lines need to know.
struct PersonOnCase {
    PersonId id;
    QString name;
    QString preferred;               ///< what the person is called; empty: the first name
    Role role = Role::Victim;
    bool child = false;              ///< under 18
    QString pronoun = {};            ///< "him", "her", "them"; empty: called by name
    bool unsafeToContact = false;    ///< R-C6
    bool unawareOfComplaint = false; ///< R-C6 "the perpetrator does not know of the complaint"
    bool contacted = false;          ///< a first contact with this person has been made
    QString askFirst = {};           ///< code of the agency that says when it is safe; empty: the victim's worker

    QString called() const { return preferred.isEmpty() ? firstName(name) : preferred; }
};

/// A task of the plan that is not finished yet.
struct OpenTask {
    TaskId id;
    QString agency;
    QString worker = {};
    TaskCategory category = TaskCategory::OtherActions;
    QVector<PersonId> people = {};
    QString words = {};
    bool initialContact = false; ///< its deadline is that of R-D1
};

/// A day on which something is known to happen: a hearing, a release.
struct DatedEvent {
    AwaitedEvent event;
    QDate date;
};

/// All that a task line or a review line is understood from.
struct LineContext {
    QVector<Agency> agencies;
    QVector<PersonOnCase> people;
    QVector<OpenTask> openTasks;
    QVector<DatedEvent> events;
    QStringList workers; ///< names known at the table, for Tab and for names typed without capitals
    std::optional<RiskLevel> level;
    bool firstContactMade = false; ///< the initial agency has reached the family
    TableKind table = TableKind::Sam;
    Instant now;
    const SiteCalendar* calendar = nullptr; ///< always given
    bool firstContactWaits = true;          ///< R-T6 local default
    int timeframeWorkingDays = 2;           ///< R-D3 local default: what Tab offers where the table says no time

    QDate today() const { return dateAt(now); }
};

} // namespace tepu
