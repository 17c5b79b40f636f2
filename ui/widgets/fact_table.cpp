// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fact_table.h"

#include "ui/shell/space.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/prose.h"

#include <QGridLayout>

namespace tepu::ui {
namespace {

constexpr int labelColumn = 140;

} // namespace

FactTable::FactTable(QWidget* parent) : FactTable(Voice::Quiet, parent)
{
}

FactTable::FactTable(Voice labels, QWidget* parent) : QWidget(parent), m_labels(labels)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::edge);
    grid->setVerticalSpacing(space::grid);
    grid->setColumnStretch(1, 1);
}

void FactTable::keepLabelsWhole()
{
    m_wholeLabels = true;
}

void FactTable::display(const QVector<Fact>& facts)
{
    clear(*layout());
    auto* grid = static_cast<QGridLayout*>(layout());
    int row = 0;
    for (const Fact& fact : facts) {
        auto* label = new Prose(TextStyle::Body, {{fact.label, m_labels}}, this);
        if (m_wholeLabels)
            label->keepInOneLine();
        else
            label->standInColumn(labelColumn);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        auto* value = new Prose(TextStyle::Body, fact.value, this);
        value->setAccessibleName(fact.label + QStringLiteral(": ") + plain(fact.value));
        grid->addWidget(value, row++, 1);
    }
}

} // namespace tepu::ui
