// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/said_line.h"

#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/shell/speech.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/prose.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace tepu::ui {
namespace {

constexpr int chipColumn = 72; // the longest mark of the shipped agencies

/// The agency's mark, as wide for all so that the words stand in one line.
class SpeakerMark : public QWidget {
public:
    SpeakerMark(const QString& mark, QWidget* parent) : QWidget(parent), m_mark(mark)
    {
        const QSize size = chipSize(mark, ChipKind::Speaker, *this);
        setFixedSize(std::max(size.width(), grown(chipColumn, *this)), lineHeight(TextStyle::Body, *this));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (m_mark.isEmpty())
            return; // nobody in particular said it
        QPainter painter(this);
        paintChip(painter, QRectF(rect()).adjusted(0, 1, 0, -1), m_mark, ChipKind::Speaker, *this);
    }

private:
    QString m_mark;
};

Runs wordsOf(const SaidShown& line)
{
    Runs runs;
    if (line.earlierCase)
        runs.append({SaidLine::tr("for %1: ").arg(*line.earlierCase), Voice::Caution});
    runs.append({line.words, Voice::Plain});
    if (line.marks & SaidMark::FromVictimOnly)
        runs.append({QStringLiteral("\u2002") + SaidLine::tr("from the victim only"), Voice::Accent});
    if (line.marks & SaidMark::Edited)
        runs.append({QStringLiteral("\u2002") + SaidLine::tr("edited"), Voice::Quiet});
    return runs;
}

} // namespace

SaidLine::SaidLine(const SaidShown& line, QWidget* parent) : Pressable(parent)
{
    setFocusPolicy(Qt::ClickFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::rowInset, space::grid, space::rowInset, space::grid);
    row->setSpacing(space::inside);
    auto* time = new Prose(TextStyle::Secondary, {{line.time, Voice::Quiet}}, this);
    time->keepInOneLine();
    time->standBeside(TextStyle::Body);
    row->addWidget(time, 0, Qt::AlignTop);
    row->addWidget(new SpeakerMark(line.agency, this), 0, Qt::AlignTop);
    const Runs words = wordsOf(line);
    row->addWidget(new Prose(TextStyle::Body, words, this), 1);
    speakAs(*this, QAccessible::Button, QStringLiteral("%1, %2: %3").arg(line.time, line.agencyName, plain(words)));
}

void SaidLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (standing().state & QStyle::State_MouseOver)
        paintBox(painter, rect(), {colour(ColourRole::Here, *this), {}}, space::markRadius);
    if (hasFocus())
        paintFocusRing(painter, rect(), space::markRadius, colour(ColourRole::Accent, *this));
}

void SaidLine::keyPressEvent(QKeyEvent* event)
{
    const bool arrow = event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down;
    if (arrow)
        event->ignore(); // the stream moves on
    else
        Pressable::keyPressEvent(event);
}

} // namespace tepu::ui
