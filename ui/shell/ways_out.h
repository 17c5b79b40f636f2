// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <QWidget>

namespace tepu::ui {

/// What can be done about a record that is damaged: go on with what is left, or go back to the last backup. Each way says what
/// becomes of what; neither throws anything away.
class WaysOut : public QWidget {
    Q_OBJECT

public:
    /// `newestBackup` nothing: there is none to go back to.
    WaysOut(const QString& damage, std::optional<Instant> newestBackup, QWidget* parent);

Q_SIGNALS:
    void goOnWanted();
    void goBackWanted();

private:
    void add(const QString& words, const QKeySequence& key, const QString& meaning, void (WaysOut::*wanted)());
};

} // namespace tepu::ui
