// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pressable.h"
#include "ui/widgets/runs.h"

namespace tepu::ui {

/// A signal or a point of a checklist. Pressing it opens a line for what is said of it; a letter begins that line.
class SignalRow : public Pressable {
    Q_OBJECT

public:
    /// `beginnings` are the words that a line may begin with; the first letter of each is its key.
    SignalRow(const Runs& words, const Runs& more, const QStringList& beginnings, QWidget* parent = nullptr);

Q_SIGNALS:
    void acted(const QString& beginning); ///< "contested "

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QStringList m_beginnings;
};

/// Of a signal, and of a point.
QStringList verdictBeginnings();
QStringList pointBeginnings();

} // namespace tepu::ui
