// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/roll.h"

#include "ui/paper/composer.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace tepu::ui {
namespace {

/// Walks a document and notes what it is made of.
class Unrolling {
public:
    explicit Unrolling(const QTextDocument& document) : m_document(document) {}

    Roll unroll()
    {
        for (auto it = m_document.rootFrame()->begin(); !it.atEnd(); ++it) {
            if (const auto* table = qobject_cast<const QTextTable*>(it.currentFrame()))
                takeTable(*table);
            else if (it.currentBlock().isValid() && !it.currentBlock().text().isEmpty())
                takeBlock(it.currentBlock());
        }
        return m_roll;
    }

private:
    QRectF rectOf(const QTextBlock& block) const { return m_document.documentLayout()->blockBoundingRect(block); }

    QVector<RolledLine> linesOf(const QTextBlock& block) const
    {
        QVector<RolledLine> lines;
        const QTextLayout& layout = *block.layout();
        const QPointF origin = rectOf(block).topLeft();
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            lines.append({origin.y() + line.y(), origin.y() + line.y() + line.height(), line, origin});
        }
        return lines;
    }

    /// Between lines, where no other line of the same stretch stands.
    static QVector<qreal> cutsBetween(const QVector<RolledLine>& lines, qreal bottom)
    {
        QVector<qreal> cuts;
        for (const RolledLine& line : lines) {
            const bool crosses = std::any_of(lines.cbegin(), lines.cend(), [&](const RolledLine& other) {
                return other.top < line.bottom - 1 && other.bottom > line.bottom + 1;
            });
            if (!crosses && line.bottom < bottom - LayoutDevice::dots(rowInset) - 1 && !cuts.contains(line.bottom))
                cuts.append(line.bottom);
        }
        std::sort(cuts.begin(), cuts.end());
        return cuts;
    }

    void takeBlock(const QTextBlock& block)
    {
        const QRectF rect = rectOf(block);
        const auto lines = linesOf(block);
        m_roll.lines += lines;
        if (block.blockFormat().boolProperty(paper_mark::startsPage))
            m_roll.pageStarts.append(static_cast<int>(m_roll.stretches.size()));
        m_roll.stretches.append({rect.top(), rect.bottom(), block.blockFormat().boolProperty(paper_mark::keepsWithNext), {},
                                 cutsBetween(lines, rect.bottom())});
    }

    Stretch rowOf(const QTextTable& table, int row)
    {
        Stretch stretch;
        QVector<RolledLine> lines;
        bool isFirst = true;
        for (int column = 0; column < table.columns(); column += table.cellAt(row, column).columnSpan())
            for (auto it = table.cellAt(row, column).begin(); !it.atEnd(); ++it) {
                const QRectF rect = rectOf(it.currentBlock());
                stretch.top = isFirst ? rect.top() : std::min(stretch.top, rect.top());
                stretch.bottom = isFirst ? rect.bottom() : std::max(stretch.bottom, rect.bottom());
                stretch.keepsWithNext = stretch.keepsWithNext || it.currentBlock().blockFormat().boolProperty(paper_mark::keepsWithNext);
                lines += linesOf(it.currentBlock());
                isFirst = false;
            }
        stretch.top -= LayoutDevice::dots(rowInset);
        stretch.bottom += LayoutDevice::dots(rowInset);
        stretch.cuts = cutsBetween(lines, stretch.bottom);
        m_roll.lines += lines;
        return stretch;
    }

    void takeTable(const QTextTable& table)
    {
        const bool hasHead = table.format().boolProperty(paper_mark::hasHead);
        const bool isRuled = table.format().boolProperty(paper_mark::isRuled);
        const int head = static_cast<int>(m_roll.stretches.size());
        const QRectF frame = m_document.documentLayout()->frameBoundingRect(const_cast<QTextTable*>(&table));
        for (int row = 0; row < table.rows(); ++row) {
            Stretch stretch = rowOf(table, row);
            if (hasHead && row > 0)
                stretch.repeated = head;
            if (const QBrush tint = table.cellAt(row, 0).format().background(); tint.style() != Qt::NoBrush)
                m_roll.tints.append({QRectF(frame.left(), stretch.top, frame.width(), stretch.bottom - stretch.top), tint.color()});
            if (isRuled)
                m_roll.rules.append(QLineF(frame.left(), stretch.bottom, frame.right(), stretch.bottom));
            m_roll.stretches.append(stretch);
        }
    }

    const QTextDocument& m_document;
    Roll m_roll;
};

} // namespace

Roll rollOf(const QTextDocument& document)
{
    return Unrolling(document).unroll();
}

/// A repeated head is counted from the beginning of its own part.
static QVector<Stretch> partOf(const Roll& roll, int from, int to)
{
    QVector<Stretch> part = roll.stretches.mid(from, to - from);
    for (Stretch& stretch : part)
        if (stretch.repeated)
            stretch.repeated = *stretch.repeated - from;
    return part;
}

QVector<PageCut> pagesOf(const Roll& roll, qreal pageHeight)
{
    QVector<int> starts = roll.pageStarts;
    if (starts.isEmpty() || starts.first() != 0)
        starts.prepend(0);
    starts.append(static_cast<int>(roll.stretches.size()));
    QVector<PageCut> pages;
    for (qsizetype i = 0; i + 1 < starts.size(); ++i)
        for (PageCut page : paginated(partOf(roll, starts[i], starts[i + 1]), pageHeight)) {
            if (page.repeated)
                page.repeated = *page.repeated + starts[i];
            pages.append(page);
        }
    return pages;
}

} // namespace tepu::ui
