// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/family/room_family.h"
#include "core/queries/query_book.h"

namespace tepu {
namespace {

struct FamilyAsked {
    PlanId plan;
    static constexpr auto fields() { return Fields{field("plan", &FamilyAsked::plan)}; }
};

struct FamilyAskedByRoom {
    PlanId plan;
    bool observers = false;
    static constexpr auto fields()
    {
        return Fields{field("plan", &FamilyAskedByRoom::plan), field("observers", &FamilyAskedByRoom::observers).orDefault()};
    }
};

} // namespace

void addFamilyQueries(QueryBook& book)
{
    book.add<FamilyAsked, FamilyPicture>("family", [](const Tables& tables, const FamilyAsked& of, Instant now) { return familyOf(tables, of.plan, now); });
    book.add<FamilyAskedByRoom, FamilyPicture>("roomFamily", [](const Tables& tables, const FamilyAskedByRoom& of, Instant now) {
        return roomFamily(tables, of.plan, of.observers ? Observers::Present : Observers::Absent, now);
    });
}

} // namespace tepu
