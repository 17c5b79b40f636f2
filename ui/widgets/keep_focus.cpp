// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keep_focus.h"

#include <QWidget>

namespace tepu::ui {
namespace {

QList<QWidget*> places(const QWidget& owner)
{
    QList<QWidget*> found;
    for (QWidget* child : owner.findChildren<QWidget*>())
        if (!child->isHidden() && child->focusPolicy() != Qt::NoFocus)
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
    if (m_place >= 0 && !now.isEmpty())
        now[std::min<qsizetype>(m_place, now.size() - 1)]->setFocus(Qt::OtherFocusReason);
}

} // namespace tepu::ui
