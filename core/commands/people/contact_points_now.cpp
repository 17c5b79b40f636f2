// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/contact_points_now.h"

#include "core/queries/plan/one_person.h"
#include "core/rules/people/same_contact.h"

namespace tepu {

ContactPointsNow contactPointsNow(const Tables& tables, const PersonId& person)
{
    ContactPointsNow now;
    now.person = namedPerson(tables, person);
    now.points = tables.ask<ContactPointsNow::Point>(
        QStringLiteral("SELECT id, person, kind, coalesce(value, ''), struck_at IS NOT NULL, coalesce(struck_because, '') FROM contact_point "
                       "WHERE person IN %1 ORDER BY at, id")
            .arg(everyTelling(QStringLiteral("?1"))),
        values(person));
    now.received = tables.ask<ContactPointsNow::Received>(
        QStringLiteral("SELECT 'phone', phone, coalesce(phone_note, ''), received_at FROM mention WHERE person IN %1 AND phone <> '' "
                       "UNION ALL SELECT 'address', address, '', received_at FROM mention WHERE person IN %1 AND address <> '' "
                       "ORDER BY 4 DESC")
            .arg(everyTelling(QStringLiteral("?1"))),
        values(person));
    return now;
}

static ContactPointNoted notedAsReceived(const ContactPointsNow::Received& received, const PersonId& person, const ContactPointId& fresh)
{
    ContactPointNoted noted;
    noted.source = Source::Police;
    noted.notedOn = dateAt(received.receivedAt);
    noted.point = fresh;
    noted.person = person;
    noted.contactKind = received.kind;
    noted.value = Words::of(received.value).value_or(Words());
    noted.note = Words::of(received.note);
    return noted;
}

Result<PointsNamed> pointsNamed(const ContactPointsNow& now, const PersonId& person, const QString& value, const ContactPointId& fresh)
{
    if (const auto known = mustBeKnown(now.person); !known)
        return tl::unexpected(known.error());
    PointsNamed named;
    for (const ContactPointsNow::Point& point : now.points)
        if (isSameContact(point.kind, point.value, value))
            named.points.append(point);
    if (!named.points.isEmpty())
        return named;
    for (const ContactPointsNow::Received& received : now.received)
        if (isSameContact(received.kind, received.value, value))
            return PointsNamed{notedAsReceived(received, person, fresh), {{fresh, person, received.kind, received.value, false, {}}}};
    return refuse(QStringLiteral("There is no number or address “%1” of this person.").arg(value), QStringLiteral("R-C7"));
}

std::optional<QString> struckBecause(const ContactPointsNow& now, const QString& value)
{
    for (const ContactPointsNow::Point& point : now.points)
        if (point.struck && isSameContact(point.kind, point.value, value))
            return point.because;
    return std::nullopt;
}

} // namespace tepu
