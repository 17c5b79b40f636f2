// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/stand_at.h"

#include <QScrollArea>
#include <QTimer>
#include <QWidget>

namespace tepu::ui {
namespace {

constexpr int roomAround = 48;

/// The pieces of what was found, as they stand on a page: without the dots where something was left out.
QStringList wordsToStandAt(const FoundRow& found)
{
    QStringList pieces;
    for (QString piece : found.words.split(QStringLiteral(" · "), Qt::SkipEmptyParts))
        pieces.append(piece.remove(QStringLiteral("… ")).remove(QStringLiteral(" …")).trimmed());
    pieces.append(found.title);
    pieces.removeAll(QString());
    return pieces;
}

/// The smallest part of the page that says it.
QWidget* saying(QWidget& page, const QString& words)
{
    QWidget* smallest = nullptr;
    for (auto* part : page.findChildren<QWidget*>())
        if (part->isVisible() && part->accessibleName().simplified().contains(words))
            if (!smallest || part->height() <= smallest->height())
                smallest = part;
    return smallest;
}

void showPart(QWidget& part)
{
    for (QWidget* around = part.parentWidget(); around; around = around->parentWidget())
        if (auto* scroller = qobject_cast<QScrollArea*>(around))
            scroller->ensureWidgetVisible(&part, 0, roomAround);
}

} // namespace

void standAt(QWidget& page, const FoundRow& found)
{
    QTimer::singleShot(0, &page, [&page, pieces = wordsToStandAt(found)] {
        for (const QString& piece : pieces)
            if (QWidget* part = saying(page, piece))
                return showPart(*part);
    });
}

} // namespace tepu::ui
