// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/said_stream.h"

#include "ui/shell/colour.h"
#include "ui/shell/space.h"
#include "ui/widgets/keep_focus.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <memory>

namespace tepu::ui {
namespace {

constexpr int leastHeight = 120;
constexpr int shadeHeight = 22; ///< a line of what is said

/// The ground of the panel, thinner downwards.
class Shade : public QWidget {
public:
    explicit Shade(QWidget* parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QColor ground = colour(ColourRole::Surface, *this);
        QLinearGradient thinner(0, 0, 0, height());
        thinner.setColorAt(0.3, ground);
        ground.setAlpha(0);
        thinner.setColorAt(1, ground);
        QPainter(this).fillRect(rect(), thinner);
    }
};

} // namespace

SaidStream::SaidStream(QWidget* parent) : Scroller(new QWidget, parent), m_shade(new Shade(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setAccessibleName(tr("Said at the table"));
    auto* column = new QVBoxLayout(widget());
    column->setContentsMargins({});
    column->setSpacing(0);
    QScrollBar* bar = verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        m_atEnd = value == bar->maximum();
        placeShade();
    });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar] {
        if (m_atEnd)
            bar->setValue(bar->maximum());
    });
}

/// What has not changed stays as it is: the reader's eye, and the focus, are on it.
void SaidStream::display(const QVector<SaidShown>& lines)
{
    const auto changed = std::mismatch(lines.begin(), lines.end(), m_lines.begin(), m_lines.end()).first;
    const qsizetype same = changed - lines.begin();
    const bool follow = m_atEnd;
    const KeepFocus keep(*widget());
    keepFirst(same);
    m_lines = lines;
    for (const SaidShown& line : lines.sliced(same)) {
        auto* row = new SaidLine(line, widget());
        connect(row, &SaidLine::clicked, this, [this, id = line.id] { Q_EMIT chosen(id); });
        widget()->layout()->addWidget(row);
    }
    m_atEnd = follow;
}

void SaidStream::keepFirst(qsizetype count)
{
    while (widget()->layout()->count() > count) {
        const std::unique_ptr<QLayoutItem> item(widget()->layout()->takeAt(int(count)));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
}

QSize SaidStream::sizeHint() const
{
    return {Scroller::sizeHint().width(), std::min(pageHeight(), grown(leastHeight, *this))};
}

bool SaidStream::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        setMaximumHeight(pageHeight());
    return Scroller::eventFilter(watched, event);
}

/// The stream is one stop of Tab; arrows go from line to line.
void SaidStream::placeShade()
{
    m_shade->setGeometry(0, 0, viewport()->width(), grown(shadeHeight, *this));
    m_shade->setVisible(verticalScrollBar()->value() > 0);
    m_shade->raise();
}

void SaidStream::resizeEvent(QResizeEvent* event)
{
    Scroller::resizeEvent(event);
    placeShade();
}

void SaidStream::step(int by)
{
    QList<SaidLine*> lines;
    for (int i = 0; i < widget()->layout()->count(); ++i)
        lines.append(static_cast<SaidLine*>(widget()->layout()->itemAt(i)->widget()));
    if (lines.isEmpty())
        return;
    const auto now = lines.indexOf(qobject_cast<SaidLine*>(focusWidget()));
    const auto next = now < 0 ? lines.size() - 1 : std::clamp<qsizetype>(now + by, 0, lines.size() - 1);
    lines[next]->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(lines[next]);
}

void SaidStream::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Up)
        step(-1);
    else if (event->key() == Qt::Key_Down)
        step(1);
    else
        Scroller::keyPressEvent(event);
}

void SaidStream::focusInEvent(QFocusEvent* event)
{
    Scroller::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        step(0);
}

} // namespace tepu::ui
