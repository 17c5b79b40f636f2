// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/speech.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace tepu::ui {
namespace {

constexpr const char* spokenRole = "tepuSpokenRole";

QAccessibleInterface* spoken(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    const QVariant role = widget ? widget->property(spokenRole) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

void speakAs(QWidget& widget, QAccessible::Role role, const QString& words)
{
    widget.setProperty(spokenRole, int(role));
    widget.setAccessibleName(words);
}

void teachScreenReaders()
{
    static bool taught = false;
    if (!taught)
        QAccessible::installFactory(spoken);
    taught = true;
}

QString plainToolTip(const QString& words)
{
    // a tool tip guesses whether it holds markup; words that are always marked up and always escaped cannot be mistaken
    return words.isEmpty() ? QString()
                           : QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(words.toHtmlEscaped());
}

void setPlainToolTip(QWidget& widget, const QString& words)
{
    widget.setToolTip(plainToolTip(words));
}

} // namespace tepu::ui
