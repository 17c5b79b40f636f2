// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keep_focus.h"

#include <QWidget>

namespace tepu::ui {
namespace {

/// What is new has not been shown yet; what is old has been put away by name.
bool isPutAway(const QWidget& widget)
{
    return widget.isHidden() && widget.testAttribute(Qt::WA_WState_ExplicitShowHide);
}

QList<QWidget*> places(const QWidget& owner)
{
    QList<QWidget*> found;
    for (QWidget* child : owner.findChildren<QWidget*>())
        if (!isPutAway(*child) && child->focusPolicy() != Qt::NoFocus)
            found.append(child);
    return found;
}

} // namespace

KeepFocus::KeepFocus(QWidget& owner) : m_owner(owner)
{
    QWidget* focused = owner.window()->focusWidget();
    m_place = focused && owner.isAncestorOf(focused) ? int(places(owner).indexOf(focused)) : -1;
}

KeepFocus::~KeepFocus()
{
    const QList<QWidget*> now = places(m_owner);
    if (m_place < 0 || now.isEmpty())
        return;
    QWidget* here = now[std::min<qsizetype>(m_place, now.size() - 1)];
    here->show();
    here->setFocus(Qt::OtherFocusReason);
}

} // namespace tepu::ui
