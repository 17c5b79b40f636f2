// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/search/search.h"

#include "core/queries/query_book.h"
#include "core/queries/search/where_found.h"
#include "core/rules/search/excerpt.h"

namespace tepu {
namespace {

constexpr qsizetype longestPiece = 150;
constexpr qsizetype mostPieces = 3;

struct Searched {
    QString text;
    int most = shownOfGroup;
    static constexpr auto fields() { return Fields{field("text", &Searched::text), field("most", &Searched::most).orDefault()}; }
};

/// What of a document its title does not say, each once.
QStringList partsBeside(const SearchDocument& document)
{
    QStringList parts = (document.ordinary + betweenParts + document.safety).split(betweenParts, Qt::SkipEmptyParts);
    parts.removeAll(document.title);
    parts.removeDuplicates();
    return parts;
}

/// The parts in which something was found, in one line.
Excerpt piecesOf(const SearchDocument& document, const Wanted& wanted)
{
    Excerpt all;
    qsizetype pieces = 0;
    for (const QString& part : partsBeside(document)) {
        const Excerpt piece = excerptOf(part, wanted, longestPiece);
        if (piece.marks.isEmpty() || pieces++ == mostPieces)
            continue;
        if (!all.words.isEmpty())
            all.words += QStringLiteral(" · ");
        for (const Mark& mark : piece.marks)
            all.marks.append({mark.at + all.words.size(), mark.length});
        all.words += piece.words;
    }
    return all;
}

/// A note is shown by its words where what was found is in its title.
Excerpt wordsOf(const SearchIndex::Hit& hit, const Wanted& wanted)
{
    Excerpt pieces = piecesOf(hit.document, wanted);
    const QStringList parts = partsBeside(hit.document);
    const FoundGroup group = groupOf(hit.kind);
    if (pieces.words.isEmpty() && !parts.isEmpty() && (group == FoundGroup::Tasks || group == FoundGroup::Notes))
        pieces.words = excerptOf(parts.first(), wanted, longestPiece).words;
    return pieces;
}

FoundRow rowOf(const SearchIndex::Hit& hit, const Wanted& wanted)
{
    const SearchDocument& document = hit.document;
    const Excerpt found = wordsOf(hit, wanted);
    FoundRow row;
    row.group = groupOf(hit.kind);
    row.kind = hit.kind;
    row.thing = document.thing;
    row.title = document.title;
    row.titleMarks = wanted.marksIn(document.title);
    row.words = found.words;
    row.wordMarks = found.marks;
    row.part = hit.part;
    row.plan = document.plan;
    row.person = document.person;
    row.meeting = document.meeting;
    row.at = document.at;
    row.victimOnly = document.victimOnly;
    return row;
}

/// Somebody who was joined of several ids is found once on each plan, by the telling that is nearest to what was typed (decisions/0017).
QVector<FoundRow> eachPersonOnce(const Tables& tables, QVector<FoundRow> rows)
{
    QSet<std::pair<PersonId, PlanId>> met;
    rows.removeIf([&](const FoundRow& row) {
        if (row.kind != FoundKind::Person || !row.person)
            return false;
        const auto one = tables.one<PersonId>(QStringLiteral("SELECT one FROM who WHERE person = ?"), values(*row.person)).value_or(*row.person);
        const std::pair found(one, row.plan.value_or(PlanId()));
        const bool again = met.contains(found);
        met.insert(found);
        return again;
    });
    return rows;
}

} // namespace

QVector<FoundRow> search(const Tables& tables, SearchIndex& index, const QString& typed, int most)
{
    const Wanted wanted(typed);
    QVector<FoundRow> rows;
    for (const FoundGroup group : {FoundGroup::People, FoundGroup::Families, FoundGroup::Meetings, FoundGroup::Tasks, FoundGroup::Notes}) {
        const SearchIndex::Answer answer = index.find(wanted, group, most);
        for (const SearchIndex::Hit& hit : answer.hits)
            rows += placed(tables, index, rowOf(hit, wanted));
        if (answer.hasMore)
            rows.back().hasMore = true;
    }
    return eachPersonOnce(tables, std::move(rows));
}

void addSearchQueries(QueryBook& book)
{
    book.add<Searched, FoundRow>("search", [](const Tables& tables, const Searched& searched, Instant) {
        SearchIndex index(tables);
        index.complete();
        return search(tables, index, searched.text, searched.most);
    });
}

} // namespace tepu
