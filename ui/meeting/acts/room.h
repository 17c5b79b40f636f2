// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/acts/table_now.h"

#include <QPointer>

namespace tepu::ui {

class ProjectorWindow;

/// What the room sees follows the table: the opening, the case before it, a break; or nothing, while it is blanked.
class Room : public QObject {
    Q_OBJECT

public:
    explicit Room(TableNow& table);

    /// The window in the room, if there is one; it is not owned.
    void showOn(ProjectorWindow* window);
    void toggleBlank();
    /// The picture of the family before the table, or the case again; with the next case it goes.
    void toggleFamily();
    /// "case, no addresses", "blank", "break, back at 10:30": for the top bar.
    QString sees() const;

Q_SIGNALS:
    void changed();

private:
    void show();

    TableNow& m_table;
    QPointer<ProjectorWindow> m_window;
    bool m_isBlank = false;
    std::optional<PlanId> m_family; ///< whose picture is shown
};

} // namespace tepu::ui
