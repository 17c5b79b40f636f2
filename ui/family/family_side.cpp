// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/family/family_side.h"

#include "ui/family/family_words.h"
#include "ui/shell/space.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/section_label.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace tepu::ui {
namespace {

struct FamilySide {
    Q_DECLARE_TR_FUNCTIONS(FamilySide)
};

void addLine(QVBoxLayout& column, const Runs& words)
{
    auto* line = new Prose(TextStyle::Body, words);
    line->setContentsMargins(0, space::grid, 0, space::grid);
    column.addWidget(line);
}

void addSupport(QVBoxLayout& column, const QString& title, const FamilyPicture& family, bool children)
{
    bool isFirst = true;
    for (const SupportLine& line : family.support) {
        if (line.isChild != children)
            continue;
        if (std::exchange(isFirst, false))
            column.addWidget(new SectionLabel(title));
        addLine(column, supportTold(line));
    }
    if (!isFirst)
        column.addSpacing(space::between);
}

} // namespace

void addFamilySide(QVBoxLayout& column, const FamilyPicture& family)
{
    const auto differences = differencesTold(family);
    if (!differences.isEmpty())
        column.addWidget(new SectionLabel(FamilySide::tr("They do not say the same")));
    for (const Runs& difference : differences)
        addLine(column, difference);
    if (!differences.isEmpty())
        column.addSpacing(space::between);
    addSupport(column, FamilySide::tr("Tamariki: support offered?"), family, true);
    addSupport(column, FamilySide::tr("Adults: support offered?"), family, false);
}

} // namespace tepu::ui
