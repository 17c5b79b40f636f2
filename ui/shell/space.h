// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The 4-pixel grid.
namespace tepu::ui::space {

inline constexpr int hair = 1;
inline constexpr int grid = 4;
inline constexpr int inside = 8;
inline constexpr int between = 16;
inline constexpr int edge = 24;
inline constexpr int rowInset = 8; ///< by which a row that can be pressed stands out beside its words

inline constexpr int rowLeast = 36;
inline constexpr int rowMost = 44;

inline constexpr int controlRadius = 6;
inline constexpr int markRadius = 4;
inline constexpr int focusRing = 2;

inline constexpr int listColumn = 264;
inline constexpr int foldedListColumn = 100;
inline constexpr int captureColumn = 452;
inline constexpr int narrowCaptureColumn = 400;
inline constexpr int sideColumn = 520; ///< beside a list: all about the row that is chosen
inline constexpr int narrowSideColumn = 400;
inline constexpr int wideWindow = 1600; ///< from here on the list stands open
inline constexpr int highWindow = 900; ///< from here on everything to decide stands open

} // namespace tepu::ui::space
