// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agency.h"
#include "core/domain/case.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/risk.h"
#include "core/domain/task.h"

namespace tepu {

/// Somebody of the family, as far as a task must know them.
struct Party {
    PersonId person;
    QString called;
    Standing standing = Standing::VictimSide;
    bool contacted = false; ///< a contact task for them was done
};

/// R-C6: a person who must not be contacted.
struct HeldParty {
    PersonId person;
    QString askFirst;     ///< code of the agency that says when it is safe; empty: nobody
    bool unaware = false; ///< "the perpetrator does not know of the complaint"
};

/// An open contact task of the plan.
struct OpenContact {
    QString agency;
    QString worker;
    QVector<PersonId> people;
};

/// The family and the site around a task that is about to be allocated.
struct TaskSurroundings {
    QVector<Party> parties;
    QVector<HeldParty> held;
    QVector<OpenContact> contacts;
    QVector<Agency> agencies;
    std::optional<RiskLevel> level;
    bool firstContactWaits = true; ///< R-T6 local default

    const Agency* agency(const QString& code) const;
    QString agencyName(const QString& code) const;
    const Party* party(const PersonId& person) const;
};

/// A task as the table means it.
struct PlannedTask {
    TaskCategory category = TaskCategory::OtherActions;
    QString agency;
    QString secondAgency;
    QVector<PersonId> people;
    QString words;
    QString worker;
    QString afterAgency; ///< it waits until this agency says that it is safe
    QString saidSafeBy;  ///< this agency has said so at the table
    bool waitsForEvent = false;
    bool hasRoute = false;
    bool hasReason = false;
    bool hasSafeRecipient = false;
    bool together = false; ///< both parties are seen at once

    bool isContact() const { return category == TaskCategory::MakeContactWithFamily; }
};

/// The agency of the victim's side that works with the family: of an open contact task, else IVS, else any of that side.
QString victimsAgency(const TaskSurroundings& around);

} // namespace tepu
