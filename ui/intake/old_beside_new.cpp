// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/old_beside_new.h"

#include "ui/shell/space.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/section_label.h"

#include <QGridLayout>

namespace tepu::ui {
namespace {

constexpr int columnNames = 140;

/// "date_of_birth" as it is read.
QString labelOf(const BesideRow& row)
{
    if (row.column == u"person")
        return OldBesideNew::tr("Named");
    QString words = row.column;
    words.replace(u'_', u' ');
    return words.left(1).toUpper() + words.mid(1);
}

Runs valueOf(const QString& text, bool differs)
{
    return text.isEmpty() ? Runs{{QStringLiteral("–"), Voice::Quiet}} : Runs{{text, differs ? Voice::Strong : Voice::Plain}};
}

} // namespace

OldBesideNew::OldBesideNew(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
}

void OldBesideNew::display(const QVector<BesideRow>& rows)
{
    clear(*m_column);
    auto* table = new QWidget(this);
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::between);
    grid->setVerticalSpacing(space::inside);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    auto* names = new Prose(TextStyle::Secondary, this);
    names->standInColumn(columnNames);
    grid->addWidget(names, 0, 0);
    grid->addWidget(new SectionLabel(tr("As the record holds it"), this), 0, 1);
    grid->addWidget(new SectionLabel(tr("As it came again"), this), 0, 3);
    QString whom;
    for (const BesideRow& row : rows) {
        if (row.whom != whom) {
            grid->setRowMinimumHeight(grid->rowCount(), space::inside);
            grid->addWidget(new SectionLabel(row.whom, this), grid->rowCount(), 1, 1, 3);
            whom = row.whom;
        }
        addRow(*grid, row);
    }
    m_column->addWidget(table);
}

void OldBesideNew::addRow(QGridLayout& grid, const BesideRow& row)
{
    const int at = grid.rowCount();
    grid.addWidget(new Prose(TextStyle::Secondary, {{labelOf(row), Voice::Quiet}}, this), at, 0, Qt::AlignTop);
    grid.addWidget(new Prose(TextStyle::Body, valueOf(row.held, row.differs), this), at, 1, Qt::AlignTop);
    grid.addWidget(new Prose(TextStyle::Secondary, {row.differs ? Run{tr("differs"), Voice::Caution} : Run{}}, this), at, 2, Qt::AlignTop);
    grid.addWidget(new Prose(TextStyle::Body, valueOf(row.incoming, row.differs), this), at, 3, Qt::AlignTop);
}

} // namespace tepu::ui
