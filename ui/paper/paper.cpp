// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPainterPath>
#include <QTextDocument>

namespace tepu::ui {
namespace {

// millimetres
constexpr qreal sideMargin = 20;
constexpr qreal topMargin = 24;
constexpr qreal bottomMargin = 22;
constexpr qreal headLine = 15;
constexpr qreal footLine = 12;

constexpr int watermarkGrey = 236; // under the words, so that it hides none of them
constexpr qreal watermarkSlant = -52;

qreal dots(qreal millimetres)
{
    return LayoutDevice::dotsOfMillimetres(millimetres);
}

QSizeF pageSize(QPageLayout::Orientation orientation)
{
    const QSizeF portrait(dots(210), dots(297));
    return orientation == QPageLayout::Portrait ? portrait : portrait.transposed();
}

QSizeF roomOn(const PaperFrame& frame)
{
    const QSizeF page = pageSize(frame.orientation);
    return {page.width() - 2 * dots(sideMargin), page.height() - dots(topMargin) - dots(bottomMargin)};
}

void drawLine(QPainter& painter, const QLineF& line, ColourRole role)
{
    painter.setPen(QPen(colour(role, Scheme::Light), LayoutDevice::dots(0.5)));
    painter.drawLine(line);
}

} // namespace

Paper::Paper(const PaperFrame& frame, const std::function<void(Composer&)>& write)
    : m_frame(frame), m_device(std::make_unique<LayoutDevice>()), m_document(std::make_unique<QTextDocument>())
{
    m_document->setUndoRedoEnabled(false);
    m_document->setDocumentMargin(0);
    m_document->setDefaultFont(paperFont(PaperStyle::Body, TextWeight::Regular));
    m_document->documentLayout()->setPaintDevice(m_device.get());
    m_document->setTextWidth(roomOn(frame).width());
    QTextCursor whole(m_document.get());
    whole.beginEditBlock(); // laid out once, not at every word
    Composer composer(*m_document);
    write(composer);
    whole.endEditBlock();
    m_roll = rollOf(*m_document);
    m_pages = pagesOf(m_roll, roomOn(frame).height());
}

Paper::Paper(Paper&&) noexcept = default;
Paper& Paper::operator=(Paper&&) noexcept = default;
Paper::~Paper() = default;

QString Paper::words() const
{
    return m_document->toPlainText();
}

QPageLayout Paper::pageLayout() const
{
    return QPageLayout(QPageSize(QPageSize::A4), m_frame.orientation, QMarginsF(), QPageLayout::Millimeter, QMarginsF());
}

bool Paper::drawOn(QPagedPaintDevice& device) const
{
    device.setPageLayout(pageLayout());
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const qreal scale = qreal(device.logicalDpiX()) / LayoutDevice::dotsPerInch;
    for (int page = 0; page < pages(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        painter.save();
        painter.scale(scale, scale);
        drawPage(painter, page);
        painter.restore();
    }
    return painter.end();
}

void Paper::drawPage(QPainter& painter, int page) const
{
    if (m_frame.training)
        drawWatermark(painter);
    drawAround(painter, page);
    const PageCut& cut = m_pages[page];
    qreal at = dots(topMargin);
    if (cut.repeated) {
        const Stretch& head = m_roll.stretches[*cut.repeated];
        drawPart(painter, head.top, head.bottom, at);
        at += head.bottom - head.top;
    }
    drawPart(painter, cut.from, cut.to, at);
}

/// A part of the roll, its beginning `at` so far down the page.
void Paper::drawPart(QPainter& painter, qreal from, qreal to, qreal at) const
{
    painter.save();
    painter.translate(dots(sideMargin), at - from);
    for (const Tint& tint : m_roll.tints)
        if (const QRectF part = tint.where.intersected(QRectF(tint.where.left(), from, tint.where.width(), to - from)); !part.isEmpty())
            painter.fillRect(part, tint.colour);
    for (const QLineF& rule : m_roll.rules)
        if (rule.y1() > from && rule.y1() <= to + 1)
            drawLine(painter, rule, ColourRole::Line);
    painter.setPen(colour(ColourRole::Text, Scheme::Light));
    for (const RolledLine& line : m_roll.lines)
        if (const qreal middle = (line.top + line.bottom) / 2; middle >= from && middle < to)
            line.line.draw(&painter, line.origin);
    painter.restore();
}

void Paper::drawAround(QPainter& painter, int page) const
{
    const QSizeF size = pageSize(m_frame.orientation);
    const qreal left = dots(sideMargin), right = size.width() - dots(sideMargin);
    const auto draw = [&](qreal y, Qt::Alignment side, const QString& words, TextWeight weight, ColourRole role) {
        QFont face(paperFont(PaperStyle::Small, weight), &*m_device);
        face.setPointSizeF(7.8);
        painter.setFont(QFont(face, painter.device()));
        painter.setPen(colour(role, Scheme::Light));
        painter.drawText(QRectF(left, y - dots(4), right - left, dots(4)), int(side) | Qt::AlignBottom | Qt::TextSingleLine, words);
    };
    const auto said = [](const char* words) { return QCoreApplication::translate("Paper", words); };
    QString confidence = said(QT_TRANSLATE_NOOP("Paper", "In confidence"));
    if (m_frame.training)
        confidence += said(QT_TRANSLATE_NOOP("Paper", " · Training: nobody here is real"));
    draw(dots(headLine), Qt::AlignLeft, confidence, TextWeight::Strong, ColourRole::Alert);
    draw(dots(headLine), Qt::AlignRight, m_frame.running, TextWeight::Regular, ColourRole::Quiet);
    drawLine(painter, QLineF(left, dots(headLine + 1.4), right, dots(headLine + 1.4)), ColourRole::Line);
    const qreal foot = size.height() - dots(footLine);
    drawLine(painter, QLineF(left, foot - dots(4.6), right, foot - dots(4.6)), ColourRole::Line);
    draw(foot, Qt::AlignLeft, m_frame.foot, TextWeight::Regular, ColourRole::Quiet);
    draw(foot, Qt::AlignRight, said(QT_TRANSLATE_NOOP("Paper", "page %1 of %2")).arg(page + 1).arg(pages()), TextWeight::Medium,
         ColourRole::Text);
}

/// "watermark on every screen and page" of a training record.
void Paper::drawWatermark(QPainter& painter) const
{
    const QSizeF size = pageSize(m_frame.orientation);
    painter.save();
    painter.translate(size.width() / 2, size.height() / 2);
    painter.rotate(m_frame.orientation == QPageLayout::Portrait ? watermarkSlant : watermarkSlant / 2);
    QFont face = paperFont(PaperStyle::Title, TextWeight::Strong);
    face.setPixelSize(static_cast<int>(dots(40)));
    QPainterPath shape; // no text: a search or a copy of the page does not meet its letters
    shape.addText(0, 0, face, QCoreApplication::translate("Paper", "TRAINING"));
    painter.fillPath(shape.translated(-shape.boundingRect().center()), QColor(watermarkGrey, watermarkGrey, watermarkGrey));
    painter.restore();
}

} // namespace tepu::ui
