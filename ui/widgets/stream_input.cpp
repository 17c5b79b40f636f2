// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stream_input.h"

#include "ui/shell/space.h"
#include "ui/widgets/prose.h"

#include <QVBoxLayout>

namespace tepu::ui {

StreamInput::StreamInput(const QString& name, QWidget* parent)
    : Field(parent), m_text(new GrowingText(this)), m_understood(new Prose(TextStyle::Secondary, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, space::inside - 2, 10, space::inside);
    column->setSpacing(2);
    column->addWidget(m_text);
    column->addWidget(m_understood);
    m_understood->setContentsMargins(2, 0, 2, 0);
    m_understood->hide();
    m_text->setAccessibleName(name);
    setFocusProxy(m_text);
    const auto edit = [this] { Q_EMIT edited(draft()); };
    connect(m_text, &GrowingText::textChanged, this, edit);
    connect(m_text, &GrowingText::cursorPositionChanged, this, edit);
    connect(m_text, &GrowingText::submitted, this, [this] { Q_EMIT submitted(m_text->toPlainText()); });
    connect(m_text, &GrowingText::earlierWanted, this, &StreamInput::earlierWanted);
    connect(m_text, &GrowingText::taken, this, [this](const QString& rest) {
        m_text->insertPlainText(rest);
        Q_EMIT completed();
    });
    connect(m_text, &GrowingText::left, this, &StreamInput::left);
}

Draft StreamInput::draft() const
{
    return m_text->draft();
}

void StreamInput::restore(const Draft& draft)
{
    m_text->restore(draft);
}

void StreamInput::understand(const Runs& understood)
{
    m_understood->say(understood);
    m_understood->setVisible(!understood.isEmpty());
    m_text->setAccessibleDescription(plain(understood));
}

void StreamInput::offer(const QString& rest)
{
    m_text->offer(rest);
}

void StreamInput::setPlaceholder(const QString& words)
{
    m_text->setPlaceholderText(words);
}

} // namespace tepu::ui
