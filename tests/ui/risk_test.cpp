// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "ui/widgets/risk_mark.h"

#include <QImage>
#include <QPainter>
#include <set>

using namespace tepu;
using namespace tepu::ui;

namespace {

const QVector<RiskLevel> levels{RiskLevel::Low, RiskLevel::Medium, RiskLevel::High};

QByteArray shapeOf(RiskLevel level)
{
    QImage image(20, 20, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintRiskShape(painter, {2, 2, 16, 16}, level, Qt::black);
    painter.end();
    return QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes());
}

} // namespace

TEST_CASE("each level differs from the others in letter, word, shape and colour", "[ui]")
{
    std::set<QString> letters, words, colours;
    std::set<QByteArray> shapes;
    for (const RiskLevel level : levels) {
        const RiskShown risk{RiskStanding::Decided, level};
        letters.insert(riskLetter(risk));
        words.insert(riskWord(risk));
        colours.insert(colour(riskInk(risk), Scheme::Light).name());
        shapes.insert(shapeOf(level));
    }
    CHECK(letters.size() == 3);
    CHECK(words.size() == 3);
    CHECK(colours.size() == 3);
    CHECK(shapes.size() == 3);
}

TEST_CASE("a level that is being changed keeps its level and says that it moves", "[ui]")
{
    const RiskShown risk{RiskStanding::Changing, RiskLevel::Medium};
    CHECK(riskLetter(risk) == QStringLiteral("M →"));
    CHECK(riskWord(risk) == QStringLiteral("Medium → ?"));
    CHECK(riskSpoken(risk) == QStringLiteral("Risk: Medium, being changed"));
    CHECK(riskGround(risk) == ColourRole::MediumGround);
}

TEST_CASE("a case without a level never looks like one that has a low level", "[ui]")
{
    for (const RiskStanding standing : {RiskStanding::Undecided, RiskStanding::NotLookedAt}) {
        const RiskShown risk{standing, {}};
        CHECK(riskInk(risk) == ColourRole::Quiet);
        CHECK_FALSE(shownLevel(risk));
    }
    CHECK(riskLetter({RiskStanding::Undecided, {}}) == QStringLiteral("?"));
    CHECK(riskLetter({RiskStanding::NotLookedAt, {}}) == QStringLiteral("–"));
    CHECK(riskLetter({RiskStanding::Decided, {}}) == QStringLiteral("?"));
}

TEST_CASE("a mark speaks the whole of it", "[ui]")
{
    RiskMark mark(MarkSize::Letter);
    mark.display({RiskStanding::Decided, RiskLevel::High});
    CHECK(mark.accessibleName() == QStringLiteral("Risk: High"));
    CHECK(mark.sizeHint().height() == 24);
}
