// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper_words.h"

#include "core/rules/time_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace tepu::ui {
namespace {

struct PaperWords {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

} // namespace

QString tableName(TableKind kind)
{
    return kind == TableKind::Icm ? PaperWords::tr("Intensive Case Management meeting") : PaperWords::tr("Safety Assessment Meeting");
}

QString longDay(QDate day)
{
    return wordsLocale().toString(day, QStringLiteral("dddd d MMMM yyyy"));
}

QString meetingOnPaper(const MeetingRow& meeting)
{
    return QStringLiteral("%1 %2").arg(code(meeting.kind).toUpper(), fullDayWords(meeting.date));
}

QString momentOnPaper(Instant at, QDate day)
{
    return dateAt(at) == day ? clockWords(at) : dayWords(dateAt(at), day) + u' ' + clockWords(at);
}

QString madeWords(Instant at)
{
    return PaperWords::tr("Made %1 %2").arg(fullDayWords(dateAt(at)), clockWords(at));
}

QString inGroups(const QString& hex)
{
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += 4)
        groups.append(hex.mid(at, 4));
    return groups.join(u' ');
}

QString dotted(const QStringList& parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

QString withLabel(const QString& label, const QString& words)
{
    return words.isEmpty() ? QString() : label.arg(words);
}

QString listed(const QStringList& names)
{
    if (names.size() < 2)
        return names.value(0);
    return PaperWords::tr("%1 and %2").arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
}

QString quoted(const QString& words)
{
    return words.isEmpty() ? QString() : QStringLiteral("“%1”").arg(words);
}

} // namespace tepu::ui
