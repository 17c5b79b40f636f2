// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pages/safety_page.h"

#include "ui/meeting/pages/joined.h"
#include "ui/meeting/pages/safety_row.h"
#include "ui/shell/space.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/section_label.h"

#include <QVBoxLayout>

namespace tepu::ui {

void SafetyPage::display(const SafetyShown& shown)
{
    m_shown = shown;
    refresh();
}

void SafetyPage::build()
{
    if (m_shown.hers.isEmpty())
        sayNothingYet(main(), tr("Nobody of this family is to be kept safe yet."));
    for (const SafetyPlanShown& plan : m_shown.hers)
        addPlan(main(), plan);
    if (!m_shown.his.isEmpty()) {
        side().addWidget((new SectionLabel(tr("Of those who used violence, apart")))->overRows());
        side().addSpacing(space::grid);
        for (const SafetyPlanShown& plan : m_shown.his)
            addPlan(side(), plan);
    }
    for (const WithdrawnShown& statement : m_shown.withdrawn) {
        side().addWidget((new SectionLabel(tr("Withdrawn statement")))->overRows());
        side().addSpacing(space::grid);
        addLinesOf(side(), statement.of, statement.lines);
        side().addSpacing(space::between);
    }
    addTold(tr("Told of danger"), m_shown.dangers, tr("Nobody yet. F10: Police 111, Oranga Tamariki 0508 326 459."));
}

void SafetyPage::addPlan(QVBoxLayout& column, const SafetyPlanShown& plan)
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::rowInset, 0, space::rowInset, 0);
    head->setSpacing(space::inside);
    head->addWidget(new Prose(TextStyle::Body, plan.head, this), 1);
    auto* write = new ActionButton({plan.isMade ? tr("Write") : tr("Begin"), {}}, this);
    connect(write, &ActionButton::clicked, this, [this, of = plan.of] { Q_EMIT lineWanted(of); });
    head->addWidget(write, 0, Qt::AlignTop);
    if (plan.isMade && plan.of.kind == SafetyPlanKind::Safety) {
        auto* carry = new ActionButton({tr("To carry"), QKeySequence(Qt::Key_P)}, this);
        connect(carry, &ActionButton::clicked, this, [this, of = plan.of] { Q_EMIT cardWanted(of); });
        head->addWidget(carry, 0, Qt::AlignTop);
    }
    column.addLayout(head);
    column.addSpacing(space::grid);
    addLinesOf(column, plan.of, plan.lines);
    column.addSpacing(space::between);
}

void SafetyPage::addLinesOf(QVBoxLayout& column, const SafetyAsked& of, const QVector<SafetyLineShown>& lines)
{
    const auto write = [this, of](const QString& beginning) {
        SafetyAsked asked = of;
        asked.beginning = beginning;
        Q_EMIT lineWanted(asked);
    };
    addSafetyLines(column, lines, {write, [this, of] { Q_EMIT cardWanted(of); }});
}

void SafetyPage::addTold(const QString& title, const QVector<Runs>& lines, const QString& none)
{
    side().addWidget((new SectionLabel(title))->overRows());
    side().addSpacing(space::grid);
    const QVector<Runs> said = lines.isEmpty() ? QVector<Runs>{{{none, Voice::Quiet}}} : lines;
    for (const Runs& line : said) {
        auto* words = new Prose(TextStyle::Body, line);
        words->setContentsMargins(space::rowInset, 0, space::rowInset, 0);
        side().addWidget(words);
    }
    side().addSpacing(space::between);
}

} // namespace tepu::ui
