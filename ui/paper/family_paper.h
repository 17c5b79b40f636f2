// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/family/family.h"

class QPagedPaintDevice;

namespace tepu::ui {

/// A page with the picture of a family.
struct FamilySheet {
    QString title; ///< "Family Kōwhai, HAM-2018-0031"
    QString foot;  ///< when it was made, and for whom it is not
    FamilyPicture family;
    bool training = false;
};

/// Draws the picture as large as the page takes it, under it "support offered?" and what the parties do not say alike; whether the
/// device took it. The page lies across.
bool drawFamilySheet(QPagedPaintDevice& device, const FamilySheet& sheet);
QByteArray pdfOf(const FamilySheet& sheet);

} // namespace tepu::ui
