// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/list_line.h"

#include "core/queries/meeting/families_named.h"
#include "core/queries/site/site_agencies.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

QString said(const char* words)
{
    return QCoreApplication::translate("ListLine", words);
}

QString nameOf(const FamilyNamedRow& family)
{
    const QString where = family.suburb ? QStringLiteral(" · ") + *family.suburb : QString();
    return said(QT_TRANSLATE_NOOP("ListLine", "Family %1 · %2%3")).arg(family.familyName, family.number, where);
}

UnderstoodListLine understoodFamily(const QString& typed, const Tables& tables)
{
    const qsizetype comma = typed.indexOf(u',');
    const QVector<FamilyNamedRow> found = familiesNamed(tables, typed.left(comma));
    UnderstoodListLine line;
    line.words = comma < 0 ? std::nullopt : Words::of(typed.mid(comma + 1));
    if (found.size() == 1)
        line.plan = found.first().plan;
    QStringList names;
    for (const FamilyNamedRow& family : found)
        names.append(nameOf(family));
    if (found.isEmpty())
        line.said = {{said(QT_TRANSLATE_NOOP("ListLine", "A family’s name or the end of its number, a comma, and why"))}};
    else if (found.size() > 1)
        line.said = {{said(QT_TRANSLATE_NOOP("ListLine", "Which one? Type the number: ")), Voice::Caution}, {names.join(QStringLiteral("; "))}};
    else
        line.said = {{names.first(), Voice::Accent},
                     {line.words ? QString() : said(QT_TRANSLATE_NOOP("ListLine", " – now a comma, and why")), Voice::Caution}};
    return line;
}

UnderstoodListLine understoodMember(const QString& typed, const Tables& tables)
{
    const QString first = typed.trimmed().section(u' ', 0, 0).toCaseFolded();
    UnderstoodListLine line;
    line.words = Words::of(typed.trimmed().section(u' ', 1));
    const SiteAgencies agencies(tables);
    for (const Agency& agency : agencies.all())
        if (agency.typedAs.contains(first))
            line.agency = agency.code;
    if (!line.agency)
        line.said = {{said(QT_TRANSLATE_NOOP("ListLine", "The agency as it is typed (pol, ot, refuge), then the member’s name"))}};
    else
        line.said = {{agencies.name(*line.agency), Voice::Accent},
                     {line.words ? said(QT_TRANSLATE_NOOP("ListLine", " – stays out of this case; why is written nowhere"))
                                 : said(QT_TRANSLATE_NOOP("ListLine", " – who?"))}};
    return line;
}

} // namespace

UnderstoodListLine understood(LineFor line, const QString& typed, const Tables& tables)
{
    switch (line) {
    case LineFor::Nothing: return {};
    case LineFor::Note:
    case LineFor::LeaveOff: return {Words::of(typed)};
    case LineFor::Add: return understoodFamily(typed, tables);
    case LineFor::Conflict: return understoodMember(typed, tables);
    }
    Q_UNREACHABLE();
}

QString questionOf(LineFor line, const QString& familyName)
{
    switch (line) {
    case LineFor::Nothing: return {};
    case LineFor::Note: return said(QT_TRANSLATE_NOOP("ListLine", "What should tomorrow’s coordinator know of Family %1?")).arg(familyName);
    case LineFor::LeaveOff: return said(QT_TRANSLATE_NOOP("ListLine", "Why is Family %1 left off the list?")).arg(familyName);
    case LineFor::Add: return said(QT_TRANSLATE_NOOP("ListLine", "Which family is added, and why?"));
    case LineFor::Conflict: return said(QT_TRANSLATE_NOOP("ListLine", "Who is in conflict with Family %1?")).arg(familyName);
    }
    Q_UNREACHABLE();
}

} // namespace tepu::ui
