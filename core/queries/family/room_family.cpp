// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/family/room_family.h"

#include "core/queries/family/bonds_of.h"
#include "core/queries/people/stated_self.h"

namespace tepu {
namespace {

QString initialsOf(const PlanPerson& person)
{
    const auto first = [](const QString& name) { return name.isEmpty() ? QString() : name.left(1) + u'.'; };
    return QStringLiteral("%1 %2").arg(first(person.called()), first(person.familyName)).trimmed();
}

FamilyBond roomBond(const StandingBond& bond)
{
    return {bond.from, bond.to, bond.kind, bond.by, bond.couple, {}, {}, false, false, {}};
}

std::optional<PersonId> motherOf(const FamilyPicture& family, const Uuid& unborn)
{
    for (const UnbornChild& child : family.unborn)
        if (child.child == unborn)
            return child.mother;
    return std::nullopt;
}

/// Whether it was offered is the table's own work; what came of it is theirs.
void keepWhetherOffered(QVector<SupportLine>& lines)
{
    lines.removeIf([](const SupportLine& line) { return !line.isChild; });
    for (SupportLine& line : lines) {
        if (line.answer != SupportAnswer::NotYet)
            line.answer = SupportAnswer::Offered;
        line.from = SupportFrom::Nobody;
        line.mark.reset();
        line.on.reset();
        line.contactedBy.clear();
    }
}

} // namespace

FamilyPicture roomFamily(const Tables& tables, const PlanId& plan, Observers observers, Instant now)
{
    const auto people = planPeople(tables, plan, dateAt(now));
    FamilyPicture family = familyOf(tables, plan, now);
    for (FamilyMember& member : family.people)
        member.gender = genderShown(tables, member.person, dateAt(now), SelfReader::Room);
    family.bonds.clear();
    for (const StandingBond& bond : bondsOf(tables, plan, people, Heard::FitForRoom))
        family.bonds.append(roomBond(bond));
    family.households.removeIf([](const FamilyHome& home) { return home.isHeld; });
    family.unborn.removeIf([](const UnbornChild& child) { return child.isHeld; });
    family.support.removeIf([&](const SupportLine& line) { return !line.person && !motherOf(family, line.whom); });
    keepWhetherOffered(family.support);
    if (observers == Observers::Present)
        for (FamilyMember& member : family.people) {
            member.called = initialsOf(*personIn(people, member.person));
            member.name = member.called;
            for (SupportLine& line : family.support)
                if (line.person == member.person || (!line.person && motherOf(family, line.whom) == member.person))
                    line.called = member.called;
        }
    return family;
}

} // namespace tepu
