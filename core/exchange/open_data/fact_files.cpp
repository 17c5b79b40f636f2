// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/open_data/fact_files.h"

#include "core/exchange/open_data/text.h"
#include "core/exchange/visible.h"

#include <QRegularExpression>

namespace tepu::open_data {

namespace {

/// The columns before those of the fact itself: its place among all facts, and its stamp.
struct Place {
    qint64 order = 0;
    CommandId command;
    int index = 0;
    int version = 1;
    UserId actor;
    Instant at;
    std::optional<MeetingId> meeting;

    static constexpr auto fields()
    {
        using P = Place;
        return Fields{field("fact_order", &P::order),     field("fact_command", &P::command), field("fact_index", &P::index),
                      field("fact_version", &P::version), field("fact_actor", &P::actor),     field("fact_at", &P::at),
                      field("fact_meeting", &P::meeting)};
    }
};

const auto prefix = QStringLiteral("fact_");
const auto suffix = QStringLiteral(".csv");

const QVector<FieldInText>& placeFields()
{
    static const QVector<FieldInText> all = fieldsInText<Place>();
    return all;
}

} // namespace

QString factFileOf(const QString& kind)
{
    static const QRegularExpression capital(QStringLiteral("(?<!^)([A-Z])"));
    return prefix + QString(kind).replace(capital, QStringLiteral("_\\1")).toLower() + suffix;
}

std::optional<QString> kindOfFactFile(const QString& file)
{
    for (const QString& kind : FactBook::all().kinds())
        if (!FactBook::all().entry(kind)->isOfRecord && factFileOf(kind) == file)
            return kind;
    return std::nullopt;
}

static void addCells(QStringList& cells, const QVector<FieldInText>& fields, const QCborMap& values)
{
    for (const FieldInText& field : fields)
        cells.append(cellOf(values.value(field.name), field));
}

static QStringList cellsOf(const Statement& fact, qint64 order)
{
    const Place place{order,         fact.stamp.command, fact.index, fact.version, fact.stamp.actor,
                      fact.stamp.at, fact.stamp.meeting};
    QCborMap payload = fact.ordinary;
    for (auto it = fact.safety.begin(); it != fact.safety.end(); ++it)
        payload.insert(it.key(), it.value());
    QStringList cells;
    addCells(cells, placeFields(), encode(place).toMap());
    addCells(cells, FactBook::all().entry(fact.kind)->fields, payload);
    return cells;
}

static QStringList headerOf(const FactBook::Entry& entry)
{
    QStringList header;
    for (const FieldInText& field : placeFields() + entry.fields)
        header.append(field.name);
    return header;
}

QMap<QString, QByteArray> factFiles(const QVector<Statement>& facts)
{
    QMap<QString, QByteArray> files;
    qint64 order = 0;
    for (const Statement& fact : facts) {
        QByteArray& file = files[factFileOf(fact.kind)];
        if (file.isEmpty())
            file = csvLine(headerOf(*FactBook::all().entry(fact.kind)));
        file += csvLine(cellsOf(fact, ++order));
    }
    return files;
}

namespace {

/// Reads the rows of one file of facts.
class FactReader {
public:
    FactReader(QString file, const FactBook::Entry& entry, const QStringList& header)
        : m_file(std::move(file)), m_entry(entry), m_header(header)
    {
    }

    void take(const CsvRecord& record)
    {
        ++reading.rows;
        if (record.fields.size() != m_header.size())
            return reject(record, {}, record.fields.join(u','),
                          QStringLiteral("%1 fields, but the header has %2").arg(record.fields.size()).arg(m_header.size()));
        const auto placed = values(record, placeFields());
        const auto payload = values(record, m_entry.fields);
        if (placed && payload)
            make(record, *placed, *payload);
    }

    FactReading reading;

private:
    std::optional<QCborMap> values(const CsvRecord& record, const QVector<FieldInText>& fields)
    {
        QCborMap all;
        bool sound = true;
        for (const FieldInText& field : fields) {
            const QString cell = record.fields.value(m_header.indexOf(field.name));
            const auto value = valueIn(cell, field);
            if (value && !value->isNull())
                all.insert(field.name, *value);
            if (!value)
                reject(record, field.name, cell, value.error().sentence);
            sound = sound && value;
        }
        return sound ? std::optional(all) : std::nullopt;
    }

    void make(const CsvRecord& record, const QCborMap& placed, const QCborMap& payload)
    {
        const auto place = decodeFields<Place>(placed);
        if (!place)
            return rejectField(record, place.error());
        if (place->version > m_entry.version)
            return reject(record, QStringLiteral("fact_version"), QString::number(place->version),
                          QStringLiteral("was written by a newer version of Tēpu"));
        auto fact = m_entry.make(payload);
        if (!fact)
            return rejectField(record, fact.error());
        fact->stamp = {place->command, place->actor, place->at, place->meeting};
        fact->index = place->index;
        reading.facts.append({m_file, record.line, place->order, *fact});
    }

    /// A field that is refused stands first in the sentence: “at”: “x” is no time.
    void rejectField(const CsvRecord& record, const Refusal& refusal)
    {
        const QString column = refusal.sentence.section(u'”', 0, 0).mid(1);
        const QString reason = refusal.sentence.section(QStringLiteral("”: "), 1);
        const qsizetype place = m_header.indexOf(column);
        reject(record, place < 0 ? QString() : column, place < 0 ? QString() : record.fields.value(place),
               reason.isEmpty() ? refusal.sentence : reason);
    }

    void reject(const CsvRecord& record, const QString& column, const QString& cell, const QString& reason)
    {
        reading.faults.append({record.line, column, excerpt(cell), reason, {}});
    }

    QString m_file;
    const FactBook::Entry& m_entry;
    QStringList m_header;
};

} // namespace

static std::optional<FileFault> missing(const QStringList& header, const FactBook::Entry& entry)
{
    QStringList names;
    for (const FieldInText& field : placeFields() + entry.fields)
        if (!field.mayBeMissing && !header.contains(field.name))
            names.append(field.name);
    if (names.isEmpty())
        return std::nullopt;
    return FileFault{1, QStringLiteral("missing columns: %1").arg(names.join(QStringLiteral(", ")))};
}

tl::expected<FactReading, FileFault> readFacts(const QString& file, const QString& kind, const QByteArray& bytes)
{
    const FactBook::Entry& entry = *FactBook::all().entry(kind);
    const CsvLimits limits{100, 100'000'000};
    const auto csv = readCsv(bytes, limits, [&](const QStringList& header) { return missing(header, entry); });
    if (!csv)
        return tl::unexpected(csv.error());
    FactReader reader(file, entry, csv->header);
    const QStringList known = headerOf(entry);
    for (const QString& name : csv->header)
        if (!known.contains(name))
            reader.reading.warnings.append({1, excerpt(name), QStringLiteral("this column is not known; it was ignored")});
    for (const CsvRecord& record : csv->records)
        reader.take(record);
    return std::move(reader.reading);
}

} // namespace tepu::open_data
