// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pressable.h"
#include "ui/widgets/question_chips.h"

namespace tepu::ui {

/// One open question with its key; immediate safety is red, the others amber. Long words wrap inside it.
class QuestionChip : public Pressable {
    Q_OBJECT

public:
    explicit QuestionChip(const QuestionShown& question, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int aroundWords() const;

    QuestionShown m_question;
};

} // namespace tepu::ui
