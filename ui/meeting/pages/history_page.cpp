// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pages/history_page.h"

#include "ui/meeting/pages/rows.h"
#include "ui/shell/space.h"
#include "ui/widgets/section_label.h"

#include <QVBoxLayout>

namespace tepu::ui {
namespace {

constexpr int timeColumn = 48;

} // namespace

void HistoryPage::display(const QVector<HistoryDay>& days)
{
    m_days = days;
    refresh();
}

void HistoryPage::build()
{
    for (const HistoryDay& day : m_days) {
        main().addWidget((new SectionLabel(day.title))->overRows());
        main().addSpacing(space::grid);
        for (const Entry& entry : day.entries)
            main().addWidget(new EntryRow(entry, timeColumn));
        main().addSpacing(space::between);
    }
    if (m_days.isEmpty())
        sayNothingYet(main(), tr("Nothing is recorded yet."));
}

} // namespace tepu::ui
