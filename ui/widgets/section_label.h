// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/prose.h"

namespace tepu::ui {

/// The small heading in capitals above a part of a page.
class SectionLabel : public Prose {
    Q_OBJECT

public:
    explicit SectionLabel(const QString& words, QWidget* parent = nullptr);
    /// Above rows that can be pressed: the label stands over their words.
    SectionLabel* overRows();
};

} // namespace tepu::ui
