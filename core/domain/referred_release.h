// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/episode.h"
#include "core/domain/fields.h"
#include "core/domain/person.h"
#include "core/domain/site.h"

#include <QDate>
#include <QVector>

namespace tepu {

/// One prison release that can be imported, as Corrections wrote the row.
struct ReferredRelease {
    int line = 0; ///< the physical line of the row
    QString ref;
    Location location = Location::WaikatoCity;
    std::optional<QString> personRef;
    QString familyName;
    QString givenNames;
    QVector<QString> aliases;
    std::optional<QDate> dateOfBirth;
    Gender gender = Gender::Unknown;
    QVector<Ethnicity> ethnicities;
    ReleaseKind releaseKind = ReleaseKind::SentenceEnd;
    QDate expectedOn;
    QVector<QString> conditions;
    std::optional<QString> releaseAddress;
    std::optional<QString> victimFamilyName; ///< both names of the victim or neither
    std::optional<QString> victimGivenNames;
    std::optional<QDate> victimDateOfBirth;
    bool victimProtectedAddressOnFile = false;
    std::optional<QString> riskNote;

    static constexpr auto fields()
    {
        using R = ReferredRelease;
        return Fields{field("release_ref", &R::ref),
                      field("location", &R::location),
                      field("person_ref", &R::personRef),
                      field("family_name", &R::familyName),
                      field("given_names", &R::givenNames),
                      field("aliases", &R::aliases),
                      field("date_of_birth", &R::dateOfBirth),
                      field("gender", &R::gender),
                      field("ethnicities", &R::ethnicities),
                      field("release_kind", &R::releaseKind),
                      field("expected_on", &R::expectedOn),
                      safetyField("conditions", &R::conditions),
                      safetyField("release_address", &R::releaseAddress),
                      field("victim_family_name", &R::victimFamilyName),
                      field("victim_given_names", &R::victimGivenNames),
                      field("victim_date_of_birth", &R::victimDateOfBirth),
                      field("victim_protected_address_on_file", &R::victimProtectedAddressOnFile),
                      safetyField("risk_note", &R::riskNote)};
    }
};

} // namespace tepu
