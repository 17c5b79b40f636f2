// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper_type.h"

#include "ui/shell/house_face.h"

#include <QGuiApplication>
#include <QScreen>

namespace tepu::ui {
namespace {

struct PaperSize {
    qreal points;
    int line; ///< percent
    qreal tracking = 0;
};

PaperSize paperSizeOf(PaperStyle style)
{
    switch (style) {
    case PaperStyle::Letterhead: return {10, 120};
    case PaperStyle::Title: return {22, 104, -0.02};
    case PaperStyle::Under: return {12, 116};
    case PaperStyle::Heading: return {13.5, 110, -0.01};
    case PaperStyle::Label: return {7.2, 120, 0.06};
    case PaperStyle::Body: return {9.2, 124};
    case PaperStyle::Small: return {8, 122};
    case PaperStyle::Code: return {9, 134};
    }
    Q_UNREACHABLE();
}

const QStringList& codeFamilies()
{
    static const QStringList families{QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono"), QStringLiteral("monospace")};
    return families;
}

} // namespace

QFont paperFont(PaperStyle style, TextWeight weight)
{
    const PaperSize size = paperSizeOf(style);
    QFont font;
    font.setFamilies(style == PaperStyle::Code ? codeFamilies() : paperFamilies());
    font.setPointSizeF(size.points);
    font.setWeight(QFont::Weight(int(weight)));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setCapitalization(style == PaperStyle::Label ? QFont::AllUppercase : QFont::MixedCase);
    if (size.tracking != 0)
        font.setLetterSpacing(QFont::PercentageSpacing, 100 + 100 * size.tracking);
    return font;
}

QTextCharFormat paperFormat(PaperStyle style, const Inked& inked)
{
    QTextCharFormat format;
    format.setFont(paperFont(style, inked.weight));
    format.setForeground(colour(inked.ink, Scheme::Light));
    if (inked.ground)
        format.setBackground(colour(*inked.ground, Scheme::Light));
    return format;
}

int lineHeightPercent(PaperStyle style)
{
    return paperSizeOf(style).line;
}

int LayoutDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY: return dotsPerInch;
    case PdmDevicePixelRatio: return 1;
    case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
    case PdmDepth: return 32;
    default: return 1 << 20;
    }
}

qreal formatLength(qreal points)
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    return points * (screen ? qRound(screen->logicalDotsPerInchY()) : 75) / 72;
}

} // namespace tepu::ui
