// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/search/search_index.h"

#include "core/queries/search/document_place.h"
#include "core/rules/search/written_forms.h"

namespace tepu {
namespace {

qint64 shortened(const QString& text)
{
    return static_cast<qint64>(qHash(text, 0));
}

FormStore::Forms formsOf(const SearchDocument& document)
{
    return {allForms(document.ordinary), allForms(document.safety)};
}

} // namespace

SearchIndex::SearchIndex(const Tables& tables)
    : m_tables(tables), m_store(std::make_unique<FormStore>()), m_lastRows(searchSources().size(), 0)
{
}

void SearchIndex::complete()
{
    while (goOn(1000)) { }
}

bool SearchIndex::goOn(int rows)
{
    if (std::exchange(m_isBehind, false))
        lookAround();
    while (rows > 0 && !m_pending.isEmpty()) {
        const QString scope = *m_pending.cbegin();
        m_pending.erase(m_pending.cbegin());
        rows -= std::max(1, readAgain(scope));
    }
    if (rows > 0)
        rows -= readNew(rows);
    m_isWhole = rows > 0;
    if (m_isWhole)
        m_store->settle();
    return !m_isWhole;
}

/// What is known of a scope; what has come to it is read as new.
int SearchIndex::readAgain(const QString& scope)
{
    const QVector<qint64> places = m_store->placesIn(shortened(scope));
    for (const qint64 number : places) {
        const DocumentPlace place{number};
        const auto document = documentAt(m_tables, searchSources()[place.source()], place.row());
        if (!document || DocumentPlace::of(place.source(), *document).number != number) {
            m_store->remove(number);
            m_today.remove(number);
        }
        if (document)
            take(place.source(), *document);
    }
    return int(places.size());
}

/// In the order of their places: full text writes out what it has gathered whenever one comes that stands before the last.
int SearchIndex::readNew(int rows)
{
    QMap<qint64, QPair<int, SearchDocument>> inOrder;
    for (; m_source < searchSources().size() && inOrder.size() < rows; ++m_source) {
        const int wanted = rows - int(inOrder.size());
        const auto documents = documentsAfter(m_tables, searchSources()[m_source], m_lastRows[m_source], wanted);
        for (const SearchDocument& document : documents)
            inOrder.insert(DocumentPlace::of(m_source, document).number, {m_source, document});
        if (!documents.isEmpty())
            m_lastRows[m_source] = documents.last().row;
        if (documents.size() == wanted)
            break; // there may be more of this one
    }
    for (const auto& [source, document] : std::as_const(inOrder))
        take(source, document);
    return int(inOrder.size());
}

void SearchIndex::take(int source, const SearchDocument& document)
{
    const FormStore::Known now{DocumentPlace::of(source, document).number, shortened(document.scope),
                               shortened(document.ordinary + QChar(0x1f) + document.safety)};
    const auto before = m_store->find(now.place);
    const bool isSame = before && before->scope == now.scope && before->print == now.print;
    const bool isWanted = m_today.has(document.scope);
    if (!isWanted || !isSame)
        m_today.remove(now.place);
    if (isSame && (!isWanted || m_today.knows(now.place)))
        return;
    const FormStore::Forms forms = formsOf(document);
    if (!isSame)
        m_store->put(now, forms);
    if (isWanted)
        m_today.put(now.place, forms);
}

void SearchIndex::startAnew()
{
    m_store = std::make_unique<FormStore>();
    m_lastRows.fill(0);
    m_today = {};
}

/// What does not hang on one scope: the agencies, by whose names tasks are found; the families, which are found by the places of
/// their episodes; today's list, of which all is kept at hand; and how long the tables are, since a new row may have an old one's place.
void SearchIndex::lookAround()
{
    auto agencies = m_tables.column<QString>(QStringLiteral("SELECT code || ' ' || name FROM agency ORDER BY code"));
    if (agencies != m_agencies) {
        m_agencies = std::move(agencies);
        startAnew();
    }
    for (const QString& scope : QSet<QString>(m_pending))
        for (const QString& plan : m_tables.column<QString>(QStringLiteral("SELECT plan FROM plan_episode WHERE episode = ?"), values(scope)))
            m_pending.insert(plan);
    for (const QString& scope : m_today.lookAt(m_tables))
        m_pending.insert(scope);
    for (int i = 0; i < searchSources().size(); ++i)
        m_lastRows[i] = std::min(m_lastRows[i], lastRowOf(m_tables, searchSources()[i]));
}

void SearchIndex::changed(const QVector<Uuid>& scopes)
{
    m_isWhole = false;
    m_isBehind = true;
    m_source = 0;
    for (const Uuid& scope : scopes)
        m_pending.insert(scope.toString());
}

int SearchIndex::percentRead()
{
    if (m_isWhole)
        return 100;
    qint64 all = 0, read = 0;
    for (int i = 0; i < searchSources().size(); ++i) {
        all += lastRowOf(m_tables, searchSources()[i]);
        read += m_lastRows[i];
    }
    return all == 0 ? 0 : std::min(99, int(100 * read / all));
}

/// The hits of one question: each is read from the tables and looked at before it counts.
class SearchIndex::Gathering {
public:
    Gathering(SearchIndex& index, const Wanted& wanted, FormStore::Range range, int most)
        : m_index(index), m_wanted(wanted), m_range(range), m_most(most + 1) {}

