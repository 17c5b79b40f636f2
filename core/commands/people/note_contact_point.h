// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/people/note_names.h"
#include "core/domain/about_person.h"
#include "core/domain/testimony.h"
#include "core/domain/words.h"

namespace tepu {

/// Writes down where somebody can be reached, with the note that must be read with it. What is known already is known afresh.
struct NoteContactPoint : Testimony {
    static constexpr auto name = "NoteContactPoint";
    ContactPointId point = ContactPointId::fresh();
    PersonId person;
    ContactMeans contactKind = ContactMeans::Phone;
    Words value;
    std::optional<Words> note = {}; ///< "answers texts only"

    static constexpr auto fields()
    {
        using C = NoteContactPoint;
        return Fields{field("point", &C::point).orDefault(), field("person", &C::person), field("contact_kind", &C::contactKind),
                      field("value", &C::value), field("note", &C::note)} +
               Testimony::fields();
    }
};

struct ContactPointNoted : Testimony {
    static constexpr auto kind = "ContactPointNoted";
    static constexpr int version = 1;
    ContactPointId point;
    PersonId person;
    ContactMeans contactKind = ContactMeans::Phone;
    Words value;
    std::optional<Words> note = {};

    Scope scope() const { return Scope::of(person); }
    QVector<Change> changes() const { return {{QStringLiteral("contact point %1").arg(point.toString())}}; }
    static constexpr auto fields()
    {
        using F = ContactPointNoted;
        return Fields{field("point", &F::point), field("person", &F::person), field("contact_kind", &F::contactKind),
                      safetyField("value", &F::value), safetyField("note", &F::note)} +
               Testimony::fields();
    }
};

/// What the record has of somebody's numbers and addresses.
struct ContactPointsNow {
    struct Point {
        ContactPointId point;
        PersonId person; ///< of whom it was noted: they, or somebody who is one with them
        ContactMeans kind = ContactMeans::Phone;
        QString value;
        bool struck = false;
        QString because;
        static constexpr auto fields()
        {
            return Fields{field("point", &Point::point), field("person", &Point::person), field("kind", &Point::kind), field("value", &Point::value),
                          field("struck", &Point::struck), field("because", &Point::because)};
        }
    };
    struct Received {
        ContactMeans kind = ContactMeans::Phone;
        QString value;
        QString note;
        Instant receivedAt;
        static constexpr auto fields()
        {
            return Fields{field("kind", &Received::kind), field("value", &Received::value), field("note", &Received::note),
                          field("received_at", &Received::receivedAt)};
        }
    };
    NamedPerson person;
    QVector<Point> points;
    QVector<Received> received; ///< from files, the newest first
    bool idIsTaken = false;
    bool agencyIsKnown = true;
};

ContactPointsNow subjectOf(const NoteContactPoint& command, const Tables& tables);
Result<Facts> decide(const NoteContactPoint& command, const ContactPointsNow& now, const Context& context);
void apply(const ContactPointNoted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const ContactPointNoted& fact);

} // namespace tepu
