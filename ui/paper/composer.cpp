// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/composer.h"

#include "ui/widgets/runs.h"

#include <QTextDocument>

namespace tepu::ui {
namespace {

constexpr qreal columnGap = 7; // points
constexpr qreal aboveTable = 5;

QTextBlockFormat blockFormat(PaperStyle style)
{
    QTextBlockFormat format;
    format.setLineHeight(lineHeightPercent(style), QTextBlockFormat::ProportionalHeight);
    return format;
}

/// A line that nobody sees.
QTextBlockFormat hairline()
{
    QTextBlockFormat format;
    format.setLineHeight(0.1, QTextBlockFormat::FixedHeight);
    return format;
}

} // namespace

Composer::Composer(QTextDocument& document) : m_cursor(&document) {}

void Composer::insert(const CellLine& line)
{
    for (const Inked& each : line.words)
        m_cursor.insertText(showable(each.words, Breaks::Kept), paperFormat(line.style, each));
}

void Composer::block(const CellLine& line, const Spacing& spacing, Keep keep)
{
    QTextBlockFormat format = blockFormat(line.style);
    format.setTopMargin(formatLength(spacing.above));
    format.setBottomMargin(formatLength(spacing.below));
    format.setProperty(paper_mark::keepsWithNext, keep == Keep::WithNext);
    format.setProperty(paper_mark::startsPage, std::exchange(m_startsPage, false));
    if (m_isFresh && !m_cursor.atStart())
        m_cursor.setBlockFormat(hairline()); // straight under a table the space above a block is not kept
    if (m_isFresh && m_cursor.atStart())
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format);
    m_isFresh = false;
    insert(line);
}

void Composer::letterhead(const QString& words)
{
    const QStringList lines = words.split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Inked line = i == 0 ? Inked{lines[i], TextWeight::Strong, ColourRole::Accent} : Inked{lines[i], TextWeight::Regular, ColourRole::Quiet};
        block({{line}, i == 0 ? PaperStyle::Letterhead : PaperStyle::Small}, {}, Keep::WithNext);
    }
}

void Composer::title(const QString& words, const QString& under)
{
    block({strong(words), PaperStyle::Title}, {26, 3}, Keep::WithNext);
    block({quiet(under), PaperStyle::Under}, {0, 12}, Keep::WithNext);
}

void Composer::section(const QString& words)
{
    block({strong(words), PaperStyle::Heading}, {26, 6}, Keep::WithNext);
}

void Composer::heading(const InkedLine& words, Keep keep)
{
    block({words, PaperStyle::Heading}, {28, 4}, keep);
}

void Composer::paragraph(const InkedLine& words, PaperStyle style, Keep keep)
{
    block({words, style}, {style == PaperStyle::Label ? 9.0 : 0, 4}, keep);
}

void Composer::newPage()
{
    m_startsPage = true;
}

/// Columns as a document takes them: those of a given width, and one that has the rest.
QTextTable* Composer::begin(int rows, const PaperTable& table, Ruled ruled)
{
    QVector<QTextLength> widths;
    for (const PaperColumn& column : table.columns)
        widths.append(column.millimetres ? QTextLength(QTextLength::FixedLength, formatLength(*column.millimetres * 72 / 25.4))
                                         : QTextLength(QTextLength::VariableLength, 0));
    QTextTableFormat format;
    format.setColumnWidthConstraints(widths);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setBorder(0);
    format.setCellPadding(0);
    format.setCellSpacing(0);
    format.setTopMargin(formatLength(aboveTable));
    format.setBottomMargin(formatLength(6));
    format.setProperty(paper_mark::isRuled, ruled == Ruled::Yes);
    if (!m_isFresh)
        m_cursor.insertBlock(hairline());
    return m_cursor.insertTable(rows, static_cast<int>(table.columns.size()), format);
}

void Composer::fillCell(QTextTableCell cell, const PaperCell& words, const PaperRow& row)
{
    QTextTableCellFormat format;
    format.setTopPadding(formatLength(rowInset));
    format.setBottomPadding(formatLength(rowInset));
    format.setRightPadding(formatLength(columnGap));
    if (row.ground) {
        format.setBackground(colour(*row.ground, Scheme::Light));
        format.setLeftPadding(formatLength(columnGap));
    }
    cell.setFormat(format);
    const QTextCursor outside = std::exchange(m_cursor, cell.firstCursorPosition());
    for (qsizetype i = 0; i < words.size(); ++i) {
        QTextBlockFormat lineFormat = blockFormat(words[i].style);
        lineFormat.setProperty(paper_mark::keepsWithNext, row.keep == Keep::WithNext);
        if (i == 0)
            m_cursor.setBlockFormat(lineFormat);
        else
            m_cursor.insertBlock(lineFormat);
        insert(words[i]);
    }
    m_cursor = outside;
}

void Composer::fill(QTextTable& table, int row, const PaperRow& words)
{
    if (words.cells.size() == 1 && table.columns() > 1)
        table.mergeCells(row, 0, 1, table.columns());
    for (int column = 0; column < words.cells.size(); ++column)
        fillCell(table.cellAt(row, column), words.cells[column], words);
}

void Composer::writeHead(QTextTable& table, const QVector<PaperColumn>& columns)
{
    PaperRow head{{}, Keep::WithNext};
    for (const PaperColumn& column : columns)
        head.cells.append({{quiet(column.title), PaperStyle::Label}});
    fill(table, 0, head);
}

void Composer::table(const PaperTable& words, Ruled ruled)
{
    if (words.rows.isEmpty())
        return;
    const bool hasHead = std::any_of(words.columns.cbegin(), words.columns.cend(),
                                     [](const PaperColumn& column) { return !column.title.isEmpty(); });
    QTextTable* table = begin(static_cast<int>(words.rows.size()) + (hasHead ? 1 : 0), words, ruled);
    QTextTableFormat format = table->format();
    format.setProperty(paper_mark::hasHead, hasHead);
    table->setFormat(format);
    if (hasHead)
        writeHead(*table, words.columns);
    for (int i = 0; i < words.rows.size(); ++i)
        fill(*table, i + (hasHead ? 1 : 0), words.rows[i]);
    m_cursor.movePosition(QTextCursor::End);
    m_isFresh = true;
}

void Composer::facts(const QVector<PaperFact>& facts)
{
    PaperTable table{{{QString(), 31}, {}}, {}};
    for (const PaperFact& fact : facts) {
        PaperCell words;
        for (const InkedLine& line : fact.words)
            if (!line.isEmpty())
                words.append({line});
        if (!words.isEmpty())
            table.rows.append({{{{quiet(fact.label)}}, words}});
    }
    this->table(table, Ruled::No);
}

} // namespace tepu::ui
