// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/pages/case_page.h"
#include "ui/meeting/pages/line_words.h"

namespace tepu::ui {

/// Everything that happened, was said or was decided, day by day, the newest first.
class HistoryPage : public CasePage {
    Q_OBJECT

public:
    using CasePage::CasePage;

    void display(const QVector<HistoryDay>& days);

protected:
    void build() override;

private:
    QVector<HistoryDay> m_days;
};

} // namespace tepu::ui
