// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace tepu::ui {

/// A page that scrolls up and down when it must: it asks for the height that its page needs, and its ground shows
/// through.
class Scroller : public QScrollArea {
    Q_OBJECT

public:
    explicit Scroller(QWidget* page, QWidget* parent = nullptr);

    /// The height that the page needs at the width that it has.
    int pageHeight() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace tepu::ui
