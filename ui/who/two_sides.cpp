// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/who/two_sides.h"

#include "ui/meeting/pages/code_names.h"
#include "ui/shell/space.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/section_label.h"

#include <QGridLayout>

namespace tepu::ui {
namespace {

constexpr int labelColumn = 116;

QString labelOf(Compared what)
{
    switch (what) {
    case Compared::Name: return TwoSides::tr("Name");
    case Compared::AlsoKnownAs: return TwoSides::tr("Also known as");
    case Compared::Born: return TwoSides::tr("Born");
    case Compared::Gender: return TwoSides::tr("Gender");
    case Compared::Ethnicity: return TwoSides::tr("Ethnicity");
    case Compared::PoliceNumber: return TwoSides::tr("Police number");
    case Compared::Phone: return TwoSides::tr("Phone");
    case Compared::Address: return TwoSides::tr("Address");
    case Compared::Parts: return TwoSides::tr("Episodes");
    case Compared::Plans: return TwoSides::tr("Plans");
    case Compared::OpenTasks: return TwoSides::tr("Open tasks");
    case Compared::Holds: return TwoSides::tr("Holds on contact");
    }
    Q_UNREACHABLE();
}

/// What hangs on somebody is no sign of who they are.
bool tellsWhoTheyAre(Compared what)
{
    return what < Compared::Parts;
}

QString wordsOf(Compared what, const QString& text)
{
    const auto ethnicity = what == Compared::Ethnicity ? fromCode<Ethnicity>(text) : std::nullopt;
    const auto gender = what == Compared::Gender ? fromCode<Gender>(text) : std::nullopt;
    return ethnicity ? shown(*ethnicity) : gender ? shown(*gender) : text;
}

Runs valuesOf(Compared what, const QVector<ComparedValue>& values, Voice otherwise)
{
    Runs runs;
    for (const ComparedValue& value : values)
        runs.append({(runs.isEmpty() ? QString() : QStringLiteral("\n")) + wordsOf(what, value.text), value.inBoth ? Voice::Plain : otherwise});
    return runs.isEmpty() ? Runs{{QStringLiteral("–"), Voice::Quiet}} : runs;
}

Run signOf(const ComparedRow& row)
{
    if (row.left.isEmpty() || row.right.isEmpty())
        return {};
    return row.differs() ? Run{TwoSides::tr("differs"), Voice::Caution} : Run{TwoSides::tr("same"), Voice::Quiet};
}

} // namespace

TwoSides::TwoSides(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
}

void TwoSides::display(const QString& left, const QString& right, const QVector<ComparedRow>& rows)
{
    clear(*m_column);
    auto* table = new QWidget(this);
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::between);
    grid->setVerticalSpacing(space::inside);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    addHead(*grid, left, right);
    for (const ComparedRow& row : rows)
        addRow(*grid, row);
    m_column->addWidget(table);
}

void TwoSides::addHead(QGridLayout& grid, const QString& left, const QString& right)
{
    auto* label = new Prose(TextStyle::Secondary, this);
    label->standInColumn(labelColumn);
    grid.addWidget(label, 0, 0);
    grid.addWidget(new SectionLabel(left, this), 0, 1);
    grid.addWidget(new SectionLabel(right, this), 0, 3);
}

void TwoSides::addRow(QGridLayout& grid, const ComparedRow& row)
{
    const bool compares = tellsWhoTheyAre(row.what);
    if (row.what == Compared::Parts) {
        grid.setRowMinimumHeight(grid.rowCount(), space::between);
        grid.addWidget(new SectionLabel(tr("What hangs on each"), this), grid.rowCount(), 1, 1, 3);
    }
    const int at = grid.rowCount();
    const Voice otherwise = compares && row.differs() ? Voice::Strong : Voice::Plain;
    grid.addWidget(new Prose(TextStyle::Secondary, {{labelOf(row.what), Voice::Quiet}}, this), at, 0, Qt::AlignTop);
    grid.addWidget(new Prose(TextStyle::Body, valuesOf(row.what, row.left, otherwise), this), at, 1, Qt::AlignTop);
    grid.addWidget(new Prose(TextStyle::Secondary, {compares ? signOf(row) : Run{}}, this), at, 2, Qt::AlignTop);
    grid.addWidget(new Prose(TextStyle::Body, valuesOf(row.what, row.right, otherwise), this), at, 3, Qt::AlignTop);
}

} // namespace tepu::ui
