// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/action_button.h"

#include <optional>

namespace tepu::ui {

enum class BannerKind { Information, Caution, Danger };

/// What happened, what is safe, what to do.
struct BannerShown {
    BannerKind kind = BannerKind::Information;
    QString happened;
    QString safe = {};
    QString toDo = {};
    std::optional<ActionShown> action = {};
};

/// A message across the window that stops nobody: work goes on underneath.
class Banner : public QWidget {
    Q_OBJECT

public:
    explicit Banner(const BannerShown& banner, QWidget* parent = nullptr);

Q_SIGNALS:
    void acted();
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BannerKind m_kind;
};

} // namespace tepu::ui
