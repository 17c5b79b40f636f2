// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/refusal.h"
#include "ui/widgets/banner.h"

namespace tepu::ui {

/// What could not be done, as the band across the window says it: what happened, what is safe, what to do.
BannerShown refusalBanner(const Refusal& refusal, std::optional<ActionShown> action = {});
/// The disk does not take what is typed.
BannerShown notSavedBanner(const QString& why);

} // namespace tepu::ui