    Answer answer()
    {
        for (const qint64 place : m_index.m_today.meant(m_wanted, m_range))
            take(place, FormStore::How::Begun);
        for (const Seal seal : {Seal::Ordinary, Seal::Safety})
            for (const auto how : {FormStore::How::Whole, FormStore::How::Begun})
                gather(seal, how);
        Answer answer{m_hits, m_hits.size() == m_most};
        answer.hits.resize(std::min(m_hits.size(), qsizetype(m_most - 1)));
        return answer;
    }

private:
    bool isFull() const { return m_hits.size() == m_most; }

    void gather(Seal seal, FormStore::How how)
    {
        constexpr int atATime = 32, mostTimes = 3; // what is proposed and not meant has a letter too few, or is of the past
        FormStore::Range left = m_range;
        for (int time = 0; time < mostTimes && !isFull(); ++time) {
            const auto places = m_index.m_store->proposed(seal, m_wanted, how, left, atATime);
            for (const qint64 place : places)
                take(place, how);
            if (places.size() < atATime)
                return;
            left.last = places.last() - 1;
        }
    }

    void take(qint64 number, FormStore::How how)
    {
        const DocumentPlace place{number};
        if (isFull() || m_seen.contains(number))
            return;
        const auto document = documentAt(m_index.m_tables, searchSources()[place.source()], place.row());
        if (!document || DocumentPlace::of(place.source(), *document).number != number || !isMeant(formsOf(*document), how))
            return;
        m_seen.insert(number);
        const SearchSource& source = searchSources()[place.source()];
        m_hits.append({source.kind, source.part, *document, m_index.m_today.has(document->scope)});
    }

    bool isMeant(const FormStore::Forms& forms, FormStore::How how) const
    {
        if (how == FormStore::How::Whole)
            return m_wanted.isWhollyIn(forms.ordinary) || m_wanted.isWhollyIn(forms.safety);
        return m_wanted.isIn(forms.ordinary) || m_wanted.isIn(forms.safety);
    }

    SearchIndex& m_index;
    const Wanted& m_wanted;
    FormStore::Range m_range;
    int m_most;
    QVector<Hit> m_hits;
    QSet<qint64> m_seen;
};

SearchIndex::Answer SearchIndex::find(const Wanted& wanted, FoundGroup group, int most)
{
    if (wanted.isEmpty())
        return {};
    return Gathering(*this, wanted, {DocumentPlace::firstOf(group), DocumentPlace::lastOf(group)}, most).answer();
}

} // namespace tepu
