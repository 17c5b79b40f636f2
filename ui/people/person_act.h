// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/people/person_line.h"
#include "ui/meeting/acts/table_now.h"
#include "ui/widgets/runs.h"

namespace tepu::ui {

class AskLine;
class WorkedAct;

/// Writes down what is said of one person, a line at a time: "wrong 021 555 0123 a stranger answers".
class PersonAct : public QObject {
    Q_OBJECT

public:
    PersonAct(TableNow& table, AskLine& ask, WorkedAct& worked);

    void ask(const PersonId& person, const QString& called);

private:
    void enter(const PersonId& person, const QString& text);
    bool enterContact(const PersonId& person, const PersonLine& line);
    bool enterSafety(const PersonId& person, const PersonLine& line);
    bool enterNames(const PersonId& person, const PersonLine& line);
    bool enterKnown(const PersonId& person, const PersonLine& line);
    bool enterSelf(const PersonId& person, const PersonLine& line);
    bool enterDeath(const PersonId& person, const PersonLine& line);

    bool enterWorked(const PersonId& person, const QString& text);
    Runs understood(const PersonId& person, const QString& text) const;

    TableNow& m_table;
    AskLine& m_ask;
    WorkedAct& m_worked;
};

/// What the line would do, in words, or what may be typed.
Runs personLineUnderstood(const QString& text);

} // namespace tepu::ui
