// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/family_paper.h"

#include "ui/family/family_scene.h"
#include "ui/family/family_words.h"
#include "ui/paper/paper_type.h"
#include "ui/shell/type.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace tepu::ui {
namespace {

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(FamilySheet)
};

constexpr int dotsPerInch = 300;
constexpr qreal millimetre = dotsPerInch / 25.4;
constexpr qreal pictureShare = 0.66; // of the page's height

/// The picture is drawn in its own size and fitted: its lines stay in proportion to its type.
FamilyInk paperInk()
{
    QFont name = deskFont();
    name.setPixelSize(17);
    name.setWeight(QFont::DemiBold);
    QFont words = deskFont();
    words.setPixelSize(14);
    return {name, words, [](ColourRole role) { return role == ColourRole::Ground ? QColor(Qt::white) : colour(role, Scheme::Light); }};
}

/// Draws words from a height on; where they end.
qreal drawWords(QPainter& painter, const QString& words, const QFont& font, const QRectF& area, int flags = Qt::AlignLeft)
{
    painter.setFont(font);
    QRectF drawn;
    painter.drawText(area, flags | Qt::AlignTop | Qt::TextWordWrap, words, &drawn);
    return drawn.bottom();
}

QStringList supportOnPaper(const FamilyPicture& family)
{
    QStringList lines;
    for (const SupportLine& line : family.support)
        lines.append(plain(supportTold(line)));
    return lines;
}

QStringList differencesOnPaper(const FamilyPicture& family)
{
    QStringList lines;
    for (const Runs& line : differencesTold(family))
        lines.append(plain(line));
    return lines;
}

void drawPicture(QPainter& painter, const FamilyPicture& family, const QRectF& area)
{
    FamilyScene scene(family, paperInk());
    scene.setBackgroundBrush(Qt::white);
    const QRectF source = scene.sceneRect();
    if (source.isEmpty())
        return;
    const qreal scale = std::min({area.width() / source.width(), area.height() / source.height(), 3.2});
    const QSizeF size = source.size() * scale;
    scene.render(&painter, QRectF(QPointF(area.left() + (area.width() - size.width()) / 2, area.top()), size), source);
}

void drawUnder(QPainter& painter, const FamilySheet& sheet, const QRectF& area)
{
    const QFont words = paperFont(PaperStyle::Small, TextWeight::Regular);
    const qreal legend = drawWords(painter, legendOfFamily(), words, area);
    const QRectF left(area.left(), legend + 2 * millimetre, area.width() * 0.48, area.bottom() - legend);
    const QRectF right(area.left() + area.width() * 0.52, left.top(), left.width(), left.height());
    const qreal under = drawWords(painter, SheetWords::tr("Support offered?"), paperFont(PaperStyle::Body, TextWeight::Strong), left);
    drawWords(painter, supportOnPaper(sheet.family).join(u'\n'), words, QRectF(left.left(), under, left.width(), area.bottom() - under));
    const auto differences = differencesOnPaper(sheet.family);
    if (differences.isEmpty())
        return;
    const qreal below = drawWords(painter, SheetWords::tr("They do not say the same"), paperFont(PaperStyle::Body, TextWeight::Strong), right);
    drawWords(painter, differences.join(u'\n'), words, QRectF(right.left(), below, right.width(), area.bottom() - below));
}

} // namespace

bool drawFamilySheet(QPagedPaintDevice& device, const FamilySheet& sheet)
{
    device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter));
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.scale(device.logicalDpiX() / qreal(dotsPerInch), device.logicalDpiY() / qreal(dotsPerInch));
    const QRectF page(QPointF(), device.pageLayout().paintRectPixels(dotsPerInch).size().toSizeF());
    painter.setPen(Qt::black);
    const QString mark = sheet.training ? SheetWords::tr("  TRAINING – nobody here is real") : QString();
    const qreal title = drawWords(painter, sheet.title + mark, paperFont(PaperStyle::Title, TextWeight::Strong), page);
    const QRectF foot(page.left(), page.bottom() - 6 * millimetre, page.width(), 6 * millimetre);
    drawWords(painter, SheetWords::tr("In confidence. %1").arg(sheet.foot), paperFont(PaperStyle::Small, TextWeight::Regular), foot);
    const QRectF picture(page.left(), title + 2 * millimetre, page.width(), page.height() * pictureShare - title);
    drawPicture(painter, sheet.family, picture);
    painter.setPen(Qt::black);
    drawUnder(painter, sheet, QRectF(page.left(), picture.bottom() + 2 * millimetre, page.width(), foot.top() - picture.bottom() - 2 * millimetre));
    return painter.end();
}

QByteArray pdfOf(const FamilySheet& sheet)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&bytes);
        writer.setResolution(dotsPerInch);
        writer.setTitle(sheet.title);
        writer.setCreator(QStringLiteral("Tēpu"));
        if (!drawFamilySheet(writer, sheet))
            return {};
    }
    return bytes.data();
}

} // namespace tepu::ui
