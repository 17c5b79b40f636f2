// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/acts/table_now.h"
#include "ui/meeting/keys.h"
#include "ui/widgets/runs.h"

namespace tepu::ui {

class AskLine;
class LevelAct;

/// Writes what stands beside a level, each in one line: proposed by, at risk from whom, dissent; and who leads the plan.
class BesideLevel : public QObject {
    Q_OBJECT

public:
    BesideLevel(TableNow& table, LevelAct& level, AskLine& ask);

    void ask(Act act);

private:
    void askProposedBy();
    void askAtRisk();
    void askDissent();
    void askLead();
    std::optional<QString> agencyIn(const QString& text) const;
    Runs agencyUnderstood(const QString& text) const;
    QVector<PersonId> peopleIn(const QString& text) const;
    QString named(const char* what) const;

    TableNow& m_table;
    LevelAct& m_level;
    AskLine& m_ask;
};

} // namespace tepu::ui
