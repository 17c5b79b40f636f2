// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/question_chips.h"

#include "ui/shell/space.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/keep_focus.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/question_chip.h"

namespace tepu::ui {

QuestionChips::QuestionChips(QWidget* parent) : QWidget(parent)
{
    new FlowLayout(this, space::inside, space::inside);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    makeChips();
}

void QuestionChips::display(const QVector<QuestionShown>& questions)
{
    if (questions == m_questions)
        return;
    m_questions = questions;
    makeChips();
}

void QuestionChips::makeChips()
{
    const KeepFocus keep(*this);
    clear(*layout());
    const QString caption = m_questions.isEmpty() ? tr("Nothing left to settle") : tr("To settle");
    auto* title = new Prose(TextStyle::Body, {{caption, Voice::Quiet}}, this);
    title->keepInOneLine();
    layout()->addWidget(title);
    for (const QuestionShown& question : m_questions) {
        auto* chip = new QuestionChip(question, this);
        connect(chip, &QuestionChip::clicked, this, [this, id = question.id] { Q_EMIT chosen(id); });
        layout()->addWidget(chip);
    }
}

} // namespace tepu::ui
