// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/colour.h"

namespace tepu::ui {

QPalette palette(Scheme scheme)
{
    using enum ColourRole;
    const auto in = [scheme](ColourRole role) { return colour(role, scheme); };
    QPalette palette(in(Text), in(Surface), in(Raised), in(Edge), in(Line), in(Text), in(Text), in(Surface),
                     in(Ground));
    palette.setColor(QPalette::AlternateBase, in(Ground));
    palette.setColor(QPalette::Midlight, in(Line));
    palette.setColor(QPalette::Shadow, in(Line));
    palette.setColor(QPalette::Highlight, in(Accent));
    palette.setColor(QPalette::HighlightedText, in(OnAccent));
    palette.setColor(QPalette::Link, in(Accent));
    palette.setColor(QPalette::LinkVisited, in(Accent));
    palette.setColor(QPalette::PlaceholderText, in(Quiet));
    palette.setColor(QPalette::ToolTipBase, in(Raised));
    palette.setColor(QPalette::ToolTipText, in(Text));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, in(Edge));
    return palette;
}

} // namespace tepu::ui
