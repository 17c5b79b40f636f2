// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/runs.h"

#include <QWidget>

namespace tepu::ui {

/// One thing known: what it is called, and what it is.
struct Fact {
    QString label;
    Runs value;
};

/// What is known, line by line: quiet label left, value beside it.
class FactTable : public QWidget {
    Q_OBJECT

public:
    explicit FactTable(QWidget* parent = nullptr);
    /// Labels that carry weight, such as the names of those whose voice it is.
    FactTable(Voice labels, QWidget* parent);

    void display(const QVector<Fact>& facts);
    /// For short labels: each stays in one line, and the values stand beside the longest.
    void keepLabelsWhole();

private:
    Voice m_labels = Voice::Quiet;
    bool m_wholeLabels = false;
};

} // namespace tepu::ui
