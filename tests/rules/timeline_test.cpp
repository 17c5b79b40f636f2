// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/timeline/filter.h"
#include "core/rules/timeline/since.h"
#include "tests/support/test.h"

#include <QSet>

using namespace tepu;

namespace {

const MeetingId before = MeetingId::fresh();
const MeetingId another = MeetingId::fresh();
const Instant decided = parseInstant(QStringLiteral("2018-05-03T10:52:00+12:00")).value();

bool isNew(HistoryKind kind, Instant told, std::optional<MeetingId> meeting = {})
{
    return isNewSince({kind, told, meeting}, before, decided);
}

} // namespace

TEST_CASE("what was told a minute before the decision, or with it, is not new; a minute after it is", "[rules][C15]")
{
    CHECK_FALSE(isNew(HistoryKind::Episode, decided - 1min));
    CHECK_FALSE(isNew(HistoryKind::Episode, decided));
    CHECK(isNew(HistoryKind::Episode, decided + 1ms));
    CHECK(isNew(HistoryKind::Episode, decided + 1min));
}

TEST_CASE("what that table itself wrote down while it caught up is not new to it", "[rules][C15]")
{
    for (HistoryKind kind : {HistoryKind::Line, HistoryKind::TaskGiven, HistoryKind::Risk, HistoryKind::Review}) {
        CHECK_FALSE(isNew(kind, decided + 4min, before));
        CHECK(isNew(kind, decided + 4min, another));
        CHECK(isNew(kind, decided + 4min));
    }
}

TEST_CASE("what came from outside while that table still sat is new: it had decided", "[rules][C15]")
{
    for (HistoryKind kind : {HistoryKind::Episode, HistoryKind::Contact, HistoryKind::TaskEnded, HistoryKind::Hold, HistoryKind::Order,
                             HistoryKind::Other})
        CHECK(isNew(kind, decided + 4min, before));
}

TEST_CASE("no filter takes a danger away, nor that somebody must not be contacted", "[rules][R-C6][R-R10][R-S4]")
{
    for (const auto& [kind, word] : Vocabulary<HistoryKind>::words) {
        INFO(word);
        const bool isDanger = kind == HistoryKind::Danger || kind == HistoryKind::Warning || kind == HistoryKind::Hold;
        CHECK(trackOf(kind).has_value() != isDanger);
    }
}

TEST_CASE("every track of a timeline has something to stand on it", "[rules]")
{
    QSet<QString> stoodOn;
    for (const auto& each : Vocabulary<HistoryKind>::words)
        if (const auto track = trackOf(each.value))
            stoodOn.insert(code(*track));
    CHECK(stoodOn.size() == codes<Track>().size());
}

TEST_CASE("no filter shows everything; a track alone shows itself and every danger", "[rules]")
{
    TimelineFilter filter;
    CHECK(filter.isNothing());
    for (const auto& each : Vocabulary<HistoryKind>::words)
        CHECK(passes(filter, each.value, false));
    filter.toggle(Track::Orders);
    for (const auto& each : Vocabulary<HistoryKind>::words) {
        const auto track = trackOf(each.value);
        CHECK(passes(filter, each.value, false) == (!track || track == Track::Orders));
    }
    filter.toggle(Track::Orders);
    CHECK(filter.isNothing());
}

TEST_CASE("only what is new leaves out the old, but no danger", "[rules][C15]")
{
    TimelineFilter filter;
    filter.onlyNew = true;
    CHECK(passes(filter, HistoryKind::Service, true));
    CHECK_FALSE(passes(filter, HistoryKind::Service, false));
    CHECK(passes(filter, HistoryKind::Danger, false));
    CHECK(passes(filter, HistoryKind::Hold, false));
}
