// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/meeting/agenda.h"
#include "ui/list/list_line.h"

#include <QWidget>

class QVBoxLayout;

namespace tepu::ui {

class Prose;
class StreamInput;

/// Beside the list: the chosen family, the conflicts declared, and the one line in which everything is typed.
class ListSide : public QWidget {
    Q_OBJECT

public:
    explicit ListSide(QWidget* parent = nullptr);

    /// `row`: nothing where no family is chosen.
    void display(const std::optional<AgendaRow>& row, const std::optional<MeetingId>& meeting, const Tables& tables);
    void ask(LineFor line, const QString& familyName);
    void understand(const UnderstoodListLine& line);
    StreamInput& input() { return *m_input; }

private:
    void displayFamily(const AgendaRow& row);
    void displayConflicts(const MeetingId& meeting, const Tables& tables);

    QVBoxLayout* m_column;
    QWidget* m_line;
    Prose* m_question;
    StreamInput* m_input;
};

} // namespace tepu::ui
