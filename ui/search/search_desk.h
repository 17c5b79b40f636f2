// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/search/search.h"
#include "ui/shell/session.h"

#include <QTimer>

namespace tepu::ui {

/// Reads the record to be searched while nobody waits for it, a few milliseconds at a time, and goes on after every change.
class SearchDesk : public QObject {
    Q_OBJECT

public:
    explicit SearchDesk(Session& session);

    QVector<FoundRow> find(const QString& typed);
    /// In hundredths; less than all while it is being read.
    int percentRead() { return m_index.percentRead(); }
    bool isWhole() const { return m_index.isWhole(); }
    QDate today() const { return dateAt(m_session.now()); }

Q_SIGNALS:
    void readOn(); ///< there is more to find, or all has been read

private:
    void goOn();

    Session& m_session;
    SearchIndex m_index;
    QTimer m_timer;
    int m_rows = 16; ///< as many as fit into a piece of work
};

} // namespace tepu::ui
