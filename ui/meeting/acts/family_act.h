// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/family/bond_line.h"
#include "ui/meeting/acts/table_now.h"
#include "ui/widgets/runs.h"

namespace tepu::ui {

class AskLine;

/// Who belongs to whom, who lives together, who is expected, to whom support was offered: said in one typed line.
class FamilyAct : public QObject {
    Q_OBJECT

public:
    FamilyAct(TableNow& table, AskLine& ask);

    void say();

private:
    Result<FamilyLine> read(const PlanId& plan, const QString& text) const;
    Runs understood(const PlanId& plan, const QString& text) const;
    void enter(const PlanId& plan, const QString& text);
    void perform(const PlanId& plan, const FamilyLine& line);
    void nameNew(const PlanId& plan, const FamilyLine& line);

    TableNow& m_table;
    AskLine& m_ask;
};

} // namespace tepu::ui
