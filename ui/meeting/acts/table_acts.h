// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/acts/member_line.h"
#include "ui/meeting/acts/table_now.h"
#include "ui/widgets/runs.h"

namespace tepu::ui {

class AskLine;

/// A line that was entered, and the draft that goes with it.
struct Entered {
    QString text;
    QString draft;
};

/// Who sits at the table and when it rests: arriving, leaving, stepping out, breaks.
class TableActs : public QObject {
    Q_OBJECT

public:
    TableActs(TableNow& table, AskLine& ask);

    void arriveOrLeave();
    void stepOut();
    /// R-M11 everybody in conflict with a case is out; then the case opens.
    void confirmOut(const CaseId& caseId, const std::function<void()>& then);
    void breakOrGoOn();

    /// What the line of F3 means: "Moana Reti leaves, Health · needed for 3 to come".
    Runs understood(const QString& text) const;
    /// Lets come or go whom a line names; what stands in the way goes to `refused`.
    void arriveOrLeave(const Entered& line, const Session::Done& done, const Session::Refused& refused);

Q_SIGNALS:
    void refused(const tepu::Refusal& refusal);

private:
    MemberLine read(const QString& text) const;
    bool isHere(const MemberLine& member) const;
    std::optional<Instant> today(const std::optional<QTime>& time) const;
    void beginBreak(const QString& backAt);

    TableNow& m_table;
    AskLine& m_ask;
};

} // namespace tepu::ui
