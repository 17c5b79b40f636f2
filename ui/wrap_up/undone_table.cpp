// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrap_up/undone_table.h"

#include "ui/shell/space.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/prose.h"

#include <QGridLayout>

namespace tepu::ui {
namespace {

constexpr int familyColumn = 260; ///< as wide as most double names

} // namespace

UndoneTable::UndoneTable(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(space::edge);
    m_grid->setVerticalSpacing(space::grid);
    m_grid->setColumnStretch(1, 1);
}

void UndoneTable::display(const QVector<UndoneShown>& rows)
{
    clear(*m_grid);
    for (int row = 0; row < rows.size(); ++row)
        addRow(row, rows[row]);
}

/// The button fills its column, so that all are of the width of the widest; the words stand in the middle of its height.
void UndoneTable::addRow(int row, const UndoneShown& shown)
{
    auto* family = new Prose(TextStyle::Body, {{shown.family.label, Voice::Plain}}, this);
    family->standInColumn(familyColumn);
    m_grid->addWidget(family, row, 0, Qt::AlignVCenter);
    auto* state = new Prose(TextStyle::Body, shown.family.value, this);
    state->setAccessibleName(shown.family.label + QStringLiteral(": ") + plain(shown.family.value));
    m_grid->addWidget(state, row, 1, Qt::AlignVCenter);
    auto* button = new ActionButton(shown.action, this);
    button->setAccessibleName(QStringLiteral("%1: %2").arg(shown.family.label, shown.action.words));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(button, &ActionButton::clicked, this, shown.act);
    m_grid->addWidget(button, row, 2);
}

} // namespace tepu::ui
