// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QSet>

namespace tepu::ui {

/// Tells the desktop of High tasks that fall due or are over, where the site has asked for it: each task once in each state, in a sentence
/// without a name. A locked record has no session, and so tells nothing.
class HighTaskNotices : public QObject {
    Q_OBJECT

public:
    using Show = std::function<void(const QString& words)>;

    HighTaskNotices(Session& session, Show show, QObject* parent = nullptr);

    /// As it does by itself every minute.
    void look();

private:
    QSet<QString> told() const;

    Session& m_session;
    Show m_show;
    QTimer m_minute;
};

} // namespace tepu::ui
