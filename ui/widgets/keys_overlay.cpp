// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keys_overlay.h"

#include "ui/shell/space.h"
#include "ui/shell/speech.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/section_label.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

namespace tepu::ui {
namespace {

constexpr int sheetWidth = 880;
constexpr int columns = 2;

QWidget* makeKey(const KeyShown& key, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, space::grid, 0, space::grid);
    line->addWidget(new Prose(TextStyle::Body, {{key.words}}, row), 1);
    line->addWidget(new KeyHint(key.key, row), 0, Qt::AlignTop);
    speakAs(*row, QAccessible::StaticText,
            key.words + QStringLiteral(": ") + key.key.toString(QKeySequence::NativeText));
    return row;
}

QWidget* makeGroup(const KeyGroup& group, QWidget* parent)
{
    auto* part = new QWidget(parent);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new SectionLabel(group.title, part));
    column->addSpacing(space::grid);
    for (const KeyShown& key : group.keys)
        column->addWidget(makeKey(key, part));
    return part;
}

/// Whole groups, dealt so that both columns end at about the same height.
QWidget* makeGroups(const QVector<KeyGroup>& groups, QWidget* parent)
{
    auto* page = new QWidget(parent);
    auto* both = new QHBoxLayout(page);
    both->setContentsMargins({});
    both->setSpacing(2 * space::edge);
    std::array<QVBoxLayout*, columns> column{};
    std::array<qsizetype, columns> lines{};
    for (auto& each : column) {
        each = new QVBoxLayout;
        each->setSpacing(space::edge);
        both->addLayout(each, 1);
    }
    for (const KeyGroup& group : groups) {
        const auto shorter = size_t(std::min_element(lines.begin(), lines.end()) - lines.begin());
        column[shorter]->addWidget(makeGroup(group, page));
        lines[shorter] += group.keys.size() + 2;
    }
    for (auto* each : column)
        each->addStretch(1);
    return page;
}

} // namespace

KeysOverlay::KeysOverlay(const QVector<KeyGroup>& groups, QWidget* window) : QWidget(window), m_sheet(makeSheet(groups))
{
    speakAs(*this, QAccessible::Dialog, tr("All keys"));
    window->installEventFilter(this);
    setGeometry(window->rect());
    show();
    raise();
    m_sheet->findChild<ActionButton*>()->setFocus(Qt::PopupFocusReason);
}

QWidget* KeysOverlay::makeSheet(const QVector<KeyGroup>& groups)
{
    auto* sheet = new Card(this);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(2 * space::between, space::edge, 2 * space::between, space::edge);
    column->setSpacing(space::between);
    auto* head = new QHBoxLayout;
    head->addWidget(new Prose(TextStyle::Title, {{tr("Keys"), Voice::Strong}}, sheet), 1);
    auto* done = new ActionButton({tr("Close"), QKeySequence(Qt::Key_Escape)}, sheet);
    connect(done, &ActionButton::clicked, this, &KeysOverlay::close);
    head->addWidget(done);
    column->addLayout(head);
    column->addWidget(new Scroller(makeGroups(groups, sheet), sheet), 1);
    return sheet;
}

void KeysOverlay::close()
{
    hide();
    Q_EMIT closed();
}

void KeysOverlay::resizeEvent(QResizeEvent*)
{
    const int width = std::min(this->width() - 2 * space::edge, grown(sheetWidth, *this));
    m_sheet->resize(width, m_sheet->height());
    m_sheet->layout()->activate(); // now the page knows its width, and from it its height
    const int height = std::min(this->height() - 2 * space::edge, m_sheet->sizeHint().height());
    m_sheet->setGeometry((this->width() - width) / 2, (this->height() - height) / 2, width, height);
}

void KeysOverlay::paintEvent(QPaintEvent*)
{
    QColor veil = colour(ColourRole::Text, Scheme::Light);
    veil.setAlphaF(0.5F);
    QPainter(this).fillRect(rect(), veil);
}

void KeysOverlay::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->text() == QStringLiteral("?"))
        close();
    else
        QWidget::keyPressEvent(event);
}

void KeysOverlay::mousePressEvent(QMouseEvent* event)
{
    if (!m_sheet->geometry().contains(event->position().toPoint()))
        close();
}

bool KeysOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace tepu::ui
