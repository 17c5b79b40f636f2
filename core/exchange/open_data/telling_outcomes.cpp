// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/contact/log_contact.h"
#include "core/commands/intake/recounted.h"
#include "core/commands/outcome/note_relationship.h"
#include "core/commands/outcome/rate_safety.h"
#include "core/commands/outcome/record_engagement.h"
#include "core/commands/outcome/record_service.h"
#include "core/commands/safety/raise_concern.h"
#include "core/commands/safety/register_order.h"
#include "core/exchange/open_data/telling.h"

namespace tepu::open_data {

Told Telling::tell(const OrderRow& row, int)
{
    for (const Told& objection : {noPlan(row.plan), noPerson("protected_person_id", row.protectedPerson),
                                  noPerson("respondent_person_id", row.respondent)})
        if (objection)
            return objection;
    if (row.protectedPerson == row.respondent)
        return Objection{QStringLiteral("respondent_person_id"), row.respondent,
                         QStringLiteral("is the person whom the order protects")};
    const HeldPlan& of = *plan(row.plan);
    if (of.begins && row.atStart != (row.from <= *of.begins))
        return Objection{QStringLiteral("in_place_at_review_start"), CellText<std::optional<bool>>::write(row.atStart),
                         QStringLiteral("in_place_from says otherwise")};
    const OrderId id = OrderId::fresh();
    const PersonId protectedPerson = *person(row.protectedPerson);
    OrderRegistered order;
    order.order = id;
    order.plan = of.id;
    order.type = *fromCode<KindOfOrder>(code(row.type)); // every order of the format is one of the record's
    order.protectedPerson = protectedPerson;
    order.respondent = *person(row.respondent);
    order.inPlaceFrom = row.from;
    on(row.from)
        .add(order)
        .add(ReferenceHeld{protectedPerson.uuid(), id.uuid(), row.order});
    return std::nullopt;
}

Told Telling::tell(const ConcernRow& row, int)
{
    if (const Told objection = noPlan(row.plan))
        return objection;
    const ConcernId id = ConcernId::fresh();
    const PlanId of = plan(row.plan)->id;
    Act act = row.raisedOn ? on(*row.raisedOn) : today();
    act.add(ConcernRaised{{}, id, of, row.category, row.raisedOn, row.raisedBy, row.outcome, {}})
        .add(ReferenceHeld{of.uuid(), id.uuid(), row.concern});
    return std::nullopt;
}

Told Telling::tell(const ContactRow& row, int)
{
    if (const Told objection = unknown(row.plan, row.person))
        return objection;
    const ContactId id = ContactId::fresh();
    const PersonId who = *person(row.person);
    at(row.at)
        .add(ContactLogged{{}, id, plan(row.plan)->id, who, row.at, row.method, row.workerRole, row.result, row.words})
        .add(ReferenceHeld{who.uuid(), id.uuid(), row.contact});
    return std::nullopt;
}

Told Telling::tell(const EngagementRow& row, int)
{
    if (const Told objection = unknown(row.plan, row.person))
        return objection;
    if (row.unsafe && row.outcome != EngagementCode::UncontactableUnsafeToContact)
        return Objection{QStringLiteral("unsafe"), CellText<std::optional<bool>>::write(row.unsafe),
                         QStringLiteral("goes with uncontactable_unsafe_to_contact alone")};
    on(row.on).add(EngagementRecorded{
        {}, plan(row.plan)->id, *person(row.person), engagementOf(row.outcome, row.unsafe), row.caseWorkerRole, row.on, {}});
    return std::nullopt;
}

Told Telling::tell(const ServiceRow& row, int)
{
    if (const Told objection = unknown(row.plan, row.person))
        return objection;
    const ServiceId id = ServiceId::fresh();
    const PersonId who = *person(row.person);
    on(row.on)
        .add(ServiceRecorded{{}, id, plan(row.plan)->id, who, row.category, row.status, row.on, {}})
        .add(ReferenceHeld{who.uuid(), id.uuid(), row.service});
    return std::nullopt;
}

Told Telling::tell(const RelationshipStatusRow& row, int)
{
    if (const Told objection = unknown(row.plan, row.person))
        return objection;
    on(row.on).add(RelationshipNoted{{}, plan(row.plan)->id, *person(row.person), row.status, row.on, {}});
    return std::nullopt;
}

Told Telling::tell(const SafetyRatingRow& row, int)
{
    if (const Told objection = unknown(row.plan, row.person))
        return objection;
    if (row.rating < 1 || row.rating > 4)
        return Objection{QStringLiteral("rating"), QString::number(row.rating),
                         QStringLiteral("is none of 1 worse, 2 no change, 3 improved, 4 significantly improved")};
    on(row.on).add(SafetyRated{{}, plan(row.plan)->id, *person(row.person), row.rating, row.on, {}});
    return std::nullopt;
}

} // namespace tepu::open_data
