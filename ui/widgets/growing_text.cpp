// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/growing_text.h"

#include "ui/shell/colour.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <cmath>
#include <utility>

namespace tepu::ui {

GrowingText::GrowingText(QWidget* parent) : QPlainTextEdit(parent)
{
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    setCursorWidth(2);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(cursorWidth());
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingText::grow);
    grow();
}

Draft GrowingText::draft() const
{
    return {toPlainText(), textCursor().position()};
}

void GrowingText::restore(const Draft& draft)
{
    setPlainText(draft.text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::clamp(draft.cursor, 0, int(draft.text.size())));
    setTextCursor(cursor);
}

void GrowingText::setMostLines(int lines)
{
    m_mostLines = lines;
    grow();
}

void GrowingText::offer(const QString& rest)
{
    m_offered = rest;
    showHint();
    viewport()->update();
}

void GrowingText::setHint(const QString& words)
{
    m_hint = words;
    showHint();
}

/// One of the two: what Tab would put, where the hands are, or what may be typed.
void GrowingText::showHint()
{
    const QString shown = m_offered.isEmpty() || !hasFocus() ? m_hint : QString();
    if (placeholderText() != shown)
        setPlaceholderText(shown);
}

void GrowingText::focusInEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusInEvent(event);
    showHint();
}

void GrowingText::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    showHint();
}

void GrowingText::grow()
{
    const int lines = std::clamp(int(std::lround(document()->size().height())), 1, m_mostLines);
    setFixedHeight(lines * fontMetrics().lineSpacing() + 2 * cursorWidth());
}

void GrowingText::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return event->ignore(); // "Decide & next" is the window's
    if (enter)
        Q_EMIT submitted();
    else if (event->key() == Qt::Key_Up && document()->isEmpty())
        Q_EMIT earlierWanted();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QPlainTextEdit::keyPressEvent(event);
}

/// Tab takes what is offered; with nothing offered it moves on, as everywhere.
bool GrowingText::focusNextPrevChild(bool next)
{
    if (!next || m_offered.isEmpty() || !textCursor().atEnd())
        return QPlainTextEdit::focusNextPrevChild(next);
    Q_EMIT taken(std::exchange(m_offered, QString()));
    return true;
}

void GrowingText::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    if (m_offered.isEmpty() || !hasFocus() || !textCursor().atEnd())
        return;
    QPainter painter(viewport());
    painter.setPen(colour(ColourRole::Quiet, *this));
    painter.setFont(font());
    const QRect cursor = cursorRect();
    const int room = viewport()->width() - cursor.right() - 1;
    painter.drawText(cursor.right() + 1, cursor.top() + fontMetrics().ascent(),
                     fontMetrics().elidedText(m_offered, Qt::ElideRight, room));
}

void GrowingText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    grow();
}

void GrowingText::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        grow();
}

/// What is pasted is words, and one line of them.
void GrowingText::insertFromMimeData(const QMimeData* source)
{
    insertPlainText(source->text().simplified());
}

} // namespace tepu::ui
