// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/referrals/episode_row.h"

#include "core/domain/episode.h"
#include "core/exchange/referrals/row_judge.h"

namespace tepu {

namespace {

using Actions = QVector<PoliceAction>;

void judgeTimes(RowJudge& row, Instant importedAt)
{
    const auto reported = row.value<Instant>("reported_at");
    const auto occurred = row.value<Instant>("occurred_at");
    const auto served = row.value<Instant>("pso_served_at");
    const auto born = row.value<QDate>("date_of_birth");
    if (reported && *reported > importedAt)
        row.reject("reported_at", QStringLiteral("later than the moment of import"));
    if (reported && occurred && *occurred > *reported)
        row.reject("occurred_at", QStringLiteral("later than reported_at"));
    if (occurred && served && *served < *occurred)
        row.reject("pso_served_at", QStringLiteral("before occurred_at"));
    if (reported && born && *born > dateAt(*reported))
        row.reject("date_of_birth", QStringLiteral("after the day of the report"));
}

void judgePoliceActions(RowJudge& row, const Actions& actions)
{
    const bool custody = actions.contains(PoliceAction::RemandedInCustody);
    const bool bail = actions.contains(PoliceAction::RemandedOnBail);
    if (actions.contains(PoliceAction::None) && actions.size() > 1)
        row.reject("police_actions", QStringLiteral("none stands alone"));
    if ((custody || bail) && !actions.contains(PoliceAction::Arrest))
        row.reject("police_actions", QStringLiteral("remanded_in_custody and remanded_on_bail come only with arrest"));
    if (custody && bail)
        row.reject("police_actions", QStringLiteral("remanded_in_custody and remanded_on_bail exclude each other"));
}

void judgeSafetyOrder(RowJudge& row, const Actions& actions)
{
    const bool ordered = actions.contains(PoliceAction::PoliceSafetyOrder);
    if (ordered && row.cell("pso_days").isEmpty())
        row.reject("pso_days", QStringLiteral("empty, but police_actions has police_safety_order"));
    for (const auto column : {"pso_days", "pso_served_at"})
        if (!ordered && !row.cell(column).isEmpty())
            row.reject(column, QStringLiteral("only with police_safety_order in police_actions"));
}

void judgeRelationship(RowJudge& row)
{
    const auto role = row.value<Role>("role");
    if (role && *role != Role::Perpetrator && row.cell("relationship").isEmpty())
        row.reject("relationship", QStringLiteral("empty, but required on every row but the perpetrator’s"));
}

} // namespace

void judgeEpisodeRow(Row& row, Instant importedAt)
{
    RowJudge judge(episodeColumns(), row);
    judgeTimes(judge, importedAt);
    if (const auto actions = judge.value<Actions>("police_actions")) {
        judgePoliceActions(judge, *actions);
        judgeSafetyOrder(judge, *actions);
    }
    judgeRelationship(judge);
}

} // namespace tepu
