// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pressable.h"

class QPainter;

namespace tepu::ui {

/// What a small mark with a word in it says.
enum class ChipKind {
    Heard,
    NothingHeld,
    NotYetHeard,
    Speaker, ///< the agency before what it said
    Reason,
    Offered, ///< a reason that may be chosen
};

/// In one line; a chip that gets less width wraps its words.
QSize chipSize(const QString& words, ChipKind kind, const QWidget& widget);
void paintChip(QPainter& painter, const QRectF& box, const QString& words, ChipKind kind, const QWidget& widget);

/// A small mark with a word in it that can be pressed.
class Chip : public Pressable {
    Q_OBJECT

public:
    Chip(const QString& words, ChipKind kind, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChipKind m_kind;
};

} // namespace tepu::ui
