// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/contact/contact_shown.h"
#include "ui/widgets/pressable.h"

namespace tepu::ui {

/// Somebody, and how far they have been reached. Pressing it begins the line of an attempt; one letter says how far they engaged.
class ReachedRow : public Pressable {
    Q_OBJECT

public:
    explicit ReachedRow(const Runs& words, QWidget* parent = nullptr);

    /// The outcome that a letter means.
    static std::optional<Engagement> engagementOf(const QString& letter);
    /// "A accepted · E some engagement …", for whoever does not know them yet.
    static QString legend();

Q_SIGNALS:
    void engaged(tepu::Engagement outcome);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace tepu::ui
