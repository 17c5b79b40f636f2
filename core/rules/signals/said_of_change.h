// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"

#include <QString>
#include <optional>

namespace tepu {

/// R-R8 "who asked, was she alone?": what an answer says; nothing where it says neither.
std::optional<bool> wasAlone(const QString& answer);

/// R-R8 "What that person says of themselves never lowers a level": whether words on a changed behaviour are his own; nothing where
/// they do not say whose they are.
std::optional<Source> whoSawChange(const QString& words);

} // namespace tepu
