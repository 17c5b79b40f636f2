// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QtGlobal>
#include <optional>

namespace tepu::ui {

/// Something on a long roll of paper that is not torn if it can be helped: a paragraph, a row of a table.
struct Stretch {
    qreal top = 0;
    qreal bottom = 0;
    bool keepsWithNext = false;       ///< a heading, the head of a table: never the last on a page
    std::optional<int> repeated = {}; ///< the stretch that stands above it again at the top of a page: its table's head
    QVector<qreal> cuts = {};         ///< where it may be torn if it is long
};

/// One page: a part of the roll, and what is repeated above it.
struct PageCut {
    qreal from = 0;
    qreal to = 0;
    std::optional<int> repeated = {};
};

/// Where the roll is cut. Every part of it stands on one page and on no other; what fits on a page is not torn; nothing that
/// keeps with the next stands last on a page, unless a page is too short for both.
QVector<PageCut> paginated(const QVector<Stretch>& roll, qreal pageHeight);

} // namespace tepu::ui
