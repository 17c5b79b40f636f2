// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/boards/board_table.h"

#include <QDir>
#include <QFileInfo>
#include <xlsxwriter.h>

namespace tepu {

namespace {

constexpr double narrowColumn = 14;
constexpr double wordsColumn = 60;
constexpr qsizetype longestCell = 32'767; // a spreadsheet holds no more

} // namespace

static void writeLine(lxw_worksheet* sheet, lxw_row_t line, const QStringList& cells, lxw_format* format)
{
    for (qsizetype i = 0; i < cells.size(); ++i) // as text, whatever it looks like
        worksheet_write_string(sheet, line, static_cast<lxw_col_t>(i), cells[i].left(longestCell).toUtf8().constData(), format);
}

static lxw_error fillWorkbook(lxw_workbook* book, const BoardTable& table)
{
    lxw_worksheet* sheet = workbook_add_worksheet(book, table.sheet.toUtf8().constData());
    lxw_format* wrapped = workbook_add_format(book);
    format_set_text_wrap(wrapped);
    format_set_align(wrapped, LXW_ALIGN_VERTICAL_TOP);
    lxw_format* bold = workbook_add_format(book);
    format_set_bold(bold);
    const auto columns = static_cast<lxw_col_t>(std::max<qsizetype>(table.header.size(), 1));
    worksheet_set_column(sheet, 0, static_cast<lxw_col_t>(columns - 1), narrowColumn, nullptr);
    const auto words = static_cast<lxw_col_t>(table.header.indexOf(QStringLiteral("task")));
    worksheet_set_column(sheet, words, words, wordsColumn, nullptr);
    writeLine(sheet, 0, {table.title}, bold);
    writeLine(sheet, 1, table.header, bold);
    lxw_row_t line = 2;
    for (const QStringList& row : table.rows)
        writeLine(sheet, line++, row, wrapped);
    worksheet_freeze_panes(sheet, 2, 0);
    return workbook_close(book);
}

/// Written beside its place and put there once it is whole; what the library sets aside lies in the same folder, not in one that others read.
Result<void> writeBoardXlsx(const BoardTable& table, const QString& path)
{
    const QString beside = path + QStringLiteral(".part");
    QFile::remove(beside);
    QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    lxw_workbook_options options{LXW_FALSE, folder.data(), LXW_FALSE};
    lxw_workbook* book = workbook_new_opt(QFile::encodeName(beside).constData(), &options);
    const lxw_error fault = book ? fillWorkbook(book, table) : LXW_ERROR_CREATING_XLSX_FILE;
    QFile::setPermissions(beside, QFile::ReadOwner | QFile::WriteOwner);
    if (fault == LXW_NO_ERROR && (!QFile::exists(path) || QFile::remove(path)) && QFile::rename(beside, path))
        return {};
    QFile::remove(beside);
    return refuse(QStringLiteral("%1 cannot be written: %2. The record is unharmed. Choose another place, or make room there.")
                      .arg(path, QString::fromUtf8(lxw_strerror(fault))));
}

} // namespace tepu
