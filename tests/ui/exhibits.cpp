// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exhibits.h"

#include "tests/ui/samples.h"
#include "ui/shell/space.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/case_list.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_sign.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/level_strip.h"
#include "ui/widgets/level_choice.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/risk_mark.h"
#include "ui/widgets/said_stream.h"
#include "ui/widgets/section_label.h"
#include "ui/widgets/stream_input.h"
#include "ui/widgets/tabs_row.h"
#include "ui/widgets/timeline_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGroupBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace tepu::ui {
namespace {

QWidget* inRow(const QVector<QWidget*>& widgets)
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row, space::inside, space::inside);
    for (QWidget* widget : widgets)
        flow->addWidget(widget);
    return row;
}

QWidget* inColumn(const QVector<QWidget*>& widgets)
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    for (QWidget* widget : widgets)
        column->addWidget(widget);
    return page;
}

template <class Widget, class Value>
QWidget* showing(const Value& value)
{
    auto* widget = new Widget;
    widget->display(value);
    return widget;
}

QWidget* riskMarks()
{
    QVector<QWidget*> marks;
    for (const MarkSize size : {MarkSize::Letter, MarkSize::Word})
        for (const RiskStanding standing :
             {RiskStanding::Decided, RiskStanding::Changing, RiskStanding::Undecided, RiskStanding::NotLookedAt})
            for (const RiskLevel level : {RiskLevel::Low, RiskLevel::Medium, RiskLevel::High}) {
                if (level != RiskLevel::Low &&
                    (standing == RiskStanding::Undecided || standing == RiskStanding::NotLookedAt))
                    continue;
                auto* mark = new RiskMark(size);
                mark->display({standing, level});
                marks.append(mark);
            }
    return inRow(marks);
}

QWidget* icons()
{
    QVector<QWidget*> signs;
    for (const auto& word : Vocabulary<Icon>::words)
        signs.append(new IconSign(word.value, ColourRole::Text));
    return inRow(signs);
}

QWidget* buttons()
{
    auto* off = new ActionButton(
        {QStringLiteral("Decide & next"), QKeySequence(QStringLiteral("Ctrl+Return")), ActionKind::Primary});
    off->setEnabled(false);
    return inRow({new ActionButton({QStringLiteral("Park"), QKeySequence(Qt::Key_F6)}),
                  new ActionButton({QStringLiteral("Carry over"), QKeySequence(Qt::Key_F7)}),
                  new ActionButton({QStringLiteral("Decide & next"), QKeySequence(QStringLiteral("Ctrl+Return")),
                                    ActionKind::Primary}),
                  off, new ActionButton({QStringLiteral("No key")}),
                  new KeyHint(QKeySequence(QStringLiteral("Ctrl+Shift+T")))});
}

QWidget* qtControls()
{
    auto* field = new QLineEdit(QStringLiteral("Kōwhai"));
    auto* choice = new QComboBox;
    choice->addItems({QStringLiteral("Waikato"), QStringLiteral("Christchurch")});
    auto* check = new QCheckBox(QStringLiteral("Served"));
    check->setChecked(true);
    auto* radio = new QRadioButton(QStringLiteral("Primary victim"));
    radio->setChecked(true);
    auto* go = new QPushButton(QStringLiteral("Open"));
    go->setDefault(true);
    return inRow({new QPushButton(QStringLiteral("Secondary")), go, field, choice, check,
                  new QCheckBox(QStringLiteral("Not served")), radio});
}

QWidget* qtTable()
{
    auto* table = new QTableWidget(4, 3);
    table->setHorizontalHeaderLabels({QStringLiteral("Agency"), QStringLiteral("Task"), QStringLiteral("Due")});
    for (int row = 0; row < 4; ++row) {
        table->setItem(row, 0, new QTableWidgetItem(QStringLiteral("IVS")));
        table->setItem(row, 1, new QTableWidgetItem(samples::hostile()));
        table->setItem(row, 2, new QTableWidgetItem(QStringLiteral("Fri 11 May 10:42")));
    }
    table->setColumnWidth(1, 300);
    table->selectRow(1);
    table->setFixedHeight(220);
    table->setAccessibleName(QStringLiteral("Tasks"));
    return table;
}

