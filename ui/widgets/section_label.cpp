// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/section_label.h"

#include "ui/shell/space.h"
#include "ui/shell/speech.h"

namespace tepu::ui {

SectionLabel::SectionLabel(const QString& words, QWidget* parent)
    : Prose(TextStyle::Label, {{words, Voice::Quiet}}, parent)
{
    speakAs(*this, QAccessible::Heading, words);
}

SectionLabel* SectionLabel::overRows()
{
    setContentsMargins(space::rowInset, 0, space::rowInset, 0);
    return this;
}

} // namespace tepu::ui
