// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/search/search.h"

class QWidget;

namespace tepu::ui {

/// Scrolls a page, once it has been laid out, to what says the words that were found; it stays where it is if nothing does.
void standAt(QWidget& page, const FoundRow& found);

} // namespace tepu::ui
