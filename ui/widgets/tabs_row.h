// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace tepu::ui {

/// The pages of a case, each with the digit that opens it, where there is room for all of them.
class TabsRow : public QTabBar {
    Q_OBJECT

public:
    explicit TabsRow(QWidget* parent = nullptr);

    void display(const QStringList& titles);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void tabInserted(int index) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int widthOf(int index, bool withDigit) const;
    void paintTab(QPainter& painter, int index) const;

    bool m_hasDigits = true;
};

} // namespace tepu::ui
