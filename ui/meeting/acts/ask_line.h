// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/acts/kept_line.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/panel.h"

namespace tepu::ui {

class Prose;

/// A second way on from a line, such as passing a question by.
struct Otherwise {
    QString words;
    std::function<void(const QString&)> done;
};

/// Something that is typed in place before an act can be done.
struct Asked {
    QString draft;                    ///< the name under which what is typed is kept
    Runs question;
    QString hint;                     ///< what may be typed
    QString does;                     ///< what Enter does
    std::function<void(const QString&)> done;
    std::function<Runs(const QString&)> understood = {};
    std::optional<Otherwise> otherwise = {};
    QStringList beginnings = {};      ///< words that the mouse may put at the line's start
};

/// The one line above the foot in which an act asks what it still must know. It stops nobody: work goes on around it, Esc
/// puts it away, and what was typed is there when it is asked again.
class AskLine : public Panel {
    Q_OBJECT

public:
    AskLine(Session& session, QWidget* parent = nullptr);

    void ask(const Asked& asked);
    /// The name of what it asks; nothing while it is away.
    QString asks() const { return isHidden() ? QString() : m_line->name(); }
    bool isAsking(const QString& draft) const { return isVisibleTo(parentWidget()) && m_line->name() == draft; }
    /// Why it cannot be done; the words stay. Another way to do it may be offered.
    void object(const Refusal& refusal, const std::optional<Otherwise>& otherwise = {});
    void leave();
    void enter();
    KeptLine& line() { return *m_line; }

    /// Performs what was asked for: the line goes once it is done; a refusal stands in it.
    template <Command C>
    void perform(const C& command, Session::Done done = {})
    {
        m_session.act(command, [this, done](const Receipt& receipt) {
            leave();
            if (done)
                done(receipt);
        }, {m_line->name()}, [this](const Refusal& refusal) { object(refusal); });
    }

Q_SIGNALS:
    void asked();
    void left();

private:
    void display(const Asked& asked);
    void offer(const std::optional<Otherwise>& otherwise);
    void enterOtherwise();
    void understand(const QString& text);

    Session& m_session;
    Asked m_asked;
    Prose* m_question;
    QWidget* m_beginnings;
    StreamInput* m_input;
    KeptLine* m_line;
    ActionButton* m_does;
    ActionButton* m_otherwise;
};

} // namespace tepu::ui