QWidget* qtForms()
{
    auto* number = new QSpinBox;
    number->setValue(28);
    number->setAccessibleName(QStringLiteral("Days"));
    auto* date = new QDateEdit(QDate(2018, 5, 10));
    date->setCalendarPopup(true);
    date->setAccessibleName(QStringLiteral("Date"));
    auto* text = new QPlainTextEdit(QStringLiteral("Notes"));
    text->setFixedSize(240, 80);
    text->setAccessibleName(QStringLiteral("Notes"));
    auto* group = new QGroupBox(QStringLiteral("Served"));
    (new QVBoxLayout(group))->addWidget(new QRadioButton(QStringLiteral("not yet")));
    auto* off = new QLineEdit(QStringLiteral("cannot be changed"));
    off->setEnabled(false);
    auto* bar = new QProgressBar;
    bar->setValue(40);
    bar->setFixedWidth(160);
    return inRow({number, date, text, group, off, bar, new QToolButton});
}

QWidget* levels(std::optional<RiskLevel> chosen)
{
    auto* choice = new LevelChoice;
    choice->display(samples::levels(), chosen);
    return choice;
}

QWidget* reasons(const QStringList& codes, const QString& text)
{
    auto* picker = new ReasonPicker;
    picker->display(samples::reasons(), codes, text);
    return picker;
}

QWidget* people(Kind kind)
{
    QVector<QWidget*> cards;
    for (const PersonShown& person : samples::people(kind))
        cards.append(new PersonCard(person));
    return inColumn(cards);
}

QWidget* tasks(const QVector<TaskShown>& shown)
{
    QVector<QWidget*> rows;
    for (const TaskShown& task : shown)
        rows.append(new TaskRow(task));
    return inColumn(rows);
}

QWidget* said(Kind kind)
{
    QVector<QWidget*> lines;
    for (const SaidShown& line : samples::said(kind))
        lines.append(new SaidLine(line));
    return inColumn(lines);
}

QWidget* input(const QString& text, const Runs& understood)
{
    auto* line = new StreamInput(QStringLiteral("What is said"));
    line->setPlaceholder(QStringLiteral("pol …, refuge …: who says it, and what"));
    line->restore({text, int(text.size())});
    line->understand(understood);
    return line;
}

QWidget* list(Kind kind)
{
    auto* list = new CaseList;
    list->display(samples::list(kind));
    list->setFixedHeight(640);
    return list;
}

QWidget* tabs()
{
    return showing<TabsRow>(QStringList{QStringLiteral("What happened"), QStringLiteral("Who"),
                                        QStringLiteral("History"), QStringLiteral("Agencies know"),
                                        QStringLiteral("Plan & tasks")});
}

QWidget* prose()
{
    QVector<QWidget*> styles;
    for (const TextStyle style :
         {TextStyle::Title, TextStyle::Narrative, TextStyle::Body, TextStyle::Secondary, TextStyle::Label}) {
        Runs runs;
        for (const Voice voice : {Voice::Plain, Voice::Strong, Voice::Quiet, Voice::Alert, Voice::AlertSource,
                                  Voice::Caution, Voice::Accent})
            runs.append({QStringLiteral("Whānau 10:41 "), voice});
        styles.append(new Prose(style, runs));
    }
    return inColumn(styles);
}

QWidget* filters()
{
    auto* chips = new FilterChips(QStringLiteral("What of the timeline"));
    chips->display({{QStringLiteral("New"), 14, false}, {QStringLiteral("Episodes"), 40, true}, {QStringLiteral("Tasks"), 184, false},
                    {QStringLiteral("Services"), 3, true}});
    return chips;
}

