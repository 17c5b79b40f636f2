// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/prose.h"

namespace tepu::ui {

/// Words with a line through them: a number that must not be called again (R-C7).
class StruckWords : public Prose {
    Q_OBJECT

public:
    explicit StruckWords(const QString& words, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace tepu::ui
