// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/search/todays_words.h"
#include "core/queries/search/search_document.h"

namespace tepu {

/// Finds things by their words. It is read from the tables a few rows at a time and reads again what changed; it proposes, and what
/// is found is what the tables hold at that moment.
class SearchIndex {
public:
    explicit SearchIndex(const Tables& tables);

    /// Reads on, some so many rows; whether there is more to read.
    bool goOn(int rows);
    /// Reads all that is left.
    void complete();
    bool isWhole() const { return m_isWhole; }
    /// How much of the record has been read, in hundredths.
    int percentRead();

    /// Something in these scopes is not as it was.
    void changed(const QVector<Uuid>& scopes);

    struct Hit {
        FoundKind kind;
        std::optional<CasePart> part;
        SearchDocument document;
        bool isToday = false; ///< it belongs to a family of today's list
    };
    struct Answer {
        QVector<Hit> hits;
        bool hasMore = false;
    };
    /// Today's families first, then where every word is whole, names before words, the newest first.
    Answer find(const Wanted& wanted, FoundGroup group, int most);
    bool isToday(const PlanId& plan) const { return m_today.hasPlan(plan.toString()); }

private:
    class Gathering;

    int readAgain(const QString& scope);
    int readNew(int rows);
    void take(int source, const SearchDocument& document);
    void lookAround();
    void startAnew();

    const Tables& m_tables;
    std::unique_ptr<FormStore> m_store;
    TodaysWords m_today;
    QVector<qint64> m_lastRows;  ///< of each source, so far
    int m_source = 0;            ///< which is being read
    QSet<QString> m_pending;     ///< scopes to read again
    QVector<QString> m_agencies;
    bool m_isBehind = true;      ///< what is not of one scope may have changed
    bool m_isWhole = false;
};

} // namespace tepu
