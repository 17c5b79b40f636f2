// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "ui/paper/composer.h"
#include "ui/paper/roll.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>

using namespace tepu::ui;

namespace {

/// How far below the part before it the last heading stands, in points.
qreal spaceAboveHeading(const std::function<void(Composer&)>& before)
{
    LayoutDevice device;
    QTextDocument document;
    document.setDocumentMargin(0);
    document.documentLayout()->setPaintDevice(&device);
    document.setTextWidth(LayoutDevice::dotsOfMillimetres(170));
    Composer composer(document);
    before(composer);
    composer.section("What was decided");
    const auto stretches = rollOf(document).stretches;
    REQUIRE(stretches.size() > 1);
    return (stretches.last().top - stretches[stretches.size() - 2].bottom) / LayoutDevice::dots(1);
}

} // namespace

TEST_CASE("a heading keeps its distance from a table as from a paragraph", "[paper]")
{
    const qreal paragraph = spaceAboveHeading([](Composer& paper) { paper.paragraph(ink("None was declared.")); });
    PaperRow row;
    row.cells = {PaperCell{CellLine{ink("Police")}}, PaperCell{CellLine{ink("Tui Marama")}}};
    const PaperTable people{{PaperColumn{"Agency"}, PaperColumn{"Who"}}, {row}};
    const qreal table = spaceAboveHeading([&](Composer& paper) { paper.table(people); });
    CHECK(paragraph > 20);
    CHECK(table == Approx(paragraph).margin(8));
}
