// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/site/site_agencies.h"

namespace tepu {

SiteAgencies::SiteAgencies(const Tables& tables)
    : m_all(tables.ask<Agency>(QStringLiteral("SELECT code, name, mark, typed_as, side, class, core_sam, core_icm "
                                              "FROM agency ORDER BY position")))
{
}

const Agency* SiteAgencies::find(const QString& code) const
{
    const auto found = std::find_if(m_all.cbegin(), m_all.cend(), [&](const Agency& each) { return each.code == code; });
    return found == m_all.cend() ? nullptr : &*found;
}

QString SiteAgencies::name(const QString& code) const
{
    const Agency* agency = find(code);
    return agency ? agency->name : code;
}

QString SiteAgencies::mark(const QString& code) const
{
    const Agency* agency = find(code);
    return agency ? agency->mark : code;
}

} // namespace tepu
