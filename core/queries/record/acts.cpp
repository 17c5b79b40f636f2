// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/record/acts.h"

#include "core/domain/agency.h"
#include "core/queries/query_book.h"
#include "core/queries/record/given_packs.h"
#include "core/queries/record/unsettled_changes.h"
#include "core/queries/record/users.h"

namespace tepu {

static const auto actColumns = QStringLiteral("SELECT act.at, coalesce(user.name, known_user.name, act.actor), act.kind, act.sentence, act.command, "
                                              "act.meeting FROM act LEFT JOIN user ON user.id = act.actor "
                                              "LEFT JOIN known_user ON known_user.id = act.actor ");

QVector<ActRow> acts(const Tables& tables, std::optional<MeetingId> meeting)
{
    if (!meeting)
        return tables.ask<ActRow>(actColumns + QStringLiteral("ORDER BY act.clock, act.position"));
    return tables.ask<ActRow>(actColumns + QStringLiteral("WHERE act.meeting = ? ORDER BY act.clock, act.position"), values(*meeting));
}

std::optional<ActRow> lastAct(const Tables& tables, const MeetingId& meeting)
{
    return tables.askOne<ActRow>(actColumns + QStringLiteral("WHERE act.meeting = ? "
                                                             "AND act.kind NOT IN ('CommandStruckOut', 'LineCaptured') "
                                                             "ORDER BY act.clock DESC, act.position DESC LIMIT 1"),
                                 values(meeting));
}

bool isTraining(const Tables& tables)
{
    return tables.one<bool>(QStringLiteral("SELECT training FROM record_mark")).value_or(false);
}

std::optional<RecordRow> recordRow(const Tables& tables)
{
    return tables.askOne<RecordRow>(QStringLiteral(
        "SELECT record, site, training, founded_at, (SELECT max(at) FROM act), (SELECT count(*) FROM plan), "
        "(SELECT count(*) FROM person), (SELECT count(*) FROM episode), (SELECT count(*) FROM release) FROM record_mark"));
}

namespace {

struct ActsOfMeeting {
    std::optional<MeetingId> meeting;
    static constexpr auto fields() { return Fields{field("meeting", &ActsOfMeeting::meeting)}; }
};

} // namespace

void addRecordQueries(QueryBook& book)
{
    book.add<ActsOfMeeting, ActRow>("acts", [](const Tables& tables, const ActsOfMeeting& of, Instant) { return acts(tables, of.meeting); });
    book.add<NoParameters, RecordRow>("record", [](const Tables& tables, const NoParameters&, Instant) { return recordRow(tables); });
    book.add<NoParameters, RecordUser>("users", [](const Tables& tables, const NoParameters&, Instant) { return users(tables); });
    book.add<NoParameters, UnsettledChange>("unsettledChanges",
                                            [](const Tables& tables, const NoParameters&, Instant) { return unsettledChanges(tables); });
    book.add<NoParameters, GivenPack>("packs", [](const Tables& tables, const NoParameters&, Instant) { return givenPacks(tables); });
    book.add<NoParameters, Agency>("agencies", [](const Tables& tables, const NoParameters&, Instant) {
        return tables.ask<Agency>(QStringLiteral("SELECT code, name, mark, typed_as, side, class, core_sam, core_icm "
                                                 "FROM agency ORDER BY position"));
    });
}

} // namespace tepu
