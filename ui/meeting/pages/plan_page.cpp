// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pages/plan_page.h"

#include "ui/meeting/pages/order_row.h"
#include "ui/meeting/pages/review_line_row.h"
#include "ui/meeting/pages/rows.h"
#include "ui/shell/space.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/section_label.h"

#include <QVBoxLayout>

namespace tepu::ui {

void PlanPage::display(const PlanShown& shown)
{
    m_shown = shown;
    refresh();
}

void PlanPage::build()
{
    addTaskList(tr("Open tasks · %1").arg(m_shown.openTasks.size()), m_shown.openTasks);
    if (m_shown.openTasks.isEmpty()) {
        auto* none = new Prose(TextStyle::Body, {{tr("None open. Type one in the task line, as it is said."), Voice::Quiet}});
        none->setContentsMargins(space::rowInset, 0, space::rowInset, space::between);
        main().addWidget(none);
    }
    if (!m_shown.endedTasks.isEmpty())
        addTaskList(tr("Ended · %1").arg(m_shown.endedTasks.size()), m_shown.endedTasks);
    addOrderList();
    QVector<Runs> levels;
    for (const QVector<Runs>& decision : m_shown.decisions)
        levels += decision;
    addPart(tr("Level"), levels, tr("No table has decided a level yet."));
    addReviewList();
    side().addWidget((new SectionLabel(tr("Whose voice")))->overRows());
    addVoices(side(), m_shown.voices, [this](StandingLine line) { Q_EMIT standingLineChosen(line); });
    side().addSpacing(space::between);
    if (!m_shown.answers.isEmpty())
        addPart(tr("Asked and answered"), m_shown.answers, {});
}

void PlanPage::addTaskList(const QString& title, const QVector<TaskOnPage>& tasks)
{
    main().addWidget((new SectionLabel(title))->overRows());
    main().addSpacing(space::grid);
    addTasks(main(), tasks, TaskRows::WithMore, [this](const TaskId& task) { Q_EMIT taskChosen(task); });
    main().addSpacing(space::between);
}

void PlanPage::addOrderList()
{
    if (m_shown.orders.isEmpty())
        addPart(tr("Orders and conditions"), {}, tr("None in the record. Ctrl E writes one down."));
    else {
        side().addWidget((new SectionLabel(tr("Orders and conditions")))->overRows());
        side().addSpacing(space::grid);
        addOrders(side(), m_shown.orders, [this](const OrderView& order, const QString& beginning) { Q_EMIT orderChosen(order, beginning); });
        side().addSpacing(space::between);
    }
    if (!m_shown.addresses.isEmpty())
        addPart(tr("Address check"), m_shown.addresses, {});
}

void PlanPage::addReviewList()
{
    if (m_shown.reviews.isEmpty())
        return addPart(tr("Back at the table"), {}, tr("No review is set."));
    side().addWidget((new SectionLabel(tr("Back at the table")))->overRows());
    side().addSpacing(space::grid);
    for (const ReviewOnPage& review : m_shown.reviews) {
        auto* row = new ReviewLine(review.words);
        if (review.review)
            connect(row, &ReviewLine::clicked, this, [this, id = *review.review] { Q_EMIT reviewChosen(id); });
        side().addWidget(row);
    }
    side().addSpacing(space::between);
}

void PlanPage::addPart(const QString& title, const QVector<Runs>& lines, const QString& none)
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
