// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/shape.h"
#include "core/tables/tables.h"

#include <QMap>

namespace tepu {

/// The parameters of a question that has none.
struct NoParameters {
    static constexpr auto fields() { return Fields{}; }
};

/// Every named question: what `tepu ask` answers and lists.
class QueryBook {
public:
    struct Entry {
        QVector<FieldShape> parameters;
        QVector<FieldShape> fields;
        std::function<Result<QCborValue>(const Tables&, const QCborMap&, Instant)> ask;
    };

    /// The one book, filled by catalogue.cpp.
    static const QueryBook& all();

    /// `question(tables, parameters, now)` answers a Row, an optional Row, or a vector of Rows.
    template <Described Parameters, Described Row, class Question>
    void add(const char* name, Question question)
    {
        Entry entry;
        entry.parameters = shapeOf<Parameters>();
        entry.fields = shapeOf<Row>();
        entry.ask = [question](const Tables& tables, const QCborMap& given, Instant now) -> Result<QCborValue> {
            return decodeFields<Parameters>(given).map(
                [&](const Parameters& parameters) { return encode(question(tables, parameters, now)); });
        };
        m_entries.insert(QString::fromLatin1(name), entry);
    }

    /// Values come as text; a number or true/false is tried where text is none of the parameter.
    Result<QCborValue> ask(const Tables& tables, const QString& name, const QMap<QString, QString>& given, Instant now) const;
    const QMap<QString, Entry>& entries() const { return m_entries; }

private:
    QMap<QString, Entry> m_entries;
};

/// Fills the book; one per noun, beside its queries.
void addPlanQueries(QueryBook& book);
void addFamilyQueries(QueryBook& book);
void addSignalQueries(QueryBook& book);
void addRecordQueries(QueryBook& book);
void addMeetingQueries(QueryBook& book);
void addWhoQueries(QueryBook& book);
void addPeopleQueries(QueryBook& book);
void addSearchQueries(QueryBook& book);
void addIntakeQueries(QueryBook& book);
void addReleaseQueries(QueryBook& book);
void addChildrenQueries(QueryBook& book);

} // namespace tepu
