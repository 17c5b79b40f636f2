// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pace_words.h"

#include "ui/meeting/pages/code_names.h"

namespace tepu::ui {

QString clockInWords(qint64 seconds)
{
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QChar(u'0')); };
    const qint64 hours = seconds / 3600;
    const qint64 minutes = seconds / 60 % 60;
    return hours > 0 ? QStringLiteral("%1:%2:%3").arg(hours).arg(two(minutes), two(seconds % 60))
                     : QStringLiteral("%1:%2").arg(minutes).arg(two(seconds % 60));
}

TopShown withPace(TopShown top, const MeetingRow& meeting, const PaceRow& pace, std::optional<int> position)
{
    top.table = shown(meeting.kind);
    top.date = meeting.date;
    top.position = QString::number(position.value_or(pace.done));
    top.progress = {pace.done, pace.total};
    top.thisCase = pace.thisCaseSeconds ? clockInWords(*pace.thisCaseSeconds) : QStringLiteral("–");
    top.endsAbout = timeAt(pace.projectedEnd).toString(QStringLiteral("HH:mm"));
    return top;
}

} // namespace tepu::ui
