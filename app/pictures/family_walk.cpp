// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures/family_walk.h"

#include "app/pictures/hands.h"
#include "core/commands/family/name_relative.h"
#include "core/commands/family/note_bond.h"
#include "core/commands/family/note_household.h"
#include "core/commands/family/note_support.h"
#include "core/commands/family/note_unborn.h"
#include "core/queries/family/family.h"
#include "ui/meeting/projector_window.h"

namespace tepu::pictures {
namespace {

constexpr QSize room(1920, 1080);

/// Tells what nobody knew before the table met: a grandmother who cares, a brother elsewhere, a child on its way, who is apart.
class FamilyWalk {
public:
    FamilyWalk(const AtTheTable& table, const PlanId& plan) : m_table(table), m_desk(table.desk), m_plan(plan), m_family(seen()) {}

    void walk()
    {
        m_table.screen.act(ui::Act::FamilyPicture);
        m_desk.takeBoth(QStringLiteral("family-as-police-have-it"));
        tell();
        m_desk.takeBoth(QStringLiteral("family"));
        m_table.screen.act(ui::Act::WhoBelongs);
        m_desk.take(QStringLiteral("family-saying"));
        m_table.screen.act(ui::Act::FamilyPicture);
        takeRoomPicture();
    }

private:
    FamilyPicture seen() const { return familyOf(m_desk.tables(), m_plan, m_desk.now()); }

    std::optional<PersonId> first(bool isChild, bool usedViolence) const
    {
        for (const FamilyMember& member : m_family.people)
            if (member.isChild == isChild && (member.standing == Standing::UsedViolence) == usedViolence)
                return member.person;
        return std::nullopt;
    }

    PersonId named(const char* given, const QDate& born, Gender gender, std::optional<BondKind> kind, const std::optional<PersonId>& of)
    {
        NameRelative relative;
        relative.plan = m_plan;
        relative.givenNames = QString::fromUtf8(given);
        relative.dateOfBirth = born;
        relative.gender = gender;
        relative.kind = of ? kind : std::nullopt;
        relative.of = kind ? of : std::nullopt;
        m_desk.act(relative);
        return relative.person;
    }

    void bond(const PersonId& from, BondKind kind, const PersonId& to, std::optional<PersonId> teller = {}, std::optional<QDate> since = {})
    {
        NoteBond told{{}, m_plan, from, kind, to, teller, since};
        m_desk.act(told);
    }

    void tell()
    {
        const auto she = first(false, false);
        const auto he = first(false, true);
        if (!she || !he)
            return;
        bond(*she, BondKind::FormerPartner, *he, she, QDate(2018, 3, 1));
        bond(*he, BondKind::Partner, *she, he, QDate(2011, 1, 1));
        QVector<PersonId> home{*she};
        for (const FamilyMember& member : m_family.people)
            if (member.isChild && member.standing != Standing::UsedViolence) {
                bond(*she, BondKind::Parent, member.person);
                home.append(member.person);
            }
        const PersonId nan = named("Ngāhuia", QDate(1955, 4, 4), Gender::Female, BondKind::Parent, she);
        const PersonId brother = named("Rua", QDate(2004, 2, 3), Gender::Male, BondKind::Child, she);
        bond(nan, BondKind::Carer, brother);
        const PersonId before = named("Pita", QDate(1985, 6, 6), Gender::Male, BondKind::FormerPartner, she);
        bond(before, BondKind::Parent, brother);
        named("Sefina", QDate(1990, 8, 8), Gender::Female, BondKind::Sibling, he);
        m_desk.act(NoteHousehold{{}, m_plan, home});
        m_desk.act(NoteHousehold{{}, m_plan, {nan, brother}});
        m_desk.act(NoteUnborn{{}, m_plan, *she, he, QDate(2018, 9, 1)});
        m_desk.act(NoteSupport{m_plan, brother, {}, SupportAnswer::Offered, QStringLiteral("womens_refuge")});
        m_desk.act(NoteSupport{m_plan, *she, {}, SupportAnswer::TakenUp, QStringLiteral("womens_refuge")});
    }

    void takeRoomPicture()
    {
        ui::ProjectorWindow window;
        window.resize(room);
        window.blank(false);
        window.showFamily(m_desk.tables(), m_plan, {m_table.meeting}, m_desk.now());
        window.show();
        m_desk.album().take(window, QStringLiteral("room-family"));
        window.showFamily(m_desk.tables(), m_plan, {m_table.meeting, Observers::Present}, m_desk.now());
        m_desk.album().take(window, QStringLiteral("room-family-observers"));
    }

    const AtTheTable& m_table;
    AtTheDesk& m_desk;
    PlanId m_plan;
    FamilyPicture m_family;
};

} // namespace

void takeFamily(const AtTheTable& table, const PlanId& plan)
{
    FamilyWalk(table, plan).walk();
}

} // namespace tepu::pictures
