// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/lines/problem.h"
#include "ui/meeting/acts/kept_line.h"

namespace tepu::ui {

/// What Tab would do in a line: its rest stands behind the cursor, and taking it puts the whole completion in its place.
class TabOffer : public QObject {
    Q_OBJECT

public:
    explicit TabOffer(KeptLine& line);

    /// For the line as it stands now; nothing takes an earlier offer away.
    void offer(const std::optional<Completion>& completion);

private:
    void put();

    KeptLine& m_line;
    QString m_before;
    QString m_shown;
    std::optional<Completion> m_completion;
};

} // namespace tepu::ui
