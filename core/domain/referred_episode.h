// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/episode.h"
#include "core/domain/fields.h"
#include "core/domain/instant.h"
#include "core/domain/person.h"
#include "core/domain/risk.h"
#include "core/domain/site.h"

#include <QVector>

namespace tepu {

/// One person of an episode, as Police wrote the row.
struct ReferredPerson {
    int line = 0; ///< the physical line of the row
    std::optional<QString> personRef;
    Role role = Role::Witness;
    QString roleReceived; ///< the word in the file: `subject` is read as child_exposed
    QString familyName;
    QString givenNames;
    QVector<QString> aliases;
    std::optional<QDate> dateOfBirth;
    Gender gender = Gender::Unknown;
    QVector<Ethnicity> ethnicities;
    std::optional<QString> phone;
    std::optional<QString> phoneNote;
    std::optional<QString> personAddress;
    std::optional<Relationship> relationship; ///< to the perpetrator; none on the perpetrator's own row
    bool pregnant = false;
    std::optional<QString> gang;
    std::optional<QString> notes;

    static constexpr auto fields()
    {
        using P = ReferredPerson;
        return Fields{field("person_ref", &P::personRef),
                      field("role", &P::role),
                      field("role_received", &P::roleReceived),
                      field("family_name", &P::familyName),
                      field("given_names", &P::givenNames),
                      field("aliases", &P::aliases),
                      field("date_of_birth", &P::dateOfBirth),
                      field("gender", &P::gender),
                      field("ethnicities", &P::ethnicities),
                      safetyField("phone", &P::phone),
                      safetyField("phone_note", &P::phoneNote),
                      safetyField("person_address", &P::personAddress),
                      field("relationship", &P::relationship),
                      field("pregnant", &P::pregnant),
                      field("gang", &P::gang),
                      safetyField("notes", &P::notes)};
    }
};

/// One episode that can be imported. Its people are not among its fields: each is sealed for themselves.
struct ReferredEpisode {
    QString ref;
    Instant reportedAt{};
    Instant occurredAt{};
    Location location = Location::WaikatoCity;
    QString address;
    std::optional<QString> suburb;
    QString narrative;
    bool offence = false;
    QVector<Harm> harms;
    bool strangulation = false;
    std::optional<QString> weapon;
    bool firearmsPresent = false;
    bool protectionOrderBreached = false;
    bool bailBreached = false;
    QVector<PoliceAction> policeActions;
    std::optional<int> psoDays;
    std::optional<Instant> psoServedAt;
    int childrenPresent = 0;
    RiskLevel policeRisk = RiskLevel::High;
    bool rocMade = false;
    QVector<ReferredPerson> people; ///< in the order of their lines
    QVector<int> rejectedLines;     ///< rows of the episode that were rejected

    /// A serious episode must not miss the table because of one child's date of birth.
    bool isIncomplete() const { return !rejectedLines.isEmpty(); }

    static constexpr auto fields()
    {
        using E = ReferredEpisode;
        return Fields{field("episode_ref", &E::ref),
                      field("reported_at", &E::reportedAt),
                      field("occurred_at", &E::occurredAt),
                      field("location", &E::location),
                      safetyField("address", &E::address),
                      safetyField("suburb", &E::suburb),
                      safetyField("narrative", &E::narrative),
                      field("offence", &E::offence),
                      field("harms", &E::harms),
                      field("strangulation", &E::strangulation),
                      field("weapon", &E::weapon),
                      field("firearms_present", &E::firearmsPresent),
                      field("protection_order_breached", &E::protectionOrderBreached),
                      field("bail_breached", &E::bailBreached),
                      field("police_actions", &E::policeActions),
                      field("pso_days", &E::psoDays),
                      field("pso_served_at", &E::psoServedAt),
                      field("children_present", &E::childrenPresent),
                      field("police_risk", &E::policeRisk),
                      field("roc_made", &E::rocMade),
                      field("rejected_lines", &E::rejectedLines)};
    }
};

} // namespace tepu
