// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/acts/kept_line.h"
#include "ui/meeting/acts/table_now.h"

namespace tepu::ui {

class OpeningPage;
class TableActs;

/// R-M2 "The coordinator opens (culturally responsive opening, introductions, overview and number of cases)".
class Opening : public QObject {
    Q_OBJECT

public:
    Opening(TableNow& table, TableActs& people, OpeningPage& page);

    /// Whether the table is still before its first case.
    bool isBefore() const;
    void readConfidentiality();
    void goOn();

Q_SIGNALS:
    void firstCase();

private:
    void show();
    void arrive(const QString& text);

    TableNow& m_table;
    TableActs& m_people;
    OpeningPage& m_page;
    KeptLine* m_line;
};

} // namespace tepu::ui
