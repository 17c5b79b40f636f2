// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/search/form_store.h"

#include "core/rules/search/written_forms.h"

namespace tepu {
namespace {

/// One letter is looked for in names alone: in what people say it is everywhere.
constexpr qsizetype shortestInSafety = 2;

QString quoted(const QString& word)
{
    return QStringLiteral("\"%1\"").arg(word);
}

/// Up to this length the table of safety has what begins so at hand.
constexpr qsizetype longestAtHand = 3;

QString begun(const QString& word, Seal seal, const KnownWords& known)
{
    const QString begins = quoted(word) + u'*';
    if (mayBePartOfNumber(word))
        return QStringLiteral("(%1 OR %2*)").arg(begins, quoted(asLaterPart(word)));
    if (seal == Seal::Ordinary || word.size() <= longestAtHand)
        return begins;
    const auto words = known.begunWith(word);
    if (!words)
        return begins;
    QStringList terms{quoted(word)};
    for (const QString& each : *words)
        terms.append(quoted(each));
    return u'(' + terms.join(u" OR ") + u')';
}

QString tableOf(Seal seal)
{
    return seal == Seal::Ordinary ? QStringLiteral("names") : QStringLiteral("safety");
}

} // namespace

/// FTS5's own words for what is wanted; nothing where it would be everything.
QString FormStore::expression(Seal seal, const Wanted& wanted, How how) const
{
    const auto term = [&](const QString& word) { return how == How::Whole ? quoted(word) : begun(word, seal, m_words); };
    QStringList terms;
    for (const QString& word : wanted.words())
        if (seal == Seal::Ordinary || word.size() >= shortestInSafety)
            terms.append(term(word));
    const QString all = terms.join(u" AND ");
    if (wanted.number().isEmpty())
        return all;
    return all.isEmpty() ? term(wanted.number()) : QStringLiteral("(%1) OR %2").arg(all, term(wanted.number()));
}

FormStore::FormStore() : m_database(QStringLiteral(":memory:"))
{
    m_database.runAll(QStringLiteral(R"(
        PRAGMA temp_store = MEMORY;
        CREATE VIRTUAL TABLE names USING fts5(forms, content='', columnsize=0, detail=none, prefix='1 2 3', tokenize='ascii');
        CREATE VIRTUAL TABLE safety USING fts5(forms, content='', columnsize=0, detail=none, prefix='2 3', tokenize='ascii');
        CREATE TABLE document(place INTEGER PRIMARY KEY, scope INTEGER, print INTEGER);
        CREATE INDEX document_of_scope ON document(scope);)"));
}

void FormStore::begin()
{
    if (!m_writing)
        m_writing.emplace(m_database);
}

void FormStore::settle()
{
    if (!m_writing)
        return;
    m_writing->commit();
    m_writing.reset();
}

std::optional<FormStore::Known> FormStore::find(qint64 place)
{
    std::optional<Known> known;
    m_database.each(QStringLiteral("SELECT place, scope, print FROM document WHERE place = ?"), values(place), [&](const Cells& cells) {
        known = Known{cells.get<qint64>(0), cells.get<qint64>(1), cells.get<qint64>(2)};
    });
    return known;
}

void FormStore::put(const Known& known, const Forms& forms)
{
    begin();
    m_database.run(QStringLiteral("INSERT OR REPLACE INTO document VALUES(?, ?, ?)"), values(known.place, known.scope, known.print));
    const auto add = [&](const QString& sql, const QString& of) {
        if (!of.trimmed().isEmpty())
            m_database.run(sql, values(known.place, of));
    };
    add(QStringLiteral("INSERT INTO names(rowid, forms) VALUES(?, ?)"), forms.ordinary);
    add(QStringLiteral("INSERT INTO safety(rowid, forms) VALUES(?, ?)"), forms.safety);
    m_words.add(forms.safety);
}

void FormStore::remove(qint64 place)
{
    begin();
    m_database.run(QStringLiteral("DELETE FROM document WHERE place = ?"), values(place));
}

QVector<qint64> FormStore::placesIn(qint64 scope)
{
    QVector<qint64> places;
    m_database.each(QStringLiteral("SELECT place FROM document WHERE scope = ?"), values(scope),
                    [&](const Cells& cells) { places.append(cells.get<qint64>(0)); });
    return places;
}

qint64 FormStore::count()
{
    return m_database.one<qint64>(QStringLiteral("SELECT count(*) FROM document")).value_or(0);
}

QVector<qint64> FormStore::proposed(Seal seal, const Wanted& wanted, How how, Range range, int most)
{
    QVector<qint64> places;
    const QString wish = expression(seal, wanted, how);
    if (!wish.isEmpty())
        m_database.each(QStringLiteral("SELECT rowid FROM %1 WHERE %1 MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?").arg(tableOf(seal)),
                        values(wish, range.first, range.last, most), [&](const Cells& cells) { places.append(cells.get<qint64>(0)); });
    return places;
}

} // namespace tepu
