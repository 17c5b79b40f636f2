// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/people/person.h"
#include "core/queries/site/site_settings.h"
#include "ui/widgets/fact_table.h"

namespace tepu::ui {

/// A number or an address as the page says it; what is struck out stands with a line through it.
struct WayTold {
    QString value;
    bool struck = false;
    QVector<Runs> lines; ///< who confirmed it, how it is safe
};

/// One person, in the order in which they must be read: what is dangerous, how to reach them, who they are, what is known.
struct PersonTold {
    QString name;
    std::optional<QString> saidAs = {};
    QString aside;
    QVector<Runs> dangers;
    QVector<Runs> safety; ///< code words, and the safe way that holds of every number
    QVector<WayTold> ways;
    QVector<Fact> known;
    QVector<Fact> identity;
    QVector<Fact> parts;
};

PersonTold personTold(const Person& person, const SiteSettings& words);

} // namespace tepu::ui
