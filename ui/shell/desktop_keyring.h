// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/refusal.h"

#include <QByteArray>

namespace tepu::ui {

/// What the desktop keeps for its user, sealed with what they log in with: one key per record. Never in a plain file: where the desktop
/// keeps nothing, that is said. Waits for the desktop, at most some seconds.
namespace desktop_keyring {

Result<void> keep(const RecordId& record, const QByteArray& key);
/// Nothing where it holds none.
Result<std::optional<QByteArray>> ask(const RecordId& record);
Result<void> forget(const RecordId& record);

} // namespace desktop_keyring

} // namespace tepu::ui