QWidget* levelsInTime()
{
    auto* strip = new LevelStrip;
    strip->display({{QDate(2017, 11, 30), RiskLevel::Low}, {QDate(2018, 3, 26), RiskLevel::High}, {QDate(2018, 5, 1), RiskLevel::Medium}},
                   QDate(2018, 5, 10));
    return strip;
}

QWidget* timelineOf(const QString& words)
{
    using enum TimelineLine::Kind;
    return showing<TimelineList>(QVector<TimelineLine>{
        {Day, {}, {}, {{QStringLiteral("Thu 10 May 2018 · today"), Voice::Quiet}}},
        {Entry, QStringLiteral("10:41"), QStringLiteral("REFUGE"), {{words, Voice::Plain}, {QStringLiteral(" from the victim only"), Voice::Accent}}, true},
        {Met, {}, {}, {{QStringLiteral("When we last met: SAM, Thu 3 May, 10:52"), Voice::Accent}}},
        {Entry, {}, {}, {{words, Voice::Alert}}}});
}

QWidget* banner(BannerKind kind)
{
    return new Banner({kind, QStringLiteral("The disk is full."), QStringLiteral("Everything up to 10:42:07 is safe."),
                       QStringLiteral("Make room on it, or choose another place for the backup."),
                       ActionShown{QStringLiteral("Choose a place")}});
}

QWidget* keys()
{
    auto* window = new Panel(ColourRole::Ground);
    window->setFixedHeight(720);
    window->setMinimumWidth(640);
    new KeysOverlay(samples::keys(), window);
    return window;
}

} // namespace

