// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/family/support_lines.h"
#include "core/rules/family/kin.h"
#include "core/rules/family/told_bonds.h"

namespace tepu {

/// Somebody of a family, as the picture shows them. No address and no number.
struct FamilyMember {
    PersonId person;
    QString called;
    QString name;
    std::optional<int> age;
    Gender gender = Gender::Unknown;
    bool isChild = false;
    Standing standing = Standing::VictimSide;
    QString word; ///< the site's word for them here; nobody under 18 is a perpetrator (R-K4)

    static constexpr auto fields()
    {
        using R = FamilyMember;
        return Fields{field("person", &R::person), field("called", &R::called),    field("name", &R::name),
                      field("age", &R::age),       field("gender", &R::gender),    field("is_child", &R::isChild),
                      field("standing", &R::standing), field("word", &R::word)};
    }
};

/// What one of them, the table or Police last said of a bond.
struct BondWord {
    ToldBy by = ToldBy::Table;
    std::optional<PersonId> teller;
    BondKind kind = BondKind::OtherKin;
    std::optional<RelationshipNow> couple;
    QDate toldOn;
    std::optional<QDate> since;
    std::optional<QDate> until;
    bool isHeld = false; ///< not for the room, nor for the side of the person using violence

    static constexpr auto fields()
    {
        using R = BondWord;
        return Fields{field("by", &R::by),       field("teller", &R::teller), field("kind", &R::kind),     field("couple", &R::couple),
                      field("told_on", &R::toldOn), field("since", &R::since),   field("until", &R::until), field("is_held", &R::isHeld)};
    }
};

/// Who is what to whom; `from` is the elder of a parent and a child.
struct FamilyBond {
    PersonId from;
    PersonId to;
    BondKind kind = BondKind::OtherKin;
    ToldBy by = ToldBy::Table; ///< Police: nobody at the table has said anything of it
    std::optional<RelationshipNow> couple;
    std::optional<QDate> since;
    std::optional<QDate> until;
    bool differs = false; ///< C68
    bool isHeld = false;  ///< it is drawn from words that are held
    QVector<BondWord> told;

    static constexpr auto fields()
    {
        using R = FamilyBond;
        return Fields{field("from", &R::from),   field("to", &R::to),       field("kind", &R::kind),       field("by", &R::by),
                      field("couple", &R::couple), field("since", &R::since), field("until", &R::until), field("differs", &R::differs),
                      field("is_held", &R::isHeld), field("told", &R::told)};
    }
};

/// Who lives together; not where.
struct FamilyHome {
    HouseholdId household;
    QVector<PersonId> people;
    std::optional<QDate> since;
    bool isHeld = false;

    static constexpr auto fields()
    {
        using R = FamilyHome;
        return Fields{field("household", &R::household), field("people", &R::people), field("since", &R::since), field("is_held", &R::isHeld)};
    }
};

/// A child on its way, as somebody at the table said, or as Police have it.
struct UnbornChild {
    Uuid child; ///< its own id, or one made from the mother's where Police alone speak of it
    PersonId mother;
    std::optional<PersonId> otherParent;
    std::optional<QDate> due;
    ToldBy by = ToldBy::Table;
    bool isHeld = false;

    static constexpr auto fields()
    {
        using R = UnbornChild;
        return Fields{field("child", &R::child), field("mother", &R::mother), field("other_parent", &R::otherParent),
                      field("due", &R::due),     field("by", &R::by),         field("is_held", &R::isHeld)};
    }
};

/// Everybody of a plan, and who belongs to whom.
struct FamilyPicture {
    QVector<FamilyMember> people; ///< in the order of planPeople()
    QVector<FamilyBond> bonds;
    QVector<FamilyHome> households;
    QVector<UnbornChild> unborn;
    QVector<SupportLine> support; ///< the children, then the exposed adults

    static constexpr auto fields()
    {
        using R = FamilyPicture;
        return Fields{field("people", &R::people), field("bonds", &R::bonds), field("households", &R::households),
                      field("unborn", &R::unborn), field("support", &R::support)};
    }
};

FamilyPicture familyOf(const Tables& tables, const PlanId& plan, Instant now);

/// The same, as the picture is laid out from it.
Kindred kindredOf(const FamilyPicture& family);

const FamilyMember* memberOf(const FamilyPicture& family, const PersonId& person);

/// What both families, the desk's and the room's, are read from.
QVector<FamilyHome> householdsOf(const Tables& tables, const PlanId& plan, const QVector<PlanPerson>& people);
QVector<UnbornChild> unbornOf(const Tables& tables, const PlanId& plan, const QVector<PlanPerson>& people, QDate today);
Gender genderOf(const Tables& tables, const PersonId& person);

} // namespace tepu
