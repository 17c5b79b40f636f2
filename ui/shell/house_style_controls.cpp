// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/house_style.h"

#include "ui/shell/icon.h"
#include "ui/shell/paint.h"
#include "ui/shell/space.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace tepu::ui {
namespace {

constexpr int scrollBar = 12;
constexpr int checkMark = 18;

void paintThumb(QPainter& painter, const QRectF& thumb, const QStyleOption& option, const QWidget& widget)
{
    const bool lit = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRectF slim = thumb.adjusted(4, 3, -4, -3);
    const ColourRole role = lit ? ColourRole::Quiet : ColourRole::Edge;
    paintBox(painter, slim, {colour(role, widget), {}}, std::min(slim.width(), slim.height()) / 2);
}

void paintChoice(QPainter& painter, const QStyleOptionComboBox& option, const QRect& arrow, const QWidget& widget)
{
    paintField(painter, option, widget);
    const QRectF sign(arrow.center().x() - 7, arrow.center().y() - 7, 16, 16);
    paintIcon(painter, sign, Icon::More, colour(ColourRole::Quiet, widget));
}

} // namespace

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const
{
    if (control == CC_ScrollBar && widget)
        return paintThumb(*painter, subControlRect(control, option, SC_ScrollBarSlider, widget), *option, *widget);
    if (const auto* choice = qstyleoption_cast<const QStyleOptionComboBox*>(option); choice && widget)
        return paintChoice(*painter, *choice, subControlRect(control, option, SC_ComboBoxArrow, widget), *widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget).adjusted(space::inside, 0, 0, 0);
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool lies = bar->orientation == Qt::Horizontal;
    const int length = lies ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    const int thumb =
        range > 0 ? std::clamp(int(qint64(bar->pageStep) * length / (range + bar->pageStep)), 32, length) : length;
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
    const auto stretch = [&](int from, int to) {
        return lies ? QRect(from, 0, to - from, bar->rect.height()) : QRect(0, from, bar->rect.width(), to - from);
    };
    switch (part) {
    case SC_ScrollBarGroove: return bar->rect;
    case SC_ScrollBarSlider: return stretch(start, start + thumb);
    case SC_ScrollBarSubPage: return stretch(0, start);
    case SC_ScrollBarAddPage: return stretch(start + thumb, length);
    default: return {}; // no arrows
    }
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(space::inside, 0, -space::inside, 0) : rect;
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                   const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_PushButton)
        size = contents + QSize(2 * space::between, 2 * space::inside);
    if (type == CT_PushButton || type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox)
        size.setHeight(std::max(size.height(), space::rowLeast));
    return size;
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return space::between;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_ToolTipLabelFrameWidth: return space::inside;
    case PM_ScrollBarExtent: return scrollBar;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return checkMark;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return space::inside;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration: return m_motion == Motion::Allowed ? 120 : 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient:
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_UnderlineShortcut: return 0;
    case SH_ToolTip_WakeUpDelay: return 400;
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace tepu::ui
