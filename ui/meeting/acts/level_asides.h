// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/acts/level_draft.h"
#include "ui/meeting/acts/table_now.h"
#include "ui/meeting/keys.h"

#include <QWidget>

namespace tepu::ui {

class Prose;

/// What stands beside a level: who proposed it, who is at risk from whom, who does not agree (R-M8, R-M12); and why it
/// cannot be set like this.
class LevelAsides : public QWidget {
    Q_OBJECT

public:
    explicit LevelAsides(TableNow& table, QWidget* parent = nullptr);

    void display(const LevelDraft& draft);
    void object(const QString& sentence);

Q_SIGNALS:
    void chosen(Act act);

private:
    void add(Act act, const QString& words, bool isSaid);

    TableNow& m_table;
    QWidget* m_chips;
    Prose* m_objection;
};

} // namespace tepu::ui
