// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pressable.h"

#include <QVector>

namespace tepu::ui {

/// A part of what a page shows: what it is, how much there is of it, and whether it is looked at by itself.
struct FilterShown {
    QString words;
    int count = 0;
    bool isOn = false;

    bool operator==(const FilterShown&) const = default;
};

/// One filter. It is on by its ground, by a tick and by what a screen reader says of it.
class FilterChip : public Pressable {
    Q_OBJECT

public:
    explicit FilterChip(QWidget* parent = nullptr);

    void display(const FilterShown& filter);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    FilterShown m_filter;
};

/// Filters side by side: one stop of Tab; arrows go from one to the next, Space or Enter presses it.
class FilterChips : public QWidget {
    Q_OBJECT

public:
    explicit FilterChips(const QString& spoken, QWidget* parent = nullptr);

    void display(const QVector<FilterShown>& filters);

Q_SIGNALS:
    void pressed(int filter);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void stopAt(const FilterChip* here);

    QVector<FilterChip*> m_chips;
};

} // namespace tepu::ui
