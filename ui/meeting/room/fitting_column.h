// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QWidget>

namespace tepu::ui {

class Prose;

/// Rows one under another on a screen that nobody scrolls: as many as fit, and how many more there are, in words.
class FittingColumn : public QWidget {
    Q_OBJECT

public:
    /// Which rows stay when not all fit.
    enum class Keep { First, Last };

    explicit FittingColumn(Keep keep, QWidget* parent = nullptr);

    /// Takes the rows.
    void display(const QVector<QWidget*>& rows);
    int shownCount() const { return m_shownCount; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int heightOf(const QWidget& row) const;
    int fitting(int room) const;
    void lay();

    Keep m_keep;
    QVector<QWidget*> m_rows;
    Prose* m_more;
    int m_shownCount = 0;
};

} // namespace tepu::ui
