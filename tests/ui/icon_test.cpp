// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "ui/shell/icon.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QWidget>
#include <set>

using namespace tepu;
using namespace tepu::ui;

namespace {

QImage painted(Icon icon, const QColor& ink)
{
    QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintIcon(painter, image.rect(), icon, ink);
    return image;
}

} // namespace

TEST_CASE("every icon has a drawing on the 20-pixel grid with a stroke of 1.5", "[ui]")
{
    for (const auto& word : Vocabulary<Icon>::words) {
        CAPTURE(word.code);
        QFile file(QStringLiteral(":/icons/%1.svg").arg(QString::fromLatin1(word.code)));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray drawing = file.readAll();
        CHECK(drawing.contains("viewBox=\"0 0 20 20\""));
        CHECK(drawing.contains("stroke-width=\"1.5\""));
        CHECK(drawing.contains("stroke=\"currentColor\""));
    }
}

TEST_CASE("no two icons look the same, and none is empty", "[ui]")
{
    std::set<QByteArray> seen;
    for (const auto& word : Vocabulary<Icon>::words) {
        CAPTURE(word.code);
        const QImage image = painted(word.value, Qt::black);
        const QByteArray bytes(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes());
        CHECK(bytes.count('\0') != bytes.size());
        CHECK(seen.insert(bytes).second);
    }
}

TEST_CASE("an icon is painted in the one colour asked for", "[ui]")
{
    const QColor ink(0x8A, 0x12, 0x12);
    const QImage image = painted(Icon::UnsafeToContact, ink);
    int solid = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() == 255) {
                CHECK(pixel == ink);
                ++solid;
            }
    CHECK(solid > 20);
}

TEST_CASE("an icon for Qt's own widgets is there in every size that a screen asks for", "[ui]")
{
    const QWidget widget;
    const QIcon lock = icon(Icon::Lock, ColourRole::Text, widget);
    CHECK(lock.availableSizes().contains(QSize(20, 20)));
    CHECK(lock.availableSizes().contains(QSize(40, 40)));
}
