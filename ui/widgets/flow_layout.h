// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace tepu::ui {

/// Puts things side by side and wraps them into rows; a thing wider than the row gets the row and wraps in itself.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    FlowLayout(QWidget* parent, int gap, int rowGap);
    ~FlowLayout() override;

    /// A wider gap, which is left out where a row begins.
    void addGap(int width);

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect& area) override;

private:
    struct Place {
        QLayoutItem* item;
        QRect area;
    };
    QVector<Place> places(const QRect& area) const;

    QList<QLayoutItem*> m_items;
    int m_gap;
    int m_rowGap;
};

/// Takes everything out of a layout and deletes it.
void clear(QLayout& layout);

} // namespace tepu::ui
