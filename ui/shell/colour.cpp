// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/colour.h"

#include <QWidget>
#include <array>
#include <cmath>

namespace tepu::ui {
namespace {

struct Shade {
    ColourRole role;
    QRgb light;
    QRgb dark;
};

constexpr std::array shades{
    Shade{ColourRole::Ground, 0xF4F5F3, 0x14191A},
    Shade{ColourRole::Surface, 0xFFFFFF, 0x1C2325},
    Shade{ColourRole::Raised, 0xFFFFFF, 0x242D2F},
    Shade{ColourRole::Line, 0xDDE1DE, 0x3A4648},
    Shade{ColourRole::Text, 0x1B2422, 0xECF1F0},
    Shade{ColourRole::Quiet, 0x46524F, 0xB4C1BF},
    Shade{ColourRole::Accent, 0x0B5C63, 0x6FD0D6},
    Shade{ColourRole::OnAccent, 0xFFFFFF, 0x06282B},
    Shade{ColourRole::High, 0x8F1717, 0xFFB4AB},
    Shade{ColourRole::HighGround, 0xFBE4E2, 0x4A1513},
    Shade{ColourRole::Medium, 0x6E4300, 0xFFD08A},
    Shade{ColourRole::MediumGround, 0xFCEFD3, 0x432C00},
    Shade{ColourRole::Low, 0x1B5230, 0xA6DDB4},
    Shade{ColourRole::LowGround, 0xE0F1E4, 0x12351F},
    Shade{ColourRole::Alert, 0x8A1212, 0xFFC2BA},
    Shade{ColourRole::AlertGround, 0xFFF0EE, 0x3B1412},
    Shade{ColourRole::Information, 0x194783, 0xB4CFFF},
    Shade{ColourRole::InformationGround, 0xE6EEF9, 0x14294A},
};

struct Blend {
    ColourRole role;
    ColourRole over;
    ColourRole ground;
    double part;
};

constexpr std::array blends{
    Blend{ColourRole::Edge, ColourRole::Quiet, ColourRole::Surface, 0.68},
    Blend{ColourRole::Here, ColourRole::Accent, ColourRole::Surface, 0.10},
    Blend{ColourRole::Chip, ColourRole::Text, ColourRole::Surface, 0.08},
    Blend{ColourRole::AlertLine, ColourRole::Alert, ColourRole::AlertGround, 0.18},
    Blend{ColourRole::AlertEdge, ColourRole::Alert, ColourRole::AlertGround, 0.55},
    Blend{ColourRole::MediumEdge, ColourRole::Medium, ColourRole::MediumGround, 0.55},
};

QColor blended(const QColor& over, const QColor& ground, double part)
{
    const auto mix = [part](float a, float b) { return static_cast<float>(a * part + b * (1 - part)); };
    return QColor::fromRgbF(mix(over.redF(), ground.redF()), mix(over.greenF(), ground.greenF()),
                            mix(over.blueF(), ground.blueF()));
}

double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor colour(ColourRole role, Scheme scheme)
{
    for (const Shade& shade : shades)
        if (shade.role == role)
            return QColor::fromRgb(scheme == Scheme::Light ? shade.light : shade.dark);
    for (const Blend& blend : blends)
        if (blend.role == role)
            return blended(colour(blend.over, scheme), colour(blend.ground, scheme), blend.part);
    Q_UNREACHABLE();
}

Scheme schemeOf(const QWidget& widget)
{
    return widget.palette().color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

QColor colour(ColourRole role, const QWidget& widget)
{
    return colour(role, schemeOf(widget));
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

} // namespace tepu::ui
