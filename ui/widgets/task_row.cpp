// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/task_row.h"

#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/shell/speech.h"
#include "ui/widgets/prose.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOption>

namespace tepu::ui {
namespace {

constexpr int agencyColumn = 70; // "KAUPAPA"

Voice voiceOf(Timing timing)
{
    switch (timing) {
    case Timing::OnTime: return Voice::Quiet;
    case Timing::Soon:
    case Timing::Held: return Voice::Caution;
    case Timing::Overdue: return Voice::Alert;
    }
    Q_UNREACHABLE();
}

Runs whenOf(const TaskShown& task)
{
    Runs runs{{task.deadline, voiceOf(task.timing)}};
    const QString dot = QStringLiteral(" · ");
    if (task.telling == Telling::AgreedAloud)
        runs += {Run{dot + TaskRow::tr("agreed"), Voice::Quiet}};
    if (task.telling == Telling::NotYetTold)
        runs += {Run{dot, Voice::Quiet}, Run{TaskRow::tr("not yet told"), Voice::Caution}};
    return runs;
}

} // namespace

TaskRow::TaskRow(const TaskShown& task, QWidget* parent) : Pressable(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::rowInset, 7, space::rowInset, 7);
    line->setSpacing(space::inside);
    auto* agency = new Prose(TextStyle::Secondary, {{task.agency, Voice::Strong}}, this);
    agency->standInColumn(agencyColumn);
    agency->standBeside(TextStyle::Body);
    line->addWidget(agency, 0, Qt::AlignTop);
    line->addWidget(new Prose(TextStyle::Body, {{task.words}}, this), 1);
    auto* when = new Prose(TextStyle::Secondary, whenOf(task), this);
    when->align(Qt::AlignRight);
    when->standBeside(TextStyle::Body);
    line->addWidget(when, 0, Qt::AlignTop);
    speakAs(*this, QAccessible::Button, QStringLiteral("%1: %2, %3").arg(task.agency, task.words, plain(whenOf(task))));
}

void TaskRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (standing().state & QStyle::State_MouseOver)
        paintBox(painter, rect(), {colour(ColourRole::Here, *this), {}}, space::markRadius);
    if (hasFocus())
        paintFocusRing(painter, rect(), space::markRadius, colour(ColourRole::Accent, *this));
}

} // namespace tepu::ui
