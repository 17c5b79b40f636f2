// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/people/stated_self.h"

#include "core/domain/about_person.h"
#include "core/queries/family/family.h"
#include "core/queries/plan/held_in_sql.h"
#include "core/queries/plan/one_person.h"

namespace tepu {

namespace {

struct StatedPart {
    IdentityPart part = IdentityPart::Gender;
    QVector<QString> codes;
    static constexpr auto fields() { return Fields{field("part", &StatedPart::part), field("codes", &StatedPart::codes)}; }
};

} // namespace

StatedSelf statedSelf(const Tables& tables, const PersonId& person, QDate today, SelfReader reader)
{
    StatedSelf self;
    for (const StatedPart& row : tables.ask<StatedPart>(
             QStringLiteral("SELECT s.part, s.value FROM stated s WHERE s.person IN %1 AND s.part IN ('gender', 'ethnicities') "
                            "AND (s.lapses_on IS NULL OR s.lapses_on >= ?2) %2 ORDER BY s.at DESC, s.person")
                 .arg(everyTelling(QStringLiteral("?1")),
                      reader == SelfReader::Room ? QStringLiteral("AND NOT ") + heldInSql(QStringLiteral("s"), HeldMark::Has) : QString()),
             values(person, today))) {
        if (row.part == IdentityPart::Gender && !self.gender && !row.codes.isEmpty())
            self.gender = fromCode<Gender>(row.codes.first());
        if (row.part != IdentityPart::Ethnicities || self.ethnicities)
            continue;
        self.ethnicities.emplace();
        for (const QString& each : row.codes)
            if (const auto ethnicity = fromCode<Ethnicity>(each))
                self.ethnicities->append(*ethnicity);
    }
    return self;
}

Gender genderShown(const Tables& tables, const PersonId& person, QDate today, SelfReader reader)
{
    const Gender stated = statedSelf(tables, person, today, reader).gender.value_or(Gender::Unknown);
    return stated == Gender::Unknown ? genderOf(tables, person) : stated;
}

} // namespace tepu
