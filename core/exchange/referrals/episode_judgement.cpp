// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/referrals/episode_judgement.h"

#include "core/exchange/referrals/typed.h"

#include <QMap>

namespace tepu {

namespace {

QVector<int> linesWithRole(const QVector<const Row*>& rows, Role role)
{
    static const qsizetype place = placeOf(episodeColumns(), "role");
    QVector<int> lines;
    for (const Row* row : rows)
        if (Typed<Role>::of(row->cells[place]) == role)
            lines.append(row->line);
    return lines;
}

QVector<WholeFault> roleFaults(const QString& ref, const QVector<const Row*>& rows)
{
    QVector<int> all;
    for (const Row* row : rows)
        all.append(row->line);
    const QVector<int> perpetrators = linesWithRole(rows, Role::Perpetrator);
    QVector<WholeFault> faults;
    if (perpetrators.isEmpty())
        faults.append({ref, all, QStringLiteral("role"),
                       QStringLiteral("%1 has no perpetrator among the rows not rejected").arg(ref)});
    if (perpetrators.size() > 1)
        faults.append({ref, perpetrators, QStringLiteral("role"),
                       QStringLiteral("%1 has more than one perpetrator: %2").arg(ref, linesInWords(perpetrators))});
    if (linesWithRole(rows, Role::Victim).isEmpty())
        faults.append({ref, all, QStringLiteral("role"),
                       QStringLiteral("%1 has no victim among the rows not rejected").arg(ref)});
    return faults;
}

/// "One `person_ref` stands on one row of an episode only."
QVector<WholeFault> personRefFaults(const QString& ref, const QVector<const Row*>& rows)
{
    static const qsizetype place = placeOf(episodeColumns(), "person_ref");
    QMap<QString, QVector<int>> lines;
    for (const Row* row : rows)
        if (!row->cells[place].isEmpty())
            lines[row->cells[place]].append(row->line);
    QVector<WholeFault> faults;
    for (auto each = lines.constBegin(); each != lines.constEnd(); ++each)
        if (each->size() > 1)
            faults.append({ref, *each, QStringLiteral("person_ref"),
                           QStringLiteral("%1 has person_ref %2 on more than one row: %3")
                               .arg(ref, each.key(), linesInWords(*each))});
    return faults;
}

bool isGrown(const ReferredPerson& person, QDate reported)
{
    return person.role == Role::ChildExposed && person.dateOfBirth && person.dateOfBirth->addYears(18) <= reported;
}

} // namespace

QVector<WholeFault> episodeFaults(const RowGroup& group, const QVector<const Row*>& kept)
{
    QVector<WholeFault> faults = differences(group, episodeColumns(), 1, countOfEpisodeColumns());
    if (kept.isEmpty()) // every row has its own faults, which say enough
        return faults;
    return faults + roleFaults(group.ref, kept) + personRefFaults(group.ref, kept);
}

QVector<Warning> episodeWarnings(const ReferredEpisode& episode, const QVector<const Row*>& kept)
{
    const ColumnTable table = episodeColumns();
    const qsizetype own = countOfEpisodeColumns();
    QVector<Warning> warnings = hiddenInText(*kept[0], table, 0, own);
    if (episode.strangulation && !episode.harms.contains(Harm::PhysicalHarm))
        warnings.append({kept[0]->line, QStringLiteral("strangulation"),
                         QStringLiteral("strangulation without physical_harm among the harms")});
    for (const Row* row : kept)
        warnings += hiddenInText(*row, table, own, static_cast<qsizetype>(table.size()));
    for (const ReferredPerson& person : episode.people)
        if (isGrown(person, dateAt(episode.reportedAt)))
            warnings.append(
                {person.line, QStringLiteral("date_of_birth"),
                 QStringLiteral("%1, but 18 years or older on the day of the report").arg(person.roleReceived)});
    return warnings;
}

} // namespace tepu
