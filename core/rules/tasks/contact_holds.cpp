// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/tasks/contact_holds.h"

namespace tepu {

/// Who says that a held person may be contacted: whom the record names, else the victim's worker.
static QString whoSaysSafe(const HeldParty& held, const TaskSurroundings& around)
{
    return held.askFirst.isEmpty() ? victimsAgency(around) : held.askFirst;
}

/// A contact task that names nobody is for the whole family.
static bool reaches(const PlannedTask& task, const PersonId& person)
{
    return task.isContact() && (task.people.isEmpty() || task.people.contains(person));
}

static QString calledOf(const PersonId& person, const TaskSurroundings& around)
{
    const Party* party = around.party(person);
    return party ? party->called : QStringLiteral("this person");
}

/// R-C6 "*Unsafe to contact* blocks every contact task for that person, at any agency, until the flag is lifted with a reason;
/// so does \"the perpetrator does not know of the complaint\" for the perpetrator. … The table may name one safe route". It
/// binds contact tasks alone: 111, a welfare check and telling of a release are of other categories.
static Result<void> unsafe(const PlannedTask& task, const HeldParty& held, const TaskSurroundings& around)
{
    const QString speaker = whoSaysSafe(held, around);
    const bool waits = !speaker.isEmpty() && speaker == task.afterAgency;
    const bool spoken = !held.askFirst.isEmpty() && held.askFirst == task.saidSafeBy;
    if (waits || spoken || (task.hasRoute && !held.unaware))
        return {};
    const QString called = calledOf(held.person, around);
    if (speaker.isEmpty() || speaker == task.agency)
        return refuse(QStringLiteral("Held: %1 must not be contacted, by any agency. Lift the hold with a reason, or name the "
                                     "one safe route.")
                          .arg(called),
                      QStringLiteral("R-C6"));
    return refuse(QStringLiteral("Held: do not contact %1 until %2 says that it is safe. Let it wait for that.")
                      .arg(called, around.agencyName(speaker)),
                  QStringLiteral("R-C6"));
}

static bool isHerSide(const QString& code, const TaskSurroundings& around)
{
    const Agency* agency = around.agency(code);
    return agency && agency->side == Side::Victim;
}

/// R-T6 "First contact with the person using violence waits until the victim's worker says that it is safe (*local
/// default*)."
static Result<void> firstContact(const PlannedTask& task, const Party& party, const TaskSurroundings& around)
{
    const bool isFirst = around.firstContactWaits && party.standing == Standing::UsedViolence && !party.contacted;
    if (!isFirst || task.hasReason || isHerSide(task.afterAgency, around) || isHerSide(task.saidSafeBy, around))
        return {};
    return refuse(QStringLiteral("Held: the first contact with %1 waits until %2 says that it is safe. Let it wait for that, or "
                                 "give a reason.")
                      .arg(party.called, around.agencyName(victimsAgency(around))),
                  QStringLiteral("R-T6"));
}

Result<void> mayBeContacted(const PlannedTask& task, const TaskSurroundings& around)
{
    for (const HeldParty& held : around.held)
        if (reaches(task, held.person))
            if (const auto fine = unsafe(task, held, around); !fine)
                return fine;
    for (const Party& party : around.parties)
        if (task.isContact() && task.people.contains(party.person))
            if (const auto fine = firstContact(task, party, around); !fine)
                return fine;
    return {};
}

std::optional<QString> waitOffered(const PlannedTask& task, const TaskSurroundings& around)
{
    QStringList speakers;
    for (const HeldParty& held : around.held)
        if (reaches(task, held.person))
            speakers.append(whoSaysSafe(held, around));
    speakers.append(victimsAgency(around));
    for (const QString& speaker : speakers) {
        PlannedTask waiting = task;
        waiting.afterAgency = speaker;
        if (!speaker.isEmpty() && speaker != task.agency && !mayBeContacted(task, around) && mayBeContacted(waiting, around))
            return speaker;
    }
    return std::nullopt;
}

} // namespace tepu
