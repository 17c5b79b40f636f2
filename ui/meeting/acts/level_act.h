// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/acts/level_draft.h"
#include "ui/meeting/acts/table_now.h"

namespace tepu::ui {

class AskLine;
class DecidePanel;
class LevelAsides;

/// The level of the case on the table: chosen, reasoned, and set by Enter. The machine chooses nothing (R-R2).
class LevelAct : public QObject {
    Q_OBJECT

public:
    LevelAct(TableNow& table, DecidePanel& panel, AskLine& ask);

    void choose(RiskLevel level);
    /// Sets what is chosen, if it is not set already; then goes on.
    void settle(const std::function<void()>& then);
    const LevelDraft& draft() const { return m_draft; }
    /// What stands beside the level has been said.
    void say(const LevelDraft& draft);
    LevelAsides& asides() { return *m_asides; }
    /// R-R8, where it was being asked when the program ended; nothing where the level no longer wants it.
    void askBehaviourAgain();
    /// The same of who asked the victim.
    void askWhoAskedAgain();

private:
    void follow();
    void display();
    void keep();
    void set(const std::function<void()>& then);
    void object(const Refusal& refusal, const std::function<void()>& then);
    void askWhoAsked(const QString& question, const std::function<void()>& then);
    bool mustAskWhoAsked() const;
    void askBehaviour(const QString& question, const std::function<void()>& then);
    QString draftName() const;

    TableNow& m_table;
    DecidePanel& m_panel;
    AskLine& m_ask;
    LevelAsides* m_asides;
    std::optional<CaseId> m_case;
    LevelDraft m_set; ///< by this table already
    LevelDraft m_draft;
};

} // namespace tepu::ui
