// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "ui/shell/session.h"

#include <QWidget>

namespace tepu::ui {

class KeptLine;
class Prose;
class StreamInput;

/// The line in which the coordinator says why a family is carried over. What is typed is kept, and so is which family was
/// asked about.
class CarryOverLine : public QWidget {
    Q_OBJECT

public:
    explicit CarryOverLine(Session& session, QWidget* parent = nullptr);

    /// Opens the line; Enter carries over, Esc leaves it.
    void ask(const CaseId& caseId, const QString& familyName);
    /// The family that was asked about when the program ended, if any.
    std::optional<CaseId> lastAsked() const;
    QWidget& input() const;

Q_SIGNALS:
    void left(); ///< the hands go back to the page

private:
    void carryOver(const QString& typed);
    void leave();
    void keepPlace();

    Session& m_session;
    std::optional<CaseId> m_asked;
    Prose* m_question;
    StreamInput* m_why;
    KeptLine* m_kept;
};

} // namespace tepu::ui
