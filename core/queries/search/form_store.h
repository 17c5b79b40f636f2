// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"
#include "core/queries/search/known_words.h"
#include "core/rules/search/wanted.h"
#include "core/sqlite/database.h"

namespace tepu {

/// The forms of all documents by their places, in SQLite's full text, in memory: names and codes in one table, what the safety key
/// sealed in another. It holds no words. What a document said before may be proposed once more: whoever asks looks.
class FormStore {
public:
    FormStore();

    /// What tells whether a document has changed.
    struct Known {
        qint64 place;
        qint64 scope;
        qint64 print;
    };
    struct Forms {
        QString ordinary;
        QString safety;
    };
    std::optional<Known> find(qint64 place);
    void put(const Known& known, const Forms& forms);
    void remove(qint64 place);
    QVector<qint64> placesIn(qint64 scope);
    qint64 count();

    /// What was put is written out; else that waits, since little at a time is dear.
    void settle();

    enum class How { Whole, Begun };
    struct Range {
        qint64 first;
        qint64 last;
    };
    /// The places in a range whose documents may be meant, the newest first.
    QVector<qint64> proposed(Seal seal, const Wanted& wanted, How how, Range range, int most);

private:
    void begin();
    QString expression(Seal seal, const Wanted& wanted, How how) const;

    KnownWords m_words;
    Database m_database;
    std::optional<Transaction> m_writing;
};

} // namespace tepu
