// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/acts/table_now.h"
#include "ui/widgets/runs.h"

namespace tepu::ui {

class AskLine;

/// C83: what became of a review that is set: its event has a day, or the family came back.
class ReviewAct : public QObject {
    Q_OBJECT

public:
    ReviewAct(TableNow& table, AskLine& ask);

    void ask(const ReviewId& review);

private:
    Runs understood(const QString& text) const;
    void enter(const ReviewId& review, const QString& text);

    TableNow& m_table;
    AskLine& m_ask;
};

} // namespace tepu::ui
