// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meeting.h"

#include <QVector>
#include <QWidget>

namespace tepu::ui {

/// An agency and whether the table has heard it on this case.
struct AgencyHeard {
    QString code;
    QString mark; ///< POL
    QString name;
    Hearing hearing = Hearing::NotYetHeard;

    bool operator==(const AgencyHeard&) const = default;
};

/// Who has been heard, who holds nothing, who has not yet been heard (R-M14).
class AgencyChips : public QWidget {
    Q_OBJECT

public:
    explicit AgencyChips(QWidget* parent = nullptr);

    void display(const QVector<AgencyHeard>& agencies);

Q_SIGNALS:
    void chosen(const QString& agencyCode);

private:
    void addGroup(Hearing hearing, const QString& caption, const QVector<AgencyHeard>& agencies);

    QVector<AgencyHeard> m_agencies;
};

} // namespace tepu::ui