QVector<Exhibit> exhibits()
{
    using enum Kind;
    const Run understood{QStringLiteral("Women’s Refuge · from the victim only"), Voice::Accent};
    const QString typed = QStringLiteral("refuge she is staying with her sister until Satu");
    return {
        {QStringLiteral("type"), 900, prose},
        {QStringLiteral("icons"), 640, icons},
        {QStringLiteral("risk-mark"), 700, riskMarks},
        {QStringLiteral("buttons"), 900, buttons},
        {QStringLiteral("qt-controls"), 900, qtControls},
        {QStringLiteral("qt-forms"), 900, qtForms},
        {QStringLiteral("qt-table"), 600, qtTable},
        {QStringLiteral("alert-strip"), 1156, [] { return showing<AlertStrip>(samples::alerts(Ordinary)); }},
        {QStringLiteral("alert-strip-longest"), 700, [] { return showing<AlertStrip>(samples::alerts(Longest)); }},
        {QStringLiteral("agency-chips"), 1156, [] { return showing<AgencyChips>(samples::agencies(Ordinary)); }},
        {QStringLiteral("agency-chips-longest"), 700, [] { return showing<AgencyChips>(samples::agencies(Longest)); }},
        {QStringLiteral("question-chips"), 1300, [] { return showing<QuestionChips>(samples::questions(Ordinary)); }},
        {QStringLiteral("question-chips-longest"), 700,
         [] { return showing<QuestionChips>(samples::questions(Longest)); }},
        {QStringLiteral("question-chips-none"), 500, [] { return showing<QuestionChips>(QVector<QuestionShown>{}); }},
        {QStringLiteral("tabs-row"), 900, tabs},
        {QStringLiteral("section-label"), 400,
         [] { return new SectionLabel(QStringLiteral("Episodes reported to Police")); }},
        {QStringLiteral("fact-table"), 760, [] { return showing<FactTable>(samples::facts(Ordinary)); }},
        {QStringLiteral("fact-table-longest"), 420, [] { return showing<FactTable>(samples::facts(Longest)); }},
        {QStringLiteral("episode-timeline-0"), 760, [] { return showing<EpisodeTimeline>(samples::episodes(0)); }},
        {QStringLiteral("episode-timeline-1"), 760, [] { return showing<EpisodeTimeline>(samples::episodes(1)); }},
        {QStringLiteral("episode-timeline-2"), 760, [] { return showing<EpisodeTimeline>(samples::episodes(2)); }},
        {QStringLiteral("episode-timeline-5"), 760, [] { return showing<EpisodeTimeline>(samples::episodes(5)); }},
        {QStringLiteral("episode-timeline-30"), 760, [] { return showing<EpisodeTimeline>(samples::episodes(30)); }},
        {QStringLiteral("episode-timeline-30-narrow"), 420,
         [] { return showing<EpisodeTimeline>(samples::episodes(30)); }},
        {QStringLiteral("filter-chips"), 760, filters},
        {QStringLiteral("level-strip"), 390, levelsInTime},
        {QStringLiteral("timeline-list"), 760, [] { return timelineOf(QStringLiteral("Mere · Contact: phone, no answer")); }},
        {QStringLiteral("timeline-list-longest"), 420, [] { return timelineOf(samples::narrative()); }},
        {QStringLiteral("person-card"), 380, [] { return people(Ordinary); }},
        {QStringLiteral("person-card-longest"), 380, [] { return people(Longest); }},
        {QStringLiteral("case-list"), 264, [] { return list(Ordinary); }},
        {QStringLiteral("case-list-longest"), 264, [] { return list(Longest); }},
        {QStringLiteral("case-list-folded"), 80, [] { return list(Ordinary); }},
        {QStringLiteral("level-choice"), 416, [] { return levels(RiskLevel::High); }},
        {QStringLiteral("level-choice-medium"), 364, [] { return levels(RiskLevel::Medium); }},
        {QStringLiteral("level-choice-none"), 600, [] { return levels(std::nullopt); }},
        {QStringLiteral("reason-picker"), 340,
         [] {
             return reasons({QStringLiteral("serious_nature_of_most_recent_assault"),
                             QStringLiteral("rapid_escalation_of_most_recent_episode")},
                            QStringLiteral("strangulation, ED visit not known"));
         }},
        {QStringLiteral("reason-picker-typed"), 340, [] { return reasons({}, QStringLiteral("he knows, the child")); }},
        {QStringLiteral("reason-picker-longest"), 280,
         [] {
             QStringList all;
             for (const ReasonOffered& reason : samples::reasons())
                 all.append(reason.code);
             return reasons(all, samples::narrative());
         }},
        {QStringLiteral("task-row"), 416, [] { return tasks(samples::decidedTasks() + samples::openTasks(Ordinary)); }},
        {QStringLiteral("task-row-92"), 416, [] { return tasks(samples::openTasks(Longest)); }},
        {QStringLiteral("said-line"), 416, [] { return said(Ordinary); }},
        {QStringLiteral("said-line-longest"), 364, [] { return said(Longest); }},
        {QStringLiteral("stream-input-empty"), 416, [] { return input({}, {}); }},
        {QStringLiteral("stream-input"), 416, [=] { return input(typed, {understood}); }},
        {QStringLiteral("stream-input-longest"), 364,
         [] {
             return input(
                 samples::narrative(),
                 {{QStringLiteral("Held: do not contact him until Refuge says it is safe. Tab: let it wait for that."),
                   Voice::AlertSource}});
         }},
        {QStringLiteral("progress-line"), 220,
         [] {
             return showing<ProgressLine>(ProgressShown{12, 31});
         }},
        {QStringLiteral("saved-mark"), 300,
         [] {
             return inColumn({showing<SavedMark>(SavedShown{Saving::Saved, QStringLiteral("10:42:07")}),
                              showing<SavedMark>(SavedShown{Saving::Writing, {}}),
                              showing<SavedMark>(SavedShown{Saving::NotSaved, QStringLiteral("10:42:07")})});
         }},
        {QStringLiteral("banner"), 1100,
         [] {
             return inColumn(
                 {banner(BannerKind::Information), banner(BannerKind::Caution), banner(BannerKind::Danger)});
         }},
        {QStringLiteral("banner-narrow"), 640, [] { return banner(BannerKind::Danger); }},
        {QStringLiteral("keys-overlay"), 1100, keys},
    };
}

} // namespace tepu::ui
