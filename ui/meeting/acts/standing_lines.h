// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case.h"
#include "ui/meeting/acts/table_now.h"

namespace tepu::ui {

class AskLine;

/// R-M14 "Two lines stand on every case": each is written in place.
class StandingLines : public QObject {
    Q_OBJECT

public:
    StandingLines(TableNow& table, AskLine& ask);

    void write(StandingLine line);

private:
    void enter(const PlanId& plan, StandingLine line, const QString& text);

    TableNow& m_table;
    AskLine& m_ask;
};

} // namespace tepu::ui
