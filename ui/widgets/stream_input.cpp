// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stream_input.h"

#include "ui/shell/space.h"
#include "ui/widgets/prose.h"

#include <QSignalBlocker>
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
    connect(m_text, &GrowingText::textChanged, this, &StreamInput::tellEdited);
    connect(m_text, &GrowingText::cursorPositionChanged, this, &StreamInput::tellEdited);
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

/// What is put in is known to whoever put it in; only fingers are told of.
void StreamInput::restore(const Draft& draft)
{
    const QSignalBlocker silent(this);
    m_text->restore(draft);
    m_told = m_text->draft();
}

void StreamInput::tellEdited()
{
    if (m_told == draft())
        return;
    m_told = draft();
    Q_EMIT edited(m_told);
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
    m_text->setHint(words);
}

} // namespace tepu::ui
