// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_chips.h"

#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/shell/speech.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_flow.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <algorithm>

namespace tepu::ui {
namespace {

constexpr int chipHeight = 28;
constexpr int pad = 10;

Runs wordsOf(const FilterShown& filter)
{
    const QString tick = filter.isOn ? QStringLiteral("✓ ") : QString();
    return {{tick + filter.words, filter.isOn ? Voice::Strong : Voice::Plain},
            {QStringLiteral("\u2002%1").arg(filter.count), filter.isOn ? Voice::Strong : Voice::Quiet}};
}

TextFlow flowOf(const FilterShown& filter, const QWidget& widget)
{
    TextFlow flow(wordsOf(filter), TextStyle::Secondary, widget);
    if (filter.isOn)
        flow.in(colour(ColourRole::Accent, widget));
    return flow;
}

} // namespace

FilterChip::FilterChip(QWidget* parent) : Pressable(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FilterChip::display(const FilterShown& filter)
{
    m_filter = filter;
    const QString sentence = filter.isOn ? tr("%1, %2, shown by itself") : tr("%1, %2");
    speakAs(*this, QAccessible::Button, sentence.arg(filter.words).arg(filter.count));
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    return {flowOf(m_filter, *this).naturalWidth() + 2 * grown(pad, *this), grown(chipHeight, *this)};
}

void FilterChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool lit = m_filter.isOn || standing().state.testFlag(QStyle::State_MouseOver);
    paintBox(painter, rect(),
             {colour(lit ? ColourRole::Here : ColourRole::Raised, *this), colour(m_filter.isOn ? ColourRole::Accent : ColourRole::Edge, *this)},
             space::controlRadius);
    flowOf(m_filter, *this).paint(painter, rect(), Qt::AlignCenter);
    if (hasFocus())
        paintFocusRing(painter, rect(), space::controlRadius, colour(ColourRole::Accent, *this));
}

FilterChips::FilterChips(const QString& spoken, QWidget* parent) : QWidget(parent)
{
    new FlowLayout(this, space::inside, space::inside);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(spoken);
}

/// The chips stay, so that the hands stay where they are.
void FilterChips::display(const QVector<FilterShown>& filters)
{
    while (m_chips.size() > filters.size())
        delete m_chips.takeLast();
    while (m_chips.size() < filters.size()) {
        auto* chip = new FilterChip(this);
        const int place = int(m_chips.size());
        connect(chip, &FilterChip::clicked, this, [this, place] { Q_EMIT pressed(place); });
        chip->installEventFilter(this);
        layout()->addWidget(chip);
        m_chips.append(chip);
    }
    for (qsizetype i = 0; i < filters.size(); ++i)
        m_chips[i]->display(filters[i]);
    const auto now = std::find_if(m_chips.cbegin(), m_chips.cend(), [](const FilterChip* chip) { return chip->focusPolicy() == Qt::StrongFocus; });
    if (!m_chips.isEmpty())
        stopAt(now == m_chips.cend() ? m_chips.first() : *now);
    updateGeometry();
}

/// The one at which Tab stops.
void FilterChips::stopAt(const FilterChip* here)
{
    for (FilterChip* chip : std::as_const(m_chips))
        chip->setFocusPolicy(chip == here ? Qt::StrongFocus : Qt::ClickFocus);
}

/// A button of Qt's would take the arrows for itself, and go anywhere.
bool FilterChips::eventFilter(QObject* watched, QEvent* event)
{
    auto* chip = static_cast<FilterChip*>(watched);
    if (event->type() == QEvent::FocusIn)
        stopAt(chip);
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int step = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0;
    if (step != 0)
        m_chips[std::clamp<qsizetype>(m_chips.indexOf(chip) + step, 0, m_chips.size() - 1)]->setFocus(Qt::OtherFocusReason);
    return step != 0;
}

} // namespace tepu::ui
