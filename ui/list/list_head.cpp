// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/list_head.h"

#include "core/domain/codec.h"
#include "ui/shell/space.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/prose.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLocale>

namespace tepu::ui {
namespace {

QString stateOf(const MeetingRow& meeting)
{
    if (meeting.state == MeetingState::Drafted)
        return ListHead::tr("not sent yet");
    if (meeting.state == MeetingState::ListSent)
        return ListHead::tr("sent %1").arg(timeAt(meeting.sentAt.value_or(Instant())).toString(QStringLiteral("HH:mm")));
    return ListHead::tr("the meeting is open");
}

QString nextOf(const std::optional<MeetingRow>& meeting, bool asksConflicts)
{
    if (!meeting)
        return ListHead::tr("Make list");
    if (meeting->state != MeetingState::Drafted)
        return ListHead::tr("To the meeting");
    return asksConflicts ? ListHead::tr("Checked: send list") : ListHead::tr("Send list");
}

Runs whereOf(const MeetingRow& meeting)
{
    const QString day = QLocale().toString(meeting.date, QStringLiteral("dddd d MMMM yyyy"));
    return {{code(meeting.kind).toUpper() + QStringLiteral(" · ") + day, Voice::Strong},
            {ListHead::tr(" · %1 families · %2").arg(meeting.cases).arg(stateOf(meeting)), Voice::Quiet}};
}

} // namespace

const QKeySequence ListHead::goOnKey(Qt::CTRL | Qt::Key_Return);
const QKeySequence ListHead::icmKey(Qt::CTRL | Qt::Key_M);

ListHead::ListHead(QDate today, QWidget* parent)
    : Panel(ColourRole::Surface, Qt::BottomEdge, parent), m_where(new Prose(TextStyle::Body, this)), m_date(new QDateEdit(today, this)),
      m_icm(new ActionButton({tr("Make the ICM’s"), icmKey}, this)), m_next(new ActionButton({tr("Make list"), goOnKey, ActionKind::Primary}, this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::edge, space::inside, space::edge, space::inside);
    line->setSpacing(space::inside);
    line->addWidget(new Prose(TextStyle::Title, {{tr("List"), Voice::Strong}}, this), 0, Qt::AlignVCenter);
    line->addSpacing(space::between);
    line->addWidget(m_where, 1, Qt::AlignVCenter);
    m_date->setDisplayFormat(QStringLiteral("ddd d MMM yyyy"));
    m_date->setAccessibleName(tr("Date of the meeting"));
    line->addWidget(m_date);
    line->addWidget(m_icm);
    line->addWidget(m_next);
    connect(m_next, &ActionButton::clicked, this, &ListHead::goOnWanted);
    connect(m_icm, &ActionButton::clicked, this, &ListHead::icmWanted);
}

void ListHead::display(const std::optional<MeetingRow>& meeting, bool asksConflicts)
{
    m_date->setVisible(!meeting);
    m_icm->setVisible(!meeting);
    m_next->display({nextOf(meeting, asksConflicts), goOnKey, ActionKind::Primary});
    if (!meeting)
        return m_where->say(QString());
    if (asksConflicts)
        return m_where->say({{tr("Has every agency been asked about conflicts of interest? Declare those there are with Ctrl I; then send."),
                              Voice::Caution}});
    m_where->say(whereOf(*meeting));
}

} // namespace tepu::ui
