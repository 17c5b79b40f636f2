// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/paper_type.h"

#include <QTextCursor>
#include <QTextTable>

namespace tepu::ui {

/// Points between the words of a row and its edge.
inline constexpr qreal rowInset = 2.4;

/// Whether a part may be the last on its page.
enum class Keep { Free, WithNext };

/// A column: what stands above it, and how wide it is; nothing: all that is left.
struct PaperColumn {
    QString title;
    std::optional<qreal> millimetres = {};
};

/// Words in a cell, line under line; each line in its own size.
struct CellLine {
    InkedLine words;
    PaperStyle style = PaperStyle::Body;
};
using PaperCell = QVector<CellLine>;

/// A row: a cell for each column, or one that goes over all of them.
struct PaperRow {
    QVector<PaperCell> cells;
    Keep keep = Keep::Free;
    std::optional<ColourRole> ground = {}; ///< a tint behind a row that goes over all columns
};

struct PaperTable {
    QVector<PaperColumn> columns;
    QVector<PaperRow> rows;
};

/// Whether hairlines stand under the rows of a table.
enum class Ruled { No, Yes };

/// What is known, line by line: quiet label left, words beside it. A fact without words is left out.
struct PaperFact {
    QString label;
    QVector<InkedLine> words;
};

/// Writes a document from top to bottom, in the house's type. All text is shown as it is.
class Composer {
public:
    explicit Composer(QTextDocument& document);

    /// The site's own words, its first line heavier than the others.
    void letterhead(const QString& words);
    void title(const QString& words, const QString& under);
    void section(const QString& words);
    void heading(const InkedLine& words, Keep keep = Keep::WithNext);
    void paragraph(const InkedLine& words, PaperStyle style = PaperStyle::Body, Keep keep = Keep::Free);
    void facts(const QVector<PaperFact>& facts);
    void table(const PaperTable& table, Ruled ruled = Ruled::Yes);
    /// What follows begins a page of its own.
    void newPage();

private:
    struct Spacing {
        qreal above = 0;
        qreal below = 0;
    };

    void block(const CellLine& line, const Spacing& spacing, Keep keep);
    QTextTable* begin(int rows, const PaperTable& table, Ruled ruled);
    void fill(QTextTable& table, int row, const PaperRow& words);
    void fillCell(QTextTableCell cell, const PaperCell& words, const PaperRow& row);
    void writeHead(QTextTable& table, const QVector<PaperColumn>& columns);
    void insert(const CellLine& line);

    QTextCursor m_cursor;
    bool m_isFresh = true; ///< the block at the end is still empty
    bool m_startsPage = false;
};

/// What the document's formats carry for the paginator.
namespace paper_mark {
inline constexpr int keepsWithNext = QTextFormat::UserProperty + 1;
inline constexpr int startsPage = QTextFormat::UserProperty + 2;
inline constexpr int hasHead = QTextFormat::UserProperty + 3; ///< of a table
inline constexpr int isRuled = QTextFormat::UserProperty + 4;
} // namespace paper_mark

} // namespace tepu::ui
