// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

class QWidget;

namespace tepu::ui {

/// Has a page read again after each change of the record, and as the minutes pass: at once while it is looked at, else when it is
/// looked at next.
void followWhenSeen(QWidget& page, Session& session, const std::function<void()>& read);

} // namespace tepu::ui
