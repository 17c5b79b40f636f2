// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/exchange/encoding.h"
#include "core/exchange/visible.h"

#include <QSet>
#include <algorithm>

namespace tepu {

namespace {

/// Takes one record after the other from checked UTF-8; after the first fault there is no more to take.
class RecordScanner {
public:
    RecordScanner(QByteArrayView text, qsizetype mostFields) : m_text(text), m_mostFields(mostFields) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    const std::optional<FileFault>& fault() const { return m_fault; }
    qsizetype fieldsFound() const { return m_fieldsFound; } ///< of the last record, those not kept included

    /// `above` is the record before: what is the same there is kept once in memory.
    CsvRecord next(const QStringList& above)
    {
        CsvRecord record{m_line, {}};
        record.fields.reserve(above.size());
        m_recordLine = m_line;
        m_fieldsFound = 0;
        do {
            const QByteArray bytes = here() == '"' ? quotedField() : plainField();
            if (record.fields.size() <= m_mostFields)
                record.fields.append(shared(bytes, above, record.fields.size()));
            ++m_fieldsFound;
        } while (!m_fault && takeComma());
        if (!m_fault)
            takeLineEnd();
        return record;
    }

private:
    char here(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0'; }

    void fail(int line, const QString& reason) { m_fault = FileFault{line, reason}; }

    QByteArray plainField()
    {
        const qsizetype start = m_at;
        while (!atEnd() && here() != ',' && here() != '\n' && here() != '\r' && here() != '"')
            ++m_at;
        if (here() == '"')
            fail(m_recordLine, QStringLiteral("there is a quote inside a field that does not begin with one, in the "
                                              "record that starts on line %1").arg(m_recordLine));
        return m_text.sliced(start, m_at - start).toByteArray();
    }

    QByteArray quotedField()
    {
        QByteArray field;
        for (;;) {
            const qsizetype start = ++m_at;
            m_at = m_text.indexOf('"', start);
            if (m_at < 0) {
                m_at = m_text.size();
                fail(m_recordLine, QStringLiteral("a quote is never closed in the record that starts on line %1")
                                       .arg(m_recordLine));
                return field;
            }
            appendCountingLines(field, m_text.sliced(start, m_at - start));
            ++m_at;
            if (here() != '"')
                break;
            field.append('"');
        }
        if (!atEnd() && here() != ',' && here() != '\n' && here() != '\r')
            fail(m_recordLine, QStringLiteral("there is text after a closing quote in the record that starts on "
                                              "line %1; a quote inside a field is doubled").arg(m_recordLine));
        return field;
    }

    void appendCountingLines(QByteArray& field, QByteArrayView part)
    {
        m_line += static_cast<int>(std::count(part.begin(), part.end(), '\n'));
        field.append(part.contains('\r') ? part.toByteArray().replace("\r\n", "\n") : part);
    }

    bool takeComma()
    {
        if (here() != ',')
            return false;
        ++m_at;
        return true;
    }

    void takeLineEnd()
    {
        if (atEnd())
            return;
        if (here() == '\r' && here(1) != '\n')
            return fail(m_line, QStringLiteral("line ends are CR alone; they must be LF or CRLF"));
        m_at += here() == '\r' ? 2 : 1;
        ++m_line;
    }

    static QString shared(const QByteArray& bytes, const QStringList& above, qsizetype column)
    {
        const QString field = decodedUtf8(bytes);
        return above.value(column) == field ? above.value(column) : field;
    }

    QByteArrayView m_text;
    qsizetype m_mostFields;
    qsizetype m_fieldsFound = 0;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_recordLine = 1;
    std::optional<FileFault> m_fault;
};

std::optional<FileFault> headerFault(const QStringList& header, qsizetype found, const CsvLimits& limits,
                                     const HeaderCheck& check)
{
    if (found > limits.columns)
        return FileFault{1,
                         QStringLiteral("there are %1 columns; at most %2 are allowed").arg(found).arg(limits.columns)};
    QSet<QString> seen;
    for (const QString& name : header) {
        if (seen.contains(name))
            return FileFault{1, QStringLiteral("column %1 is there twice").arg(excerpt(name))};
        seen.insert(name);
    }
    return check ? check(header) : std::nullopt;
}

tl::unexpected<FileFault> tooManyRows(qsizetype found, qsizetype most)
{
    return tl::unexpected(
        FileFault{{}, QStringLiteral("there are %1 rows; at most %2 are allowed").arg(found).arg(most)});
}

bool needsQuotes(const QString& field)
{
    return field.contains(u',') || field.contains(u'"') || field.contains(u'\n') || field.contains(u'\r');
}

} // namespace

tl::expected<CsvFile, FileFault> readCsv(const QByteArray& bytes, const CsvLimits& limits, const HeaderCheck& check)
{
    const auto text = utf8Text(bytes);
    if (!text)
        return tl::unexpected(text.error());
    RecordScanner scanner(*text, limits.columns);
    CsvFile file{scanner.next({}).fields, {}};
    if (!scanner.fault())
        if (const auto fault = headerFault(file.header, scanner.fieldsFound(), limits, check))
            return tl::unexpected(*fault);
    qsizetype rows = 0;
    QStringList above;
    while (!scanner.fault() && !scanner.atEnd()) {
        CsvRecord record = scanner.next(above);
        above = record.fields;
        if (++rows <= limits.rows) // further rows are only counted
            file.records.append(std::move(record));
    }
    if (scanner.fault())
        return tl::unexpected(*scanner.fault());
    if (rows > limits.rows)
        return tooManyRows(rows, limits.rows);
    return file;
}

QByteArray csvLine(const QStringList& fields)
{
    if (fields == QStringList{QString()})
        return "\"\"\n"; // one empty field would else be a line with nothing on it
    QStringList written;
    for (const QString& field : fields)
        written.append(needsQuotes(field) ? u'"' + QString(field).replace(u'"', QStringLiteral("\"\"")) + u'"' : field);
    return written.join(u',').toUtf8() + '\n';
}

QByteArray writeCsv(const QStringList& header, const QVector<QStringList>& rows)
{
    QByteArray bytes = csvLine(header);
    for (const QStringList& row : rows)
        bytes += csvLine(row);
    return bytes;
}

QString neutralised(const QString& foreign)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    return !foreign.isEmpty() && formulaStarts.contains(foreign[0]) ? u'\'' + foreign : foreign;
}

} // namespace tepu
