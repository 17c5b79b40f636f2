// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nav_bar.h"

#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/shell/speech.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/pressable.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/text_flow.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOption>

namespace tepu::ui {
namespace {

constexpr int barHeight = 36;
constexpr int underline = 2;
constexpr int wideBar = 1900; ///< from here on every place and its key have room

/// One part of the day.
class PlaceButton : public Pressable {
public:
    PlaceButton(const PlaceShown& place, bool here, QWidget* parent) : Pressable(parent), m_place(place), m_here(here)
    {
        setFocusPolicy(Qt::TabFocus); // a click leaves the hands where they were
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
        speakAs(*this, QAccessible::PageTab, place.words);
        setAccessibleDescription(place.key.toString(QKeySequence::NativeText));
        setPlainToolTip(*this, place.words + QStringLiteral(" (%1)").arg(place.key.toString(QKeySequence::NativeText)));
    }

    QSize sizeHint() const override
    {
        const int ofKey = isWide() ? key().naturalWidth() + grown(space::inside, *this) : 0;
        return {minimumSizeHint().width() + ofKey, grown(barHeight, *this)};
    }
    QSize minimumSizeHint() const override { return {words().naturalWidth() + grown(2 * space::between, *this), grown(barHeight, *this)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QStyleOption option = standing();
        const bool lit = option.state.testFlag(QStyle::State_MouseOver);
        const QRectF inside = QRectF(rect()).adjusted(grown(space::between, *this), 0, -grown(space::between, *this), 0);
        words().in(colour(m_here ? ColourRole::Accent : lit ? ColourRole::Text : ColourRole::Quiet, *this))
            .paint(painter, inside, Qt::AlignVCenter);
        if (isWide())
            key().paint(painter, inside, Qt::AlignVCenter | Qt::AlignRight);
        if (m_here)
            painter.fillRect(0, height() - underline, width(), underline, colour(ColourRole::Accent, *this));
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintFocusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -4), space::controlRadius, colour(ColourRole::Accent, *this));
    }

private:
    /// In a narrow window the words stand alone: `?` shows the keys, and so does the tool tip.
    bool isWide() const { return window()->width() >= grown(wideBar, *this); }
    TextFlow words() const { return TextFlow({{m_place.words, m_here ? Voice::Strong : Voice::Plain}}, TextStyle::Secondary, *this); }
    TextFlow key() const { return TextFlow({{keyText(m_place.key), Voice::Quiet}}, TextStyle::Secondary, *this); }

    PlaceShown m_place;
    bool m_here;
};

} // namespace

NavBar::NavBar(QWidget* parent)
    : Panel(ColourRole::Ground, Qt::BottomEdge, parent), m_places(new QHBoxLayout), m_backup(new Prose(TextStyle::Secondary, this)),
      m_record(new Prose(TextStyle::Secondary, this))
{
    setFixedHeight(grown(barHeight, *this));
    auto* bar = new QHBoxLayout(this);
    bar->setContentsMargins(space::grid, 0, space::edge - space::grid, space::hair);
    bar->setSpacing(space::between);
    m_places->setSpacing(0);
    bar->addLayout(m_places);
    bar->addStretch(1);
    for (Prose* words : {m_backup, m_record}) {
        words->keepInOneLine();
        bar->addWidget(words, 0, Qt::AlignVCenter);
    }
}

void NavBar::display(const QVector<PlaceShown>& places, int here)
{
    clear(*m_places);
    for (int i = 0; i < places.size(); ++i) {
        auto* button = new PlaceButton(places[i], i == here, this);
        connect(button, &Pressable::clicked, this, [this, i] { Q_EMIT chosen(i); });
        m_places->addWidget(button);
    }
}

void NavBar::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    for (Pressable* button : findChildren<Pressable*>())
        button->updateGeometry();
}

void NavBar::displayRecord(const QString& words)
{
    m_record->say(words, Voice::Quiet);
}

void NavBar::displaySearch(const QKeySequence& key)
{
    auto* search = new PlaceButton({tr("Search"), key}, false, this);
    connect(search, &Pressable::clicked, this, &NavBar::searchWanted);
    layout()->addWidget(search);
}

void NavBar::displayLock(const QKeySequence& key)
{
    auto* lock = new PlaceButton({tr("Lock"), key}, false, this);
    connect(lock, &Pressable::clicked, this, &NavBar::lockWanted);
    layout()->addWidget(lock);
}

void NavBar::displayBackup(const QString& words, bool isAmiss)
{
    m_backup->say(words, isAmiss ? Voice::Caution : Voice::Quiet);
}

} // namespace tepu::ui
