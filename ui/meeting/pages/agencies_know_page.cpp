// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pages/agencies_know_page.h"

#include "ui/meeting/pages/rows.h"
#include "ui/shell/space.h"
#include "ui/widgets/section_label.h"

#include <QVBoxLayout>

namespace tepu::ui {
namespace {

constexpr int whenColumn = 124;

} // namespace

void AgenciesKnowPage::display(const QVector<AgencyKnows>& agencies)
{
    m_agencies = agencies;
    refresh();
}

void AgenciesKnowPage::build()
{
    for (const AgencyKnows& agency : m_agencies) {
        main().addWidget((new SectionLabel(agency.name))->overRows());
        main().addSpacing(space::grid);
        for (const KnownLine& line : agency.lines) {
            auto* row = new EntryRow({line.when, agency.mark, line.words}, whenColumn);
            connect(row, &EntryRow::clicked, this, [this, id = line.id] { Q_EMIT lineChosen(id); });
            main().addWidget(row);
        }
        main().addSpacing(space::between);
    }
    if (m_agencies.isEmpty())
        sayNothingYet(main(), tr("No agency has brought anything yet. What is said at the table stands here, agency by agency."));
}

} // namespace tepu::ui
