// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "ui/widgets/pressable.h"
#include "ui/widgets/runs.h"

#include <optional>

namespace tepu::ui {

enum class SaidMark { Edited = 1, FromVictimOnly = 2 };
Q_DECLARE_FLAGS(SaidMarks, SaidMark)
Q_DECLARE_OPERATORS_FOR_FLAGS(SaidMarks)

/// One contribution at the table.
struct SaidShown {
    LineId id;
    QString time;
    QString agency; ///< its mark
    QString agencyName;
    QString words;
    SaidMarks marks = {};
    std::optional<QString> earlierCase = {}; ///< the family it belongs to, where that is not the one on the table

    bool operator==(const SaidShown&) const = default;
};

/// One line of the stream: when, who, what. Pressing it opens it for editing.
class SaidLine : public Pressable {
    Q_OBJECT

public:
    explicit SaidLine(const SaidShown& line, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace tepu::ui
