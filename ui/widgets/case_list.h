// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/case_rows.h"

#include <QListView>

namespace tepu::ui {

/// The day's list, in the order of the table. Made narrow it folds to numbers and marks.
class CaseList : public QListView {
    Q_OBJECT

public:
    explicit CaseList(QWidget* parent = nullptr);

    void display(const QVector<CaseSection>& sections);

Q_SIGNALS:
    void chosen(const tepu::CaseId& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    CaseRows* m_rows;
};

} // namespace tepu::ui
