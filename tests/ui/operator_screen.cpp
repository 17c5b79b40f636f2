// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exhibits.h"
#include "tests/ui/samples.h"
#include "ui/meeting/decide_panel.h"
#include "ui/meeting/foot_bar.h"
#include "ui/meeting/case_frame.h"
#include "ui/meeting/operator_layout.h"
#include "ui/meeting/said_panel.h"
#include "ui/shell/space.h"
#include "ui/widgets/case_list.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/reason_picker.h"
#include "ui/widgets/said_stream.h"
#include "ui/widgets/section_label.h"
#include "ui/widgets/stream_input.h"
#include "ui/widgets/tabs_row.h"

#include <QVBoxLayout>

namespace tepu::ui {
namespace {

QVBoxLayout* columnIn(QWidget* parent, int gap)
{
    auto* column = new QVBoxLayout(parent);
    column->setContentsMargins({});
    column->setSpacing(gap);
    return column;
}

QWidget* whatHappened(Kind kind)
{
    auto* page = new QWidget;
    auto* column = columnIn(page, space::inside);
    column->addWidget(new SectionLabel(QStringLiteral("Wed 9 May 2018, 23:56 · attended 00:20")));
    auto* narrative = new Prose(TextStyle::Narrative, {{samples::narrative()}});
    narrative->setMaximumWidth(narrativeWidth(*narrative));
    column->addWidget(narrative);
    column->addSpacing(space::grid);
    auto* facts = new FactTable;
    facts->display(samples::facts(kind));
    column->addWidget(facts);
    column->addSpacing(space::inside);
    column->addWidget(new SectionLabel(QStringLiteral("Episodes reported to Police")));
    auto* line = new EpisodeTimeline;
    line->display(samples::episodes(kind == Kind::Ordinary ? 5 : 30));
    column->addWidget(line);
    column->addSpacing(space::inside);
    auto* voices = new FactTable(Voice::Strong, nullptr);
    voices->display(
        {{QStringLiteral("Mere and the tamariki"),
          {{QStringLiteral("She wants him to get help and not to lose the house; Hana is afraid to sleep. ")},
           {QStringLiteral("IVS speaks for her, 9 May"), Voice::Quiet}}},
         {QStringLiteral("James"),
          {{QStringLiteral("Followed up by Probation, Fridays. ")},
           {QStringLiteral("Nobody works with him yet."), Voice::Caution}}}});
    auto* card = new Card;
    columnIn(card, 0)->addWidget(voices);
    card->layout()->setContentsMargins(space::between, 12, space::between, 12);
    column->addWidget(card);
    column->addStretch(1);
    return page;
}

QWidget* who(Kind kind)
{
    auto* page = new QWidget;
    auto* column = columnIn(page, 0);
    column->addWidget((new SectionLabel(QStringLiteral("Who")))->overRows());
    for (const PersonShown& person : samples::people(kind))
        column->addWidget(new PersonCard(person));
    column->addSpacing(space::edge);
    column->addWidget((new SectionLabel(QStringLiteral("Open tasks")))->overRows());
    for (const TaskShown& task : samples::openTasks(kind))
        column->addWidget(new TaskRow(task));
    column->addStretch(1);
    return page;
}

QWidget* firstPage(Kind kind)
{
    auto* page = new QWidget;
    auto* both = new QHBoxLayout(page);
    both->setContentsMargins(0, space::inside, 0, space::between);
    both->setSpacing(space::between);
    both->addWidget(whatHappened(kind), 13);
    both->addWidget(who(kind), 7);
    return page;
}

} // namespace

QWidget* operatorScreen(bool longest)
{
    const Kind kind = longest ? Kind::Longest : Kind::Ordinary;
    auto* screen = new OperatorLayout;
    screen->top().display(samples::top(kind));
    screen->list().display(samples::list(kind));
    screen->displayListFoot(QStringLiteral("1 parked · 1 carried over · 19 to come"));
    screen->head().display(samples::head(kind));
    screen->alerts().display(samples::alerts(kind));
    screen->agencies().display(samples::agencies(kind));
    screen->caseFrame().addPage(QStringLiteral("What happened"), firstPage(kind));
    for (const char* title : {"Who", "History", "Agencies know", "Plan & tasks"})
        screen->caseFrame().addPage(QString::fromLatin1(title), new QWidget);
    screen->said().stream().display(samples::said(kind));
    screen->said().input().restore({QStringLiteral("refuge she is staying with her sister until Satu"), 48});
    screen->said().input().understand({{QStringLiteral("Women’s Refuge · from the victim only"), Voice::Accent}});
    DecidePanel& decide = screen->decide();
    decide.level().display(samples::levels(), RiskLevel::High);
    decide.because().display(samples::reasons(),
                             {QStringLiteral("serious_nature_of_most_recent_assault"),
                              QStringLiteral("rapid_escalation_of_most_recent_episode")},
                             QStringLiteral("strangulation, ED visit not known"));
    decide.task().restore({QStringLiteral("pos contact perp aft"), 20});
    decide.task().understand(
        {{QStringLiteral("Held: do not contact him until Refuge says it is safe. Tab: let it wait for that."),
          Voice::AlertSource}});
    decide.displayTasks(samples::decidedTasks());
    decide.review().restore({QStringLiteral("ICM Wed 16 May"), 14});
    screen->foot().questions().display(samples::questions(kind));
    return screen;
}

} // namespace tepu::ui
