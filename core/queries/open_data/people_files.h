// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/circumstances.h"
#include "core/domain/flag.h"
#include "core/queries/open_data/codes.h"
#include "core/tables/tables.h"

#include <array>
#include <string_view>

// Rows of the open-data folder about people; the last columns of a row are our own.
namespace tepu::open_data {

/// `people.csv`: everybody.
struct PersonRow {
    static constexpr auto file = "people.csv";
    static constexpr int documented = 7, keys = 1;
    static constexpr std::array<std::string_view, 2> mayBeEmpty{"income_source", "corrections_status"};
    QString person;
    QString displayName;
    std::optional<QDate> dateOfBirth;
    Gender gender = Gender::Unknown;
    EthnicityCode ethnicity = EthnicityCode::OtherUnknown;
    std::optional<IncomeSource> incomeSource;
    std::optional<CorrectionsStatus> correctionsStatus;
    QString familyName;
    QString givenNames;
    QVector<Ethnicity> ethnicities;

    static QVector<PersonRow> in(const Tables& tables);
    static constexpr auto fields()
    {
        using R = PersonRow;
        return Fields{field("person_id", &R::person),
                      field("display_name", &R::displayName),
                      field("date_of_birth", &R::dateOfBirth),
                      field("gender", &R::gender),
                      field("ethnicity", &R::ethnicity),
                      field("income_source", &R::incomeSource),
                      field("corrections_status", &R::correctionsStatus),
                      field("family_name", &R::familyName),
                      field("given_names", &R::givenNames),
                      field("ethnicities", &R::ethnicities)};
    }
};

/// `person_flags.csv`
struct PersonFlagRow {
    static constexpr auto file = "person_flags.csv";
    static constexpr int documented = 2, keys = 2;
    static constexpr std::array<std::string_view, 0> mayBeEmpty{};
    QString person;
    PersonFlag flag = PersonFlag::AlcoholMisuse;

    static QVector<PersonFlagRow> in(const Tables& tables);
    static constexpr auto fields()
    {
        using R = PersonFlagRow;
        return Fields{field("person_id", &R::person), field("flag", &R::flag)};
    }
};

} // namespace tepu::open_data
