// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/type.h"

#include "ui/shell/house_face.h"

#include <QFontMetricsF>
#include <QHash>
#include <QWidget>
#include <array>
#include <cmath>

namespace tepu::ui {
namespace {

struct Size {
    int pixels;
    int line;
};

constexpr int longestLine = 68; // characters

constexpr std::array desk{Size{12, 16}, Size{13, 19}, Size{15, 22}, Size{16, 25}, Size{24, 32}};
constexpr std::array projector{Size{18, 24}, Size{18, 26}, Size{22, 32}, Size{22, 34}, Size{40, 52}};

int bodySize(const QWidget& widget)
{
    const int pixels = widget.font().pixelSize();
    return pixels > 0 ? pixels : deskSize;
}

Size sizeOf(TextStyle style, const QWidget& widget)
{
    const int body = bodySize(widget);
    const bool far = body >= projectorSize;
    const double factor = double(body) / (far ? projectorSize : deskSize);
    const Size size = (far ? projector : desk)[size_t(style)];
    return {int(std::lround(size.pixels * factor)), int(std::lround(size.line * factor))};
}

double tracking(TextStyle style)
{
    switch (style) {
    case TextStyle::Label: return 0.06;
    case TextStyle::Title: return -0.015;
    case TextStyle::Secondary:
    case TextStyle::Body:
    case TextStyle::Narrative: return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

QFont deskFont()
{
    QFont font;
    font.setFamilies(houseFamilies());
    font.setPixelSize(deskSize);
    font.setWeight(QFont::Weight(int(TextWeight::Regular)));
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

void dressForProjector(QWidget& window)
{
    QFont font = window.font();
    font.setPixelSize(projectorSize);
    window.setFont(font);
}

QFont font(TextStyle style, TextWeight weight, const QWidget& widget)
{
    QFont font = widget.font();
    font.setPixelSize(sizeOf(style, widget).pixels);
    font.setWeight(QFont::Weight(int(weight)));
    font.setLetterSpacing(QFont::AbsoluteSpacing, tracking(style) * font.pixelSize());
    font.setCapitalization(style == TextStyle::Label ? QFont::AllUppercase : QFont::MixedCase);
    return font;
}

int lineHeight(TextStyle style, const QWidget& widget)
{
    return sizeOf(style, widget).line;
}

int grown(int length, const QWidget& widget)
{
    return int(std::lround(double(length) * bodySize(widget) / deskSize));
}

int narrativeWidth(const QWidget& widget)
{
    static QHash<QFont, int> known;
    const QFont narrative = font(TextStyle::Narrative, TextWeight::Regular, widget);
    if (const auto width = known.constFind(narrative); width != known.cend())
        return *width;
    const QFontMetricsF metrics(narrative);
    const QString usual = QStringLiteral("She said that he had held her by the neck and that she could not breathe");
    return *known.insert(narrative, int(longestLine * metrics.horizontalAdvance(usual) / double(usual.size())));
}

} // namespace tepu::ui
