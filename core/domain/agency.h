// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"
#include "core/domain/person.h"

#include <QVector>

namespace tepu {

/// R-I2 "Every recipient is marked".
enum class AgencyClass { FamilyViolenceAgency, SocialServicesPractitioner, Other, Neither };

template <>
struct Vocabulary<AgencyClass> {
    static constexpr std::array words{
        Word{AgencyClass::FamilyViolenceAgency, "family_violence_agency"},
        Word{AgencyClass::SocialServicesPractitioner, "social_services_practitioner"},
        Word{AgencyClass::Other, "other"}, Word{AgencyClass::Neither, "neither"}};
};

/// An agency of the site: `police`, typed as `pol`.
struct Agency {
    QString code;
    QString name;             ///< as of today's date; names are dated
    QString mark;             ///< as it stands beside a line: POL
    QVector<QString> typedAs; ///< lower case, the first is the shortest
    Side side = Side::Statutory;
    AgencyClass kind = AgencyClass::FamilyViolenceAgency;
    bool coreAtSam = false;
    bool coreAtIcm = false;

    static constexpr auto fields()
    {
        return Fields{field("code", &Agency::code),           field("name", &Agency::name),
                      field("mark", &Agency::mark),           field("typed_as", &Agency::typedAs),
                      field("side", &Agency::side),           field("class", &Agency::kind),
                      field("core_sam", &Agency::coreAtSam), field("core_icm", &Agency::coreAtIcm)};
    }
};

} // namespace tepu
