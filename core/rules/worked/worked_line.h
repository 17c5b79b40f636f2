// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact.h"
#include "core/domain/outcome.h"
#include "core/domain/refusal.h"
#include "core/domain/services.h"
#include "core/rules/lines/line_context.h"

#include <variant>

namespace tepu {

/// All that a line about what was done for somebody is understood from.
struct WorkedContext {
    QVector<PersonOnCase> people;
    QVector<Agency> agencies;
    QVector<OpenTask> openTasks;         ///< who it is that calls, where the line does not say
    Instant now;
    std::optional<PersonId> person = {}; ///< on somebody's own page: they are meant where nobody is named
};

/// "ivs called vic 1040 no answer her phone is off", "pos visited james yesterday 1500 not there".
struct ContactTyped {
    PersonId person;
    Instant at;
    ContactMethod method = ContactMethod::Phone;
    WorkerRole role = WorkerRole::Wsw;
    std::optional<QString> agency = {}; ///< code
    ContactResult result = ContactResult::NoAnswer;
    std::optional<bool> saidSafe = {};
    QString note;
};

/// "hours ivs vic 1.5 safety plan", "hours vic 45 min yesterday".
struct HoursTyped {
    PersonId person;
    WorkerRole role = WorkerRole::Wsw;
    int minutes = 0;
    std::optional<QDate> on = {};
    QString note;
};

/// "engaged vic accepted", "engaged james declined pos".
struct EngagementTyped {
    PersonId person;
    Engagement outcome = Engagement::NoAttemptMadeToContact;
    std::optional<WorkerRole> role = {};
    QString note;
};

/// "service vic alarm waitlisted by Women’s Refuge in Hamilton since 3 may: a lock too".
struct ServiceTyped {
    PersonId person;
    ServiceCategory category = ServiceCategory::CaseWorkerSupport;
    ServiceStatus status = ServiceStatus::NeedIdentified;
    QString provider;
    QString place;
    std::optional<QDate> on = {};
    QString note;
};

/// "gap alcohol in Te Kūiti: nobody takes new people".
struct GapTyped {
    ServiceCategory category = ServiceCategory::CaseWorkerSupport;
    QString place;
    QString note;
};

/// "capacity Women’s Refuge alarm full in Hamilton 6 weeks".
struct CapacityTyped {
    QString provider;
    ServiceCategory category = ServiceCategory::CaseWorkerSupport;
    Capacity capacity = Capacity::Open;
    QString place;
    std::optional<int> waitDays = {};
    QString note;
};

/// "flexi vic $120.50 bus fare agreed by Tui Marama".
struct SpendingTyped {
    PersonId person;
    int cents = 0;
    QString what;
    QString agreedBy;
    std::optional<QDate> on = {};
};

using WorkedLine = std::variant<ContactTyped, HoursTyped, EngagementTyped, ServiceTyped, GapTyped, CapacityTyped, SpendingTyped>;

/// Refused, with what to write, where anything that matters is not said, not clear, or cannot have been: nothing is guessed.
Result<WorkedLine> readWorkedLine(const QString& text, const WorkedContext& context);

/// With what such a line may begin, in the order in which a table needs it.
QVector<QString> workedBeginnings();

} // namespace tepu
