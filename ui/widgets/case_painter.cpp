// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/case_painter.h"

#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/widgets/case_rows.h"
#include "ui/widgets/risk_mark.h"
#include "ui/widgets/text_flow.h"

#include <QAbstractItemView>
#include <QPainter>

namespace tepu::ui {
namespace {

constexpr int foldedBelow = 140;
constexpr int sidePad = 16;
constexpr int foldedPad = 6;
constexpr int numberColumn = 32;
constexpr int rowPad = 3;
constexpr int mostLines = 6; // why a case was parked is in somebody's own words
constexpr int bar = 3;

/// One case laid out in a row of a given width.
class CaseLine {
public:
    CaseLine(const CaseShown& shown, const QRect& row, const QWidget& widget)
        : m_shown(shown), m_row(row), m_widget(widget), m_folded(isFolded(row.width(), widget)),
          m_mark(riskMarkSize(shown.risk, MarkSize::Letter, widget)),
          m_name({{shown.name, shown.place == CasePlace::Here     ? Voice::Strong
                               : shown.place == CasePlace::Behind ? Voice::Quiet
                                                                  : Voice::Plain}},
                 TextStyle::Body, widget),
          m_state({{shown.state, Voice::Quiet}}, TextStyle::Secondary, widget)
    {
        m_name.atMost(mostLines);
        m_state.atMost(mostLines);
    }

    int height()
    {
        const int words =
            m_name.heightFor(textWidth()) + (m_shown.state.isEmpty() ? 0 : m_state.heightFor(textWidth()));
        return std::max(m_folded ? 0 : words + 2 * grown(rowPad, m_widget), grown(space::rowLeast, m_widget));
    }

    void paint(QPainter& painter)
    {
        const int pad = grown(m_folded ? foldedPad : sidePad, m_widget);
        const int nameHeight = m_name.heightFor(textWidth());
        const int stateHeight = m_shown.state.isEmpty() ? 0 : m_state.heightFor(textWidth());
        const int top = m_row.top() + (m_row.height() - nameHeight - stateHeight) / 2;
        TextFlow number({{m_shown.position, Voice::Quiet}}, TextStyle::Secondary, m_widget);
        number.paint(painter, QRectF(m_row.left() + pad, m_row.top(), grown(numberColumn, m_widget), m_row.height()),
                     Qt::AlignVCenter);
        if (!m_folded) {
            const int left = m_row.left() + pad + grown(numberColumn, m_widget);
            m_name.paint(painter, QRectF(left, top, textWidth(), nameHeight));
            m_state.paint(painter, QRectF(left, top + nameHeight, textWidth(), stateHeight));
        }
        const QRectF mark(m_row.right() + 1 - pad - m_mark.width(),
                          m_row.top() + (m_row.height() - m_mark.height()) / 2, m_mark.width(), m_mark.height());
        paintRiskMark(painter, mark, m_shown.risk, MarkSize::Letter, m_widget);
    }

private:
    int textWidth() const
    {
        return m_row.width() - 2 * grown(sidePad, m_widget) - grown(numberColumn, m_widget) - m_mark.width() -
               grown(space::inside, m_widget);
    }

    const CaseShown& m_shown;
    QRect m_row;
    const QWidget& m_widget;
    bool m_folded;
    QSize m_mark;
    TextFlow m_name;
    TextFlow m_state;
};

void paintTitle(QPainter& painter, const QString& title, const QRect& row, const QWidget& widget)
{
    if (isFolded(row.width(), widget)) {
        painter.fillRect(row.left() + space::inside, row.center().y(), row.width() - 2 * space::inside, space::hair,
                         colour(ColourRole::Line, widget));
        return;
    }
    const int pad = grown(sidePad, widget);
    TextFlow({{title, Voice::Quiet}}, TextStyle::Label, widget)
        .paint(painter, QRectF(row.adjusted(pad, space::grid, -pad, 0)), Qt::AlignVCenter);
}

} // namespace

bool isFolded(int width, const QWidget& widget)
{
    return width < grown(foldedBelow, widget);
}

void CasePainter::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& rows = static_cast<const CaseRows&>(*index.model());
    const QWidget& widget = *option.widget;
    const auto shown = rows.caseAt(index);
    if (!shown)
        return paintTitle(*painter, rows.titleAt(index), option.rect, widget);
    const bool here = shown->place == CasePlace::Here;
    if (here || option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colour(here ? ColourRole::Here : ColourRole::Ground, widget));
    if (here)
        painter->fillRect(option.rect.left(), option.rect.top(), bar, option.rect.height(),
                          colour(ColourRole::Accent, widget));
    CaseLine(*shown, option.rect, widget).paint(*painter);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, QRectF(option.rect).adjusted(2, 1, -2, -1), space::markRadius,
                       colour(ColourRole::Accent, widget));
}

QSize CasePainter::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& rows = static_cast<const CaseRows&>(*index.model());
    const auto* view = static_cast<const QAbstractItemView*>(option.widget);
    const int width = view->viewport()->width();
    const auto shown = rows.caseAt(index);
    if (!shown)
        return {width, isFolded(width, *view) ? 13 : grown(32, *view)};
    return {width, CaseLine(*shown, QRect(0, 0, width, 0), *view).height()};
}

} // namespace tepu::ui
