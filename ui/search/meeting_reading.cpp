// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/meeting_reading.h"

#include "core/queries/meeting/agenda.h"
#include "core/queries/meeting/meetings.h"
#include "core/rules/time_words.h"
#include "ui/meeting/agenda_words.h"
#include "ui/shell/space.h"
#include "ui/shell/speech.h"
#include "ui/widgets/case_list.h"

#include <QBoxLayout>

namespace tepu::ui {
namespace {

constexpr int readListWidth = 720;

QString meetingWords(const std::optional<MeetingRow>& meeting)
{
    if (!meeting)
        return {};
    const QString table = meeting->kind == TableKind::Icm ? QStringLiteral("ICM") : QStringLiteral("SAM");
    return QStringLiteral("%1 · %2").arg(table, fullDayWords(meeting->date));
}

} // namespace

MeetingReading::MeetingReading(Session& session, const MeetingId& meeting, QWidget& place) : BesidePage(place)
{
    const auto list = agenda(session.tables(), meeting);
    speakAs(*this, QAccessible::Pane, tr("The list of another meeting"));
    addBar({{meetingWords(meetingRow(session.tables(), meeting)), Voice::Strong}, {tr(" · its list, to be read"), Voice::Quiet}});
    auto* cases = new CaseList(this);
    cases->setMaximumWidth(grown(readListWidth, *this));
    cases->display(agendaShown(list));
    layout()->addWidget(cases);
    connect(cases, &CaseList::chosen, this, [this, list](const CaseId& caseId) {
        for (const AgendaRow& each : list)
            if (each.caseId == caseId)
                Q_EMIT planWanted(each.plan);
    });
    show();
    raise();
    cases->setFocus(Qt::OtherFocusReason);
}

} // namespace tepu::ui
