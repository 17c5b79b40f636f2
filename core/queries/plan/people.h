// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/plan_people.h"

namespace tepu {

/// A number with the note that must be read with it, and when it was last received.
struct PhoneView {
    QString number;
    QString note; ///< "answers texts only"
    Instant seenAt;
    bool stale = false; ///< R-C7: not confirmed for the site's number of days
    bool struck = false; ///< R-C7: known to be wrong

    static constexpr auto fields()
    {
        using R = PhoneView;
        return Fields{field("number", &R::number), field("note", &R::note), field("seen_at", &R::seenAt),
                      field("stale", &R::stale), field("struck", &R::struck)};
    }
};

/// R-C6: somebody must not be contacted, why, and who may say otherwise.
struct HoldView {
    AlertId hold;
    PersonId person;
    QString words;
    std::optional<QString> askFirst; ///< code of an agency
    std::optional<QString> askFirstName;
    Source source = Source::Agency;
    std::optional<QString> agency; ///< who brought it
    Instant since;

    static constexpr auto fields()
    {
        using R = HoldView;
        return Fields{field("hold", &R::hold),
                      field("person", &R::person),
                      field("words", &R::words),
                      field("ask_first", &R::askFirst),
                      field("ask_first_name", &R::askFirstName),
                      field("source", &R::source),
                      field("agency", &R::agency),
                      field("since", &R::since)};
    }
};

/// One person as the card shows them: no fixed sides, what they were stands with the episode.
struct PersonCard {
    PersonId person;
    QString familyName;
    QString givenNames;
    QString called; ///< the name they use
    std::optional<QString> pronunciation;
    QVector<QString> aliases;
    std::optional<QDate> dateOfBirth;
    std::optional<int> age;
    Gender gender = Gender::Unknown;
    QVector<Ethnicity> ethnicities;
    QString word; ///< the site's word for them here: "victim", "young person who used violence"
    bool isChild = false;
    bool youngPersonWhoUsedViolence = false; ///< R-K4
    Standing standing = Standing::VictimSide;
    std::optional<TableView> view;
    bool whoIsWho = false; ///< roles turned round and the table has not said (R-W1)
    std::optional<Relationship> relationship; ///< to the perpetrator, in the latest episode
    QVector<PartRow> parts;
    QVector<PhoneView> phones;
    QString address;
    QVector<QString> notes;
    bool pregnant = false;
    QString gang;
    QVector<HoldView> holds;
    QVector<QString> contactedBy; ///< R-C8: marks of agencies with an open contact task for them

    static constexpr auto fields()
    {
        using R = PersonCard;
        return Fields{field("person", &R::person),
                      field("family_name", &R::familyName),
                      field("given_names", &R::givenNames),
                      field("called", &R::called),
                      field("pronunciation", &R::pronunciation),
                      field("aliases", &R::aliases),
                      field("date_of_birth", &R::dateOfBirth),
                      field("age", &R::age),
                      field("gender", &R::gender),
                      field("ethnicities", &R::ethnicities),
                      field("word", &R::word),
                      field("is_child", &R::isChild),
                      field("young_person_who_used_violence", &R::youngPersonWhoUsedViolence),
                      field("standing", &R::standing),
                      field("view", &R::view),
                      field("who_is_who", &R::whoIsWho),
                      field("relationship", &R::relationship),
                      field("parts", &R::parts),
                      field("phones", &R::phones),
                      field("address", &R::address),
                      field("notes", &R::notes),
                      field("pregnant", &R::pregnant),
                      field("gang", &R::gang),
                      field("holds", &R::holds),
                      field("contacted_by", &R::contactedBy)};
    }
};

/// One card each, in the order of planPeople().
QVector<PersonCard> people(const Tables& tables, const PlanId& plan, Instant now);

/// The holds that stand on the people of a plan, the newest first.
QVector<HoldView> holdsOn(const Tables& tables, const PlanId& plan);

} // namespace tepu
