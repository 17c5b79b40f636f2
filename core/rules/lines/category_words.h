// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/refusal.h"
#include "core/domain/task.h"
#include "core/rules/lines/phrase_book.h"

namespace tepu {

/// R-T1 the verbs and nouns of the ten categories: the earliest phrase of a line decides, at one word the longest.
using CategoryBook = PhraseBook<TaskCategory>;

/// The phrases that are shipped (resources/sites/task_categories.json), read once.
const CategoryBook& shippedCategories();
/// `{"make_contact_with_family": ["contact", "notify/tell … gp"], …}`, every category once, no other key.
Result<CategoryBook> parseCategories(const QByteArray& json);

/// A category's short name on the screen: "make contact".
QString spoken(TaskCategory category);

} // namespace tepu
