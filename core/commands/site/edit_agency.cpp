// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/site/edit_agency.h"

#include "core/queries/site/site_agencies.h"

namespace tepu {

static std::optional<QString> typedByAnother(const Agency& agency, const QVector<Agency>& all)
{
    for (const Agency& other : all)
        for (const QString& form : agency.typedAs)
            if (other.code != agency.code && other.typedAs.contains(form))
                return form;
    return std::nullopt;
}

EditingAgency subjectOf(const EditAgency& command, const Tables& tables)
{
    const auto own = tables.one<int>(QStringLiteral("SELECT position FROM agency WHERE code = ?"), values(command.agency.code));
    const int after = tables.one<int>(QStringLiteral("SELECT coalesce(max(position), 0) + 1 FROM agency")).value_or(1);
    return {tables.one<RecordId>(QStringLiteral("SELECT record FROM record_mark")).value_or(RecordId()), own.value_or(after),
            typedByAnother(command.agency, SiteAgencies(tables).all())};
}

Result<Facts> decide(const EditAgency& command, const EditingAgency& now, const Context&)
{
    const Agency& agency = command.agency;
    if (agency.code.isEmpty() || agency.name.trimmed().isEmpty() || agency.mark.trimmed().isEmpty() || agency.typedAs.isEmpty())
        return refuse(QStringLiteral("An agency needs a code, a name, a mark, and at least one way to type it."));
    if (now.typedByAnother)
        return refuse(QStringLiteral("“%1” already means another agency.").arg(*now.typedByAnother));
    return Facts(AgencyNamed{now.record, now.position, agency});
}

} // namespace tepu
