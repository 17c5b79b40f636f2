// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/people/person.h"
#include "core/queries/site/site_settings.h"
#include "ui/widgets/fact_table.h"

namespace tepu::ui {

/// "the victim says · seen · Thu 10 May · from the victim only · lapsed Fri 4 May".
Runs saidSoWords(const SaidSo& said);

/// R-K4 of somebody who was under 18 then.
QString rolePlayed(Role role, bool wasChild, const SiteSettings& words);
QString tableViewWords(TableView view);

/// What is known: custody, flags, who knows them, what worker they wish for, what they live on.
QVector<Fact> knownTold(const Person& person);
/// Who they are, as files and people say it.
QVector<Fact> identityTold(const Person& person);

} // namespace tepu::ui
