// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_rows.h"

#include "core/domain/whole_name.h"
#include "core/rules/intake/family_words.h"

namespace tepu::ui {
namespace {

QString said(const char* words)
{
    return IntakeRows::tr(words);
}

/// A doubtful person weighs more than the family, a difference more than both.
Becomes becomesOf(Coming coming, Family family, const QVector<MentionedPerson>& people)
{
    switch (coming) {
    case Coming::Differing: return Becomes::Differing;
    case Coming::Unchanged: return Becomes::Unchanged;
    case Coming::Completed: return Becomes::Completed;
    case Coming::New:
    case Coming::Incomplete: break;
    }
    const auto doubtful = [](const MentionedPerson& each) { return each.decision == MatchDecision::Doubtful; };
    if (std::any_of(people.begin(), people.end(), doubtful))
        return Becomes::Doubtful;
    if (coming == Coming::Incomplete)
        return Becomes::Incomplete;
    return family == Family::New ? Becomes::NewFamily : family == Family::OpenPlan ? Becomes::OpenPlan : Becomes::ClosedPlan;
}

QString comingWords(const QVector<QString>& columns, const FamilyPlan& family, Becomes becomes)
{
    switch (becomes) {
    case Becomes::Differing: return said("held with other content: %1").arg(QStringList(columns).join(QStringLiteral(", ")));
    case Becomes::Unchanged: return said("held already, nothing changes");
    case Becomes::Completed: return said("brings the people that were missing");
    case Becomes::Incomplete: return said("%1; some of its people were rejected").arg(familyInWords(family));
    case Becomes::Doubtful: return said("%1; somebody on it may be known").arg(familyInWords(family));
    default: return familyInWords(family);
    }
}

/// "Kōwhai · Totara": the families on it, each once.
QString whoIsOn(const ReferredEpisode& episode)
{
    QStringList names;
    for (const Role role : {Role::Victim, Role::Perpetrator})
        for (const ReferredPerson& person : episode.people)
            if (person.role == role)
                names.append(wholeName(person.givenNames, person.familyName));
    names.removeDuplicates();
    return names.join(QStringLiteral(" · "));
}

void addEpisodes(QVector<IntakeRow>& rows, const IntakePlan& plan)
{
    for (qsizetype i = 0; i < plan.episodes.size(); ++i) {
        const ComingEpisode& each = plan.episodes[i];
        const Becomes becomes = becomesOf(each.coming, each.family.family, each.people);
        rows.append({becomes, each.content.ref, whoIsOn(each.content), comingWords(each.columns, each.family, becomes), i, -1});
    }
}

void addReleases(QVector<IntakeRow>& rows, const IntakePlan& plan)
{
    for (qsizetype i = 0; i < plan.releases.size(); ++i) {
        const ComingRelease& each = plan.releases[i];
        const Becomes becomes = becomesOf(each.coming, each.family.family, each.people);
        const QString who = said("Release: %1 %2").arg(each.content.givenNames, each.content.familyName);
        rows.append({becomes, each.content.ref, who, comingWords(each.columns, each.family, becomes), -1, i});
    }
}

void addFaults(QVector<IntakeRow>& rows, const ReadIntake& read)
{
    for (const auto& [file, why] : read.unread)
        rows.append({Becomes::Refused, file, {}, why});
    for (const ReportedFile& file : read.report.files) {
        if (file.refused)
            rows.append({Becomes::Refused, file.file, file.refused->line ? said("line %1").arg(*file.refused->line) : QString(),
                         file.refused->reason});
        for (const ReportedRejection& each : file.rejected)
            rows.append({Becomes::Rejected, each.line ? said("line %1").arg(*each.line) : each.ref,
                         each.column.isEmpty() ? said("the whole") : each.column,
                         each.value.isEmpty() ? each.reason : QStringLiteral("%1 [%2]").arg(each.reason, each.value)});
    }
}

} // namespace

QString wordsOf(Becomes becomes)
{
    switch (becomes) {
    case Becomes::Refused: return said("Files that are not taken in");
    case Becomes::Doubtful: return said("May be somebody who is known");
    case Becomes::Differing: return said("Held with other content: nothing is overwritten");
    case Becomes::Rejected: return said("Rejected lines");
    case Becomes::Incomplete: return said("Taken in, but incomplete");
    case Becomes::NewFamily: return said("New families");
    case Becomes::OpenPlan: return said("Families with an open plan");
    case Becomes::ClosedPlan: return said("Families whose plan was closed");
    case Becomes::Completed: return said("Completed");
    case Becomes::Unchanged: return said("Unchanged");
    }
    Q_UNREACHABLE();
}

QVector<IntakeRow> intakeRows(const ReadIntake& read)
{
    QVector<IntakeRow> rows;
    addFaults(rows, read);
    addEpisodes(rows, read.plan);
    addReleases(rows, read.plan);
    std::stable_sort(rows.begin(), rows.end(), [](const IntakeRow& a, const IntakeRow& b) { return a.becomes < b.becomes; });
    return rows;
}

void IntakeRows::show(const QVector<IntakeRow>& rows)
{
    beginResetModel();
    m_lines.clear();
    QMap<Becomes, int> counts;
    for (const IntakeRow& row : rows)
        ++counts[row.becomes];
    for (const IntakeRow& row : rows) {
        if (m_lines.isEmpty() || m_lines.last().row->becomes != row.becomes)
            m_lines.append({QStringLiteral("%1 · %2").arg(wordsOf(row.becomes)).arg(counts[row.becomes]), {}});
        m_lines.append({{}, row});
    }
    endResetModel();
}

std::optional<IntakeRow> IntakeRows::rowAt(const QModelIndex& index) const
{
    return index.isValid() ? m_lines[index.row()].row : std::nullopt;
}

QString IntakeRows::titleAt(const QModelIndex& index) const
{
    return index.isValid() ? m_lines[index.row()].title : QString();
}

int IntakeRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant IntakeRows::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const auto row = rowAt(index);
    return row ? QStringList{row->where, row->who, row->words}.join(QStringLiteral(", ")) : titleAt(index);
}

Qt::ItemFlags IntakeRows::flags(const QModelIndex& index) const
{
    return rowAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace tepu::ui
