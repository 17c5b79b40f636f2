// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/pages/case_page.h"
#include "ui/meeting/pages/line_words.h"

namespace tepu::ui {

/// What each agency has brought, at this table and at those before.
class AgenciesKnowPage : public CasePage {
    Q_OBJECT

public:
    using CasePage::CasePage;

    void display(const QVector<AgencyKnows>& agencies);

Q_SIGNALS:
    void lineChosen(const tepu::LineId& line);

protected:
    void build() override;

private:
    QVector<AgencyKnows> m_agencies;
};

} // namespace tepu::ui
