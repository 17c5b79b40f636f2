// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record.h"
#include "core/queries/search/search.h"

/// Somebody who searches a record again and again, with an index that follows what is done.
class Looking {
public:
    explicit Looking(const tepu::Tables& tables) : m_tables(tables), m_index(tables) {}

    QVector<tepu::FoundRow> rows(const char* typed)
    {
        m_index.complete();
        return tepu::search(m_tables, m_index, QString::fromUtf8(typed));
    }
    QVector<tepu::FoundRow> rows(const char* typed, tepu::FoundKind kind)
    {
        auto found = rows(typed);
        found.removeIf([kind](const tepu::FoundRow& row) { return row.kind != kind; });
        return found;
    }

    /// Something was done.
    void follow(const tepu::Receipt& receipt)
    {
        QVector<tepu::Uuid> scopes;
        for (const tepu::Statement& fact : receipt.facts.statements())
            scopes.append(fact.scope.id);
        m_index.changed(scopes);
    }

    QString now(const char* typed) { return inText(rows(typed)); }
    /// What an index says that is made now.
    QString anew(const char* typed)
    {
        tepu::SearchIndex index(m_tables);
        index.complete();
        return inText(tepu::search(m_tables, index, QString::fromUtf8(typed)));
    }

    /// Its words with brackets around what was found.
    static QString marked(const tepu::FoundRow& row)
    {
        QString shown = row.words;
        for (auto mark = row.wordMarks.crbegin(); mark != row.wordMarks.crend(); ++mark)
            shown.insert(mark->at + mark->length, u']').insert(mark->at, u'[');
        return shown;
    }

private:
    static QString inText(const QVector<tepu::FoundRow>& rows) { return tepu::encode(rows).toDiagnosticNotation(); }

    const tepu::Tables& m_tables;
    tepu::SearchIndex m_index;
};
