// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/history.h"
#include "core/rules/code_words.h"

namespace tepu {

/// What the tables decided and were told of a family: decisions, levels, reviews, lines, dangers, and who must not be contacted.
QVector<HistoryRow> toldByTables(const Tables& tables, const PlanId& plan, QDate today);

/// A row of something that came into the record when it happened.
inline HistoryRow historyRow(Instant at, HistoryKind kind, const QString& mark, const QString& sentence,
                             const std::optional<MeetingId>& meeting = {})
{
    return {at, kind, mark, sentence, false, meeting, at};
}

/// "physical harm, threats of harm"
template <Coded E>
QString codesInWords(const QVector<E>& codes)
{
    QStringList words;
    for (E each : codes)
        words.append(codeWords(each));
    return words.join(u", ");
}

} // namespace tepu
