// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/carry_paper.h"

#include "ui/paper/paper_type.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace tepu::ui {
namespace {

// millimetres
constexpr qreal cardWide = 105;
constexpr qreal cardHigh = 148;
constexpr qreal inset = 7;
constexpr qreal edge = 20;

qreal dotsOf(qreal millimetres)
{
    return LayoutDevice::dotsOfMillimetres(millimetres);
}

/// Cut along the outside, folded twice: a quarter of a postcard. The corners alone say where, so that no line is left to be seen.
void drawCorners(QPainter& painter, const QRectF& card)
{
    painter.setPen(QPen(Qt::gray, LayoutDevice::dots(0.4)));
    const qreal arm = dotsOf(4);
    for (const QPointF& corner : {card.topLeft(), card.topRight(), card.bottomLeft(), card.bottomRight()}) {
        const qreal right = corner.x() < card.center().x() ? -arm : arm;
        const qreal down = corner.y() < card.center().y() ? -arm : arm;
        painter.drawLine(corner, corner + QPointF(right, 0));
        painter.drawLine(corner, corner + QPointF(0, down));
    }
}

/// One piece under the other; each half of the card holds whole pieces, so that the fold goes through none.
void drawLines(QPainter& painter, const QVector<QString>& lines, const QRectF& card)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const qreal middle = card.center().y();
    const QRectF room = card.adjusted(dotsOf(inset), dotsOf(inset), -dotsOf(inset), -dotsOf(inset));
    qreal y = room.top();
    for (const QString& line : lines) {
        const QRectF needs = metrics.boundingRect(QRectF(0, 0, room.width(), card.height()), Qt::TextWordWrap, line);
        if (y < middle && y + needs.height() > middle - dotsOf(2))
            y = middle + dotsOf(4);
        if (y + needs.height() > room.bottom())
            return; // the rest is remembered; a card that is full is no card
        painter.drawText(QRectF(room.left(), y, room.width(), needs.height() + 1), Qt::TextWordWrap, line);
        y += needs.height() + dotsOf(2.2);
    }
}

} // namespace

QByteArray carryPaper(const QVector<QString>& lines)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&bytes); // no title and no creator: a file says no more than the leaf
        writer.setResolution(LayoutDevice::dotsPerInch);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter, QMarginsF()));
        QPainter painter(&writer);
        const QRectF card(dotsOf(edge), dotsOf(edge), dotsOf(cardWide), dotsOf(cardHigh));
        drawCorners(painter, card);
        painter.setFont(QFont(paperFont(PaperStyle::Body, TextWeight::Regular), painter.device()));
        painter.setPen(Qt::black);
        drawLines(painter, lines, card);
    }
    return bytes.data();
}

Result<void> writeCarryPaper(const QVector<QString>& lines, const QString& path)
{
    const auto cannot = [&](const QString& why) {
        return refuse(QStringLiteral("%1 cannot be written: %2. Nothing was written. Choose another place.").arg(path, why));
    };
    if (path.trimmed().isEmpty() || QFileInfo(path).isDir())
        return refuse(QStringLiteral("Say the name of the file: …/notes.pdf."));
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return cannot(QStringLiteral("the folder cannot be made"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannot(file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray bytes = carryPaper(lines);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return cannot(file.errorString());
    return {};
}

} // namespace tepu::ui
