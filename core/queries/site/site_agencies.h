// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agency.h"
#include "core/tables/tables.h"

namespace tepu {

/// The agencies of the site, in its order, found by their codes.
class SiteAgencies {
public:
    explicit SiteAgencies(const Tables& tables);
    explicit SiteAgencies(const QVector<Agency>& agencies) : m_all(agencies) {}

    QVector<Agency> all() const { return m_all; }
    const Agency* find(const QString& code) const;
    /// The name, or the code of an agency that is not there any more.
    QString name(const QString& code) const;
    QString mark(const QString& code) const;

private:
    QVector<Agency> m_all;
};

} // namespace tepu
