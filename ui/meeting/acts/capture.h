// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/lines.h"
#include "core/rules/lines/capture_line.h"
#include "ui/meeting/acts/kept_line.h"
#include "ui/meeting/acts/tab_offer.h"
#include "ui/meeting/acts/table_now.h"

namespace tepu::ui {

class SaidPanel;

/// Where the typist's hands are: the case whose line is typed, and the earlier line of it that is being written anew.
struct CapturePlace {
    std::optional<CaseId> of;
    std::optional<LineId> edited;
};

/// What is said at the table, line by line. A line belongs to the case in which it was begun: the table may move on, the
/// cursor does not.
class Capture : public QObject {
    Q_OBJECT

public:
    Capture(TableNow& table, SaidPanel& panel);

    CapturePlace place() const { return {m_case, m_edited}; }
    void restore(const CapturePlace& place);
    /// R-S3 the typist says whether the line comes from the victim only, or leaves it to the rule again.
    void toggleVictimOnly();

Q_SIGNALS:
    void moved();                                ///< the place has changed
    void wanted(const tepu::LineId& line);       ///< a line was pressed
    void refused(const tepu::Refusal& refusal);

private:
    void follow();
    bool mayMoveOn() const;
    void standAt(const AgendaRow& row);
    void readContext();
    const QStringList& namesToday();
    void showStream();
    void understand(const QString& text);
    Runs understoodRuns(const UnderstoodLine& line) const;
    void enter(const QString& text);
    void enterNew(const UnderstoodLine& line);
    void enterEdited(const LineId& edited, const UnderstoodLine& line);
    void editLast();
    void edit(const LineId& line);
    void leave();
    void finish(const AgendaRow& earlier);
    void endEditing();
    const AgendaRow* earlierCase() const;
    template <Command C>
    void perform(const C& command);

    TableNow& m_table;
    SaidPanel& m_panel;
    KeptLine* m_line;
    TabOffer* m_tab;
    std::optional<CaseId> m_case;
    std::optional<LineId> m_edited;
    QVector<LineRow> m_said; ///< of the case whose line is typed
    bool m_isFinishing = false;
    CaptureContext m_context;
    std::optional<QStringList> m_names; ///< for @
};

} // namespace tepu::ui
