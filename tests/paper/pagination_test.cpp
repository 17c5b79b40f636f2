// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "ui/paper/pagination.h"

#include <rapidcheck.h>

using namespace tepu::ui;

namespace {

constexpr qreal page = 100;

/// A roll of paragraphs, headings and rows, as long as chance will have it.
QVector<Stretch> aRoll()
{
    QVector<Stretch> roll;
    qreal at = *rc::gen::inRange(0, 5);
    std::optional<int> head;
    const int count = *rc::gen::inRange(1, 60);
    for (int i = 0; i < count; ++i) {
        const bool isLong = *rc::gen::inRange(0, 12) == 0;
        const int lines = isLong ? *rc::gen::inRange(5, 60) : *rc::gen::inRange(1, 4);
        Stretch stretch{at, at + 5.0 * lines, *rc::gen::inRange(0, 5) == 0, {}, {}};
        for (int line = 1; line < lines; ++line)
            stretch.cuts.append(at + 5.0 * line);
        if (*rc::gen::inRange(0, 8) == 0)
            head = std::nullopt;
        stretch.repeated = head;
        if (!head && *rc::gen::inRange(0, 4) == 0) {
            head = i;
            stretch.keepsWithNext = true;
        }
        roll.append(stretch);
        at = stretch.bottom + *rc::gen::inRange(0, 6);
    }
    return roll;
}

qreal heightOf(const QVector<Stretch>& roll, const PageCut& cut)
{
    const qreal head = cut.repeated ? roll[*cut.repeated].bottom - roll[*cut.repeated].top : 0;
    return head + cut.to - cut.from;
}

/// What is wrong with pages; empty where nothing is.
std::string wrongWith(const QVector<Stretch>& roll, const QVector<PageCut>& pages)
{
    for (const PageCut& cut : pages)
        if (heightOf(roll, cut) > page + 0.001 || cut.to <= cut.from)
            return "a page is too high or empty";
    for (const Stretch& stretch : roll) {
        qreal shown = 0;
        int times = 0;
        for (const PageCut& cut : pages) {
            const qreal part = std::min(cut.to, stretch.bottom) - std::max(cut.from, stretch.top);
            shown += std::max(0.0, part);
            times += part > 0 ? 1 : 0;
        }
        if (std::abs(shown - (stretch.bottom - stretch.top)) > 0.001)
            return "a part stands on no page or on two";
        if (times > 1 && stretch.bottom - stretch.top < 0.4 * page)
            return "a short part is torn";
    }
    return {};
}

/// Whether a heading stands last on a page although it and what follows would fit on one.
bool hasOrphan(const QVector<Stretch>& roll, const QVector<PageCut>& pages)
{
    for (const PageCut& cut : pages)
        for (qsizetype i = 1; i + 1 < roll.size(); ++i) {
            const bool isLast = roll[i].bottom == cut.to && roll[i].keepsWithNext;
            const bool fits = roll[i + 1].bottom - roll[i].top < 0.4 * page;
            if (isLast && fits && !roll[i - 1].keepsWithNext && roll[i].top > cut.from && roll[i].cuts.size() < 6)
                return true;
        }
    return false;
}

/// As somebody would cut who only looks at the height.
QVector<PageCut> cutByHeight(const QVector<Stretch>& roll)
{
    QVector<PageCut> pages;
    for (qreal from = roll.first().top; from < roll.last().bottom; from += page)
        pages.append({from, std::min(from + page, roll.last().bottom), {}});
    return pages;
}

} // namespace

TEST_CASE("every part stands on one page, whole where it is short", "[paper][pages]")
{
    REQUIRE(rc::check("pages of any roll", [] {
        const auto roll = aRoll();
        RC_ASSERT(wrongWith(roll, paginated(roll, page)) == "");
    }));
}

TEST_CASE("no heading stands last on a page", "[paper][pages]")
{
    REQUIRE(rc::check("headings of any roll", [] {
        const auto roll = aRoll();
        RC_ASSERT(!hasOrphan(roll, paginated(roll, page)));
    }));
}

TEST_CASE("the checks above see pages that are cut by height alone", "[paper][pages]")
{
    QVector<Stretch> roll;
    for (int i = 0; i < 20; ++i)
        roll.append({i * 21.0, i * 21.0 + 17, i % 5 == 4, {}, {}});
    CHECK(wrongWith(roll, cutByHeight(roll)) == "a short part is torn");
    CHECK(wrongWith(roll, paginated(roll, page)) == "");
    const QVector<PageCut> withOrphan{{0, 101, {}}, {105, 1000, {}}};
    CHECK(hasOrphan(roll, withOrphan));
}

TEST_CASE("the head of a table stands above its rows on every page", "[paper][pages]")
{
    QVector<Stretch> roll{{0, 10, true, {}, {}}};
    for (int i = 0; i < 30; ++i)
        roll.append({10 + i * 10.0, 20 + i * 10.0, false, 0, {}});
    const auto pages = paginated(roll, page);
    REQUIRE(pages.size() == 4);
    CHECK_FALSE(pages[0].repeated);
    CHECK(pages[0].to == 100);
    for (qsizetype i = 1; i < pages.size(); ++i)
        CHECK(pages[i].repeated == 0);
    CHECK(pages[1].to == 190); // nine rows and the head
}

TEST_CASE("a heading goes with the row after it, a page before, on and after the edge", "[paper][pages]")
{
    for (const qreal before : {79.0, 80.0, 81.0}) {
        const QVector<Stretch> roll{{0, before, false, {}, {}}, {before, before + 10, true, {}, {}}, {before + 10, before + 20, false, {}, {}}};
        const auto pages = paginated(roll, page);
        INFO(before);
        CHECK(pages.size() == (before <= 80 ? 1 : 2));
        if (pages.size() == 2)
            CHECK(pages[0].to == before);
    }
}

TEST_CASE("what is higher than a page is torn between its lines", "[paper][pages]")
{
    Stretch tall{0, 250, false, {}, {}};
    for (int i = 1; i < 25; ++i)
        tall.cuts.append(i * 10.0);
    const auto pages = paginated({tall}, page);
    REQUIRE(pages.size() == 3);
    CHECK(pages[0].to == 100);
    CHECK(pages[1].to == 200);
    CHECK(pages[2].to == 250);
    CHECK(paginated({{0, 250, false, {}, {}}}, page).size() == 3);
}

TEST_CASE("nothing makes no page", "[paper][pages]")
{
    CHECK(paginated({}, page).isEmpty());
}
