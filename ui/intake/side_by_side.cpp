// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/side_by_side.h"

#include "core/domain/whole_name.h"
#include "ui/shell/space.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/section_label.h"

#include <QGridLayout>
#include <QLocale>

namespace tepu::ui {
namespace {

struct Line {
    QString label;
    QString left;
    QString right;
};

QString dayOf(const std::optional<QDate>& date)
{
    return date ? QLocale().toString(*date, QStringLiteral("d MMM yyyy")) : QString();
}

QVector<Line> linesOf(const Identity& file, const KnownPersonRow& known)
{
    using S = SideBySide;
    return {{S::tr("Name"), wholeName(file.givenNames, file.familyName), wholeName(known.givenNames, known.familyName)},
            {S::tr("Also known as"), QStringList(file.aliases).join(QStringLiteral(", ")), QStringList(known.aliases).join(QStringLiteral(", "))},
            {S::tr("Born"), dayOf(file.dateOfBirth), dayOf(known.dateOfBirth)},
            {S::tr("Police number"), file.personRef, known.personRef.value_or(QString())},
            {S::tr("Phone"), file.phone, known.phone.value_or(QString())},
            {S::tr("Plans"), {}, known.plans.value_or(QString())}};
}

/// What is not the same stands out; what neither knows is left out.
void addLine(QGridLayout& grid, const Line& line)
{
    if (line.left.isEmpty() && line.right.isEmpty())
        return;
    const int row = grid.rowCount();
    const Voice voice = line.left == line.right ? Voice::Plain : Voice::Strong;
    const QString none = QStringLiteral("–");
    grid.addWidget(new Prose(TextStyle::Secondary, {{line.label, Voice::Quiet}}), row, 0, Qt::AlignTop);
    grid.addWidget(new Prose(TextStyle::Body, {{line.left.isEmpty() ? none : line.left, voice}}), row, 1, Qt::AlignTop);
    grid.addWidget(new Prose(TextStyle::Body, {{line.right.isEmpty() ? none : line.right, voice}}), row, 2, Qt::AlignTop);
}

} // namespace

SideBySide::SideBySide(const Identity& inTheFile, const std::optional<KnownPersonRow>& inTheRecord, const Resembling& why, QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::between);
    grid->setVerticalSpacing(space::grid);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(new SectionLabel(tr("in the file"), this), 0, 1);
    grid->addWidget(new SectionLabel(inTheRecord ? tr("in the record") : tr("in these files too"), this), 0, 2);
    for (const Line& line : linesOf(inTheFile, inTheRecord.value_or(KnownPersonRow())))
        addLine(*grid, line);
    const QString reasons = QStringList(why.why).join(QStringLiteral(" · "));
    grid->addWidget(new Prose(TextStyle::Secondary, {{tr("Why"), Voice::Quiet}}, this), grid->rowCount(), 0, Qt::AlignTop);
    grid->addWidget(new Prose(TextStyle::Body, {{reasons, Voice::Caution}}, this), grid->rowCount() - 1, 1, 1, 2);
}

} // namespace tepu::ui
