// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace tepu::ui {
class StreamInput;
}

namespace tepu::pictures {

/// Types words into whatever line stands in a place.
void type(QWidget& place, const QString& words);
/// Takes back what was typed there and not entered.
void wipe(ui::StreamInput& input);
/// Presses a key there.
void press(QWidget& place, Qt::Key key);

} // namespace tepu::pictures
