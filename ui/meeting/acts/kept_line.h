// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"
#include "ui/widgets/stream_input.h"

namespace tepu::ui {

/// A draft as it is kept.
QByteArray bytesOf(const Draft& draft);
Draft draftFrom(const QByteArray& bytes);

/// A line whose every keystroke is kept under a name, words and cursor, until the act in which it is entered takes it.
class KeptLine : public QObject {
    Q_OBJECT

public:
    KeptLine(Session& session, StreamInput& input, QObject* parent);

    /// Shows what was last typed under this name; what stood there stays kept under its own.
    void standFor(const QString& name);
    const QString& name() const { return m_name; }
    QString text() const { return m_input.draft().text; }
    bool isEmpty() const { return m_input.draft().text.trimmed().isEmpty(); }
    StreamInput& input() { return m_input; }

    /// Puts words in, as if they had been typed.
    void put(const QString& text, std::optional<int> cursor = {});
    /// Gives the words to an act: the line is empty at once, its draft goes with the act.
    QString take();
    /// The act was refused: the words come back, before those typed since.
    void giveBack(const QString& name, const QString& text);
    /// Keeps what stands there, also where an act was to take it.
    void keepAgain() { m_session.keepDraft(m_name, bytesOf(m_input.draft())); }

Q_SIGNALS:
    void edited(const QString& text);

private:
    void keep(const Draft& draft);

    Session& m_session;
    StreamInput& m_input;
    QString m_name;
    bool m_restoring = false;
};

} // namespace tepu::ui
