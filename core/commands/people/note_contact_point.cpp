// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/note_contact_point.h"

#include "core/commands/people/contact_points_now.h"
#include "core/commands/people/subjects.h"
#include "core/commands/people/testimony_values.h"
#include "core/rules/code_words.h"
#include "core/rules/matching/phone_digits.h"
#include "core/rules/people/same_contact.h"

namespace tepu {

ContactPointsNow subjectOf(const NoteContactPoint& command, const Tables& tables)
{
    ContactPointsNow now = contactPointsNow(tables, command.person);
    now.idIsTaken = tables.one<int>(QStringLiteral("SELECT 1 FROM contact_point WHERE id = ?"), values(command.point)).has_value();
    return now;
}

static Result<void> mayBeNoted(const NoteContactPoint& command, const ContactPointsNow& now, Instant at)
{
    if (command.contactKind == ContactMeans::Phone && phoneDigits(command.value.text()).isEmpty())
        return refuse(QStringLiteral("“%1” has too few digits for a telephone number.").arg(command.value.text()));
    if (const auto because = struckBecause(now, command.value.text()))
        return refuse(QStringLiteral("“%1” is struck out: %2. If it is right again, restore it.").arg(command.value.text(), *because),
                      QStringLiteral("R-C7"));
    return mustBeNew({now.person, now.idIsTaken}).and_then([&] { return mustHaveBegun(command.notedOn, at); });
}

Result<Facts> decide(const NoteContactPoint& command, const ContactPointsNow& now, const Context& context)
{
    return mayBeNoted(command, now, context.at).map([&] {
        ContactPointNoted noted{testimonyOf(command), command.point,       command.person,
                                command.contactKind,  command.value, command.note};
        for (const ContactPointsNow::Point& point : now.points)
            if (point.person == command.person && point.kind == command.contactKind && isSameContact(point.kind, point.value, command.value.text()))
                noted.point = point.point;
        return Facts(noted);
    });
}

void apply(const ContactPointNoted& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT INTO contact_point VALUES(?, ?, ?, ?, ?, ?, NULL, NULL, NULL, NULL, NULL, ?, ?, ?, ?, ?, ?, ?, ?) "
                              "ON CONFLICT(id) DO UPDATE SET value = excluded.value, note = excluded.note, source = excluded.source, "
                              "side = excluded.side, known_to_perpetrator = excluded.known_to_perpetrator, basis = excluded.basis, "
                              "noted_on = excluded.noted_on, lapses_on = excluded.lapses_on, victim_only = excluded.victim_only, "
                              "at = excluded.at"),
               values(fact.person, fact.point, fact.person, fact.contactKind, fact.value, fact.note) + testimonyValues(fact, stamp));
}

QString describe(const ContactPointNoted& fact)
{
    return QStringLiteral("It was noted how a person can be reached: %1.").arg(codeWords(fact.contactKind));
}

} // namespace tepu
