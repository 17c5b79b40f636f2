// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/search/search_document.h"

namespace tepu {

FoundGroup groupOf(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Person: return FoundGroup::People;
    case FoundKind::Plan:
    case FoundKind::Episode:
    case FoundKind::Release: return FoundGroup::Families;
    case FoundKind::Meeting: return FoundGroup::Meetings;
    case FoundKind::Task:
    case FoundKind::Review: return FoundGroup::Tasks;
    case FoundKind::Line:
    case FoundKind::StandingLine:
    case FoundKind::Narrative:
    case FoundKind::Note:
    case FoundKind::Decision:
    case FoundKind::Order:
    case FoundKind::CaseNote:
    case FoundKind::Addendum: return FoundGroup::Notes;
    }
    Q_UNREACHABLE();
}

const QVector<SearchSource>& searchSources()
{
    static const QVector<SearchSource> all = [] {
        QVector<SearchSource> sources = sourcesOfPeople() + sourcesOfPlans() + sourcesOfMeetings();
        std::stable_sort(sources.begin(), sources.end(),
                         [](const SearchSource& a, const SearchSource& b) { return groupOf(a.kind) < groupOf(b.kind); });
        return sources;
    }();
    return all;
}

std::optional<SearchDocument> documentAt(const Tables& tables, const SearchSource& source, qint64 row)
{
    return tables.askOne<SearchDocument>(source.select + QStringLiteral(" WHERE t.rowid = ?"), values(row));
}

qint64 lastRowOf(const Tables& tables, const SearchSource& source)
{
    return tables.one<qint64>(QStringLiteral("SELECT coalesce(max(rowid), 0) FROM %1").arg(source.table)).value_or(0);
}

QVector<SearchDocument> documentsAfter(const Tables& tables, const SearchSource& source, qint64 row, int most)
{
    return tables.ask<SearchDocument>(source.select + QStringLiteral(" WHERE t.rowid > ? ORDER BY t.rowid LIMIT ?"), values(row, most));
}

} // namespace tepu
