// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/open_data/plain_sheet.h"

#include "core/exchange/visible.h"

namespace tepu::open_data {

static std::optional<FileFault> missing(const QStringList& header, const QVector<FieldInText>& fields)
{
    for (const FieldInText& field : fields)
        if (!field.mayBeMissing && !header.contains(field.name))
            return FileFault{1, QStringLiteral("missing column %1").arg(field.name)};
    return std::nullopt;
}

tl::expected<PlainReading, FileFault> readPlain(const QByteArray& bytes, const QVector<FieldInText>& fields)
{
    const auto csv = readCsv(bytes, {}, [&](const QStringList& header) { return missing(header, fields); });
    if (!csv)
        return tl::unexpected(csv.error());
    PlainReading reading;
    for (const CsvRecord& record : csv->records) {
        PlainReading::Row row{record.line, {}};
        const qsizetype before = reading.faults.size();
        if (record.fields.size() != csv->header.size())
            reading.faults.append(
                {record.line,
                 {},
                 excerpt(record.fields.join(u',')),
                 QStringLiteral("%1 fields, but the header has %2").arg(record.fields.size()).arg(csv->header.size()),
                 {}});
        for (const FieldInText& field : fields) {
            const QString cell = record.fields.value(csv->header.indexOf(field.name));
            const auto value = valueIn(cell, field);
            if (value)
                row.values.insert(field.name, *value);
            else
                reading.faults.append({record.line, field.name, excerpt(cell), value.error().sentence, {}});
        }
        if (reading.faults.size() == before)
            reading.rows.append(row);
    }
    return reading;
}

} // namespace tepu::open_data
