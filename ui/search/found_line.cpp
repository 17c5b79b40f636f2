// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/found_line.h"

#include "ui/shell/space.h"
#include "ui/widgets/risk_mark.h"

#include <QPainter>

namespace tepu::ui {
namespace {

constexpr int iconSize = 20;
constexpr int rowPad = 6;
constexpr double whereShare = 0.3;
constexpr int mostTitleLines = 2;
constexpr int mostWordLines = 2;
constexpr int mostWhereLines = 3;

const RiskShown widestRisk{RiskStanding::Decided, RiskLevel::Medium};

Runs asideRuns(const FoundShown& shown)
{
    return shown.aside.isEmpty() ? Runs{} : Runs{{shown.aside, Voice::Quiet}};
}

} // namespace

FoundLine::FoundLine(const FoundShown& shown, int width, const QWidget& widget)
    : m_shown(shown), m_widget(widget), m_width(width), m_title(shown.title, TextStyle::Body, widget),
      m_words(shown.words, TextStyle::Secondary, widget), m_where(shown.where, TextStyle::Secondary, widget),
      m_aside(asideRuns(shown), TextStyle::Secondary, widget)
{
    m_title.atMost(mostTitleLines);
    m_words.atMost(mostWordLines);
    m_where.atMost(mostWhereLines);
    m_aside.atMost(mostWordLines);
}

int FoundLine::left() const
{
    return grown(space::between + iconSize + 12, m_widget);
}

/// As wide for every level and for none, so that the columns stand in one line.
int FoundLine::markWidth() const
{
    return riskMarkSize(widestRisk, MarkSize::Letter, m_widget).width() + grown(space::between + space::inside, m_widget);
}

int FoundLine::whereWidth() const
{
    return int((m_width - left() - markWidth()) * whereShare);
}

int FoundLine::wordsWidth() const
{
    return m_width - left() - markWidth() - whereWidth() - grown(space::between, m_widget);
}

int FoundLine::wordsHeight() const
{
    return m_title.heightFor(wordsWidth()) + (m_shown.words.isEmpty() ? 0 : m_words.heightFor(wordsWidth()));
}

int FoundLine::whereHeight() const
{
    return (m_shown.where.isEmpty() ? 0 : m_where.heightFor(whereWidth())) + (m_shown.aside.isEmpty() ? 0 : m_aside.heightFor(whereWidth()));
}

int FoundLine::height() const
{
    return std::max({wordsHeight(), whereHeight(), grown(space::rowLeast - 2 * rowPad, m_widget)}) + 2 * grown(rowPad, m_widget);
}

void FoundLine::paint(QPainter& painter, const QRect& row) const
{
    const int top = row.top() + grown(rowPad, m_widget);
    const int icon = grown(iconSize, m_widget);
    const int titleLine = lineHeight(TextStyle::Body, m_widget);
    paintIcon(painter, QRectF(row.left() + grown(space::between, m_widget), top + (titleLine - icon) / 2, icon, icon), m_shown.icon,
              colour(ColourRole::Quiet, m_widget));
    const int titleHeight = m_title.heightFor(wordsWidth());
    m_title.paint(painter, QRectF(row.left() + left(), top, wordsWidth(), titleHeight));
    if (!m_shown.words.isEmpty())
        m_words.paint(painter, QRectF(row.left() + left(), top + titleHeight, wordsWidth(), row.height()));
    const int lead = firstBaseline(TextStyle::Body, m_widget) - firstBaseline(TextStyle::Secondary, m_widget);
    const qreal whereLeft = row.left() + left() + wordsWidth() + grown(space::between, m_widget);
    const int whereHeight = m_shown.where.isEmpty() ? 0 : m_where.heightFor(whereWidth());
    if (whereHeight > 0)
        m_where.paint(painter, QRectF(whereLeft, top + lead, whereWidth(), whereHeight));
    if (!m_shown.aside.isEmpty())
        m_aside.paint(painter, QRectF(whereLeft, top + lead + whereHeight, whereWidth(), row.height()));
    if (!m_shown.risk)
        return;
    const QSizeF mark = riskMarkSize(*m_shown.risk, MarkSize::Letter, m_widget);
    paintRiskMark(painter, QRectF(row.right() + 1 - grown(space::between, m_widget) - mark.width(), top + (titleLine - mark.height()) / 2, mark.width(), mark.height()),
                  *m_shown.risk, MarkSize::Letter, m_widget);
}

} // namespace tepu::ui
