// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icon.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>
#include <map>
#include <memory>

namespace tepu::ui {
namespace {

QByteArray drawing(Icon icon)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(code(icon)));
    const bool shipped = file.open(QIODevice::ReadOnly);
    Q_ASSERT(shipped);
    return shipped ? file.readAll() : QByteArray();
}

/// SVG Tiny knows no currentColor, so the colour is written in before the drawing is read.
QSvgRenderer& inked(Icon icon, const QColor& ink)
{
    static std::map<std::pair<Icon, QRgb>, std::shared_ptr<QSvgRenderer>> drawn;
    std::shared_ptr<QSvgRenderer>& renderer = drawn[{icon, ink.rgb()}];
    if (!renderer)
        renderer = std::make_shared<QSvgRenderer>(drawing(icon).replace("currentColor", ink.name().toLatin1()));
    return *renderer;
}

} // namespace

void paintIcon(QPainter& painter, const QRectF& square, Icon icon, const QColor& ink)
{
    inked(icon, ink).render(&painter, square);
}

QIcon icon(Icon icon, ColourRole ink, const QWidget& widget)
{
    QIcon made;
    for (const int pixels : {20, 30, 40, 60}) {
        QPixmap pixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintIcon(painter, pixmap.rect(), icon, colour(ink, widget));
        made.addPixmap(pixmap);
    }
    return made;
}

} // namespace tepu::ui
