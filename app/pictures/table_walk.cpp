// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures/table_walk.h"

#include "app/pictures/hands.h"
#include "core/commands/meeting/arrive.h"
#include "core/commands/meeting/begin_break.h"
#include "core/commands/meeting/end_break.h"
#include "core/commands/meeting/open_meeting.h"
#include "core/commands/meeting/read_confidentiality.h"
#include "ui/meeting/acts/act_strip.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/meeting/opening_page.h"
#include "ui/widgets/keys_overlay.h"
#include "ui/widgets/stream_input.h"

namespace tepu::pictures {

QMap<QString, Words> openTheMeeting(const AtTheTable& table)
{
    const QVector<std::tuple<const char*, const char*, std::optional<QTime>>> present{
        {"police", "Sgt Marama Scoria", {}},           {"oranga_tamariki", "Hoani Ferngrove", {}},
        {"health", "Nurse Peta Lakeside", QTime(12, 0)}, {"womens_refuge", "Ana Greywacke", {}},
        {"isr_coordinator", "Rewi Saltmarsh", {}},     {"mental_health", "Dr Moana Shingle", {}}};
    AtTheDesk& desk = table.desk;
    auto& page = *table.screen.findChild<ui::OpeningPage*>();
    desk.takeBoth(QStringLiteral("opening-empty"));
    QMap<QString, Words> names;
    for (const auto& [agency, who, until] : present) {
        const Words name = *Words::of(QString::fromUtf8(who));
        Arrive arrival{table.meeting, QString::fromLatin1(agency), name};
        if (until)
            arrival.leavesAt = instantAt(dateAt(desk.now()), *until).value();
        desk.act(arrival);
        names.insert(arrival.agency, name);
    }
    type(page, QStringLiteral("cor Tipene Breakwater until 1130"));
    desk.takeBoth(QStringLiteral("opening"));
    wipe(page.arrivals());
    desk.act(ReadConfidentiality{table.meeting});
    desk.act(OpenMeeting{table.meeting});
    desk.take(QStringLiteral("opening-open"));
    return names;
}

void takeTable(const AtTheTable& table)
{
    AtTheDesk& desk = table.desk;
    auto& ask = *table.screen.findChild<ui::AskLine*>();
    table.screen.act(ui::Act::More);
    desk.takeBoth(QStringLiteral("meeting-more"));
    table.screen.act(ui::Act::More);
    table.screen.act(ui::Act::ArriveOrLeave);
    type(ask, QStringLiteral("cor Tipene Breakwater until 1130"));
    desk.take(QStringLiteral("meeting-arriving"));
    press(ask, Qt::Key_Escape);
    table.screen.act(ui::Act::AllKeys);
    desk.takeBoth(QStringLiteral("meeting-keys"));
    press(*table.screen.findChild<ui::KeysOverlay*>(), Qt::Key_Escape);
    comeToRest();
    desk.act(BeginBreak{table.meeting, desk.now() + 15min});
    desk.takeBoth(QStringLiteral("meeting-break"));
    desk.act(EndBreak{table.meeting});
}

} // namespace tepu::pictures
