// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/value_history_overlay.h"

#include "core/rules/code_words.h"
#include "core/rules/wait_words.h"
#include "ui/meeting/pages/joined.h"
#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/shell/speech.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/section_label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace tepu::ui {
namespace {

constexpr int historyWidth = 880;

/// "task 0190…" without the id, which nobody reads.
QString thingInWords(const QString& thing)
{
    QStringList words;
    for (const QString& word : thing.split(u' ', Qt::SkipEmptyParts))
        if (!Uuid::fromString(word))
            words.append(word);
    const QString said = words.join(u' ').replace(u'_', u' ');
    return said.left(1).toUpper() + said.mid(1);
}

/// Thing after thing, what was said last first.
QWidget* makeStory(const QVector<ValueTold>& told, QWidget* parent)
{
    auto* page = new QWidget(parent);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    QStringList things;
    for (const ValueTold& each : told)
        if (!things.contains(each.thing))
            things.append(each.thing);
    for (const QString& thing : things) {
        column->addWidget(new SectionLabel(thingInWords(thing), page));
        column->addSpacing(space::grid);
        for (const ValueTold& each : told)
            if (each.thing == thing)
                for (const Runs& line : toldInLines(each))
                    column->addWidget(new Prose(TextStyle::Body, line, page));
        column->addSpacing(space::between);
    }
    column->addStretch(1);
    return page;
}

} // namespace

QVector<Runs> toldInLines(const ValueTold& told)
{
    Runs who{{momentInWords(told.at), Voice::Strong}};
    join(who, told.actor);
    if (told.source)
        join(who, ValueHistoryOverlay::tr("from: %1").arg(codeWords(*told.source)));
    if (told.takenBack)
        join(who, ValueHistoryOverlay::tr("taken back"), Voice::Caution);
    QVector<Runs> lines{who};
    lines.append(Runs{{told.value.isEmpty() ? told.sentence : told.value, told.takenBack ? Voice::Quiet : Voice::Plain}});
    if (!told.replaced.isEmpty() && !told.takenBack)
        lines.append(Runs{{ValueHistoryOverlay::tr("instead of: %1").arg(told.replaced), Voice::Quiet}});
    return lines;
}

ValueHistoryOverlay::ValueHistoryOverlay(const QString& title, const QVector<ValueTold>& told, QWidget* window)
    : QWidget(window), m_sheet(makeSheet(title, told))
{
    speakAs(*this, QAccessible::Dialog, title);
    window->installEventFilter(this);
    setGeometry(window->rect());
    show();
    raise();
    m_sheet->findChild<ActionButton*>()->setFocus(Qt::PopupFocusReason);
}

QWidget* ValueHistoryOverlay::makeSheet(const QString& title, const QVector<ValueTold>& told)
{
    auto* sheet = new Card(this);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(2 * space::between, space::edge, 2 * space::between, space::edge);
    column->setSpacing(space::between);
    auto* head = new QHBoxLayout;
    head->addWidget(new Prose(TextStyle::Title, {{title, Voice::Strong}}, sheet), 1);
    auto* done = new ActionButton({tr("Close"), QKeySequence(Qt::Key_Escape)}, sheet);
    connect(done, &ActionButton::clicked, this, &ValueHistoryOverlay::close);
    head->addWidget(done);
    column->addLayout(head);
    column->addWidget(new Scroller(makeStory(told, sheet), sheet), 1);
    return sheet;
}

void ValueHistoryOverlay::close()
{
    hide();
    Q_EMIT closed();
}

void ValueHistoryOverlay::resizeEvent(QResizeEvent*)
{
    const int width = std::min(this->width() - 2 * space::edge, grown(historyWidth, *this));
    m_sheet->resize(width, m_sheet->height());
    m_sheet->layout()->activate(); // now the page knows its width, and from it its height
    const int height = std::min(this->height() - 2 * space::edge, m_sheet->sizeHint().height());
    m_sheet->setGeometry((this->width() - width) / 2, (this->height() - height) / 2, width, height);
}

void ValueHistoryOverlay::paintEvent(QPaintEvent*)
{
    QColor veil = colour(ColourRole::Text, Scheme::Light);
    veil.setAlphaF(0.5F);
    QPainter(this).fillRect(rect(), veil);
}

void ValueHistoryOverlay::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void ValueHistoryOverlay::mousePressEvent(QMouseEvent* event)
{
    if (!m_sheet->geometry().contains(event->position().toPoint()))
        close();
}

bool ValueHistoryOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace tepu::ui
