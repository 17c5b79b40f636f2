// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/people.h"
#include "core/queries/site/site_settings.h"
#include "ui/widgets/person_card.h"

namespace tepu::ui {

/// A card to go by while talking, or everything that is known.
enum class CardDepth { Brief, Whole };

struct PersonOnPage {
    PersonId id;
    PersonShown shown;
};

PersonShown personShown(const tepu::PersonCard& person, CardDepth depth, const SiteSettings& words);
QVector<PersonOnPage> peopleShown(const QVector<tepu::PersonCard>& people, CardDepth depth, const SiteSettings& words);

/// R-M14: whose wishes the first line tells, and whom the second is about: "Mere and the tamariki", "James".
QString wishesOf(const QVector<tepu::PersonCard>& people, const SiteSettings& words);
QString followedUp(const QVector<tepu::PersonCard>& people, const SiteSettings& words);

} // namespace tepu::ui
