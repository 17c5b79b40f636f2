// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"
#include "ui/widgets/question_chips.h"

namespace tepu::ui {

/// What is still open, and the three ways on.
class FootBar : public Panel {
    Q_OBJECT

public:
    explicit FootBar(QWidget* parent = nullptr);

    QuestionChips& questions() { return *m_questions; }

Q_SIGNALS:
    void dangerSeen();
    void moreWanted();
    void parked();
    void carriedOver();
    void decided();

private:
    QuestionChips* m_questions;
};

} // namespace tepu::ui
