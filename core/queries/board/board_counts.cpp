// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/board/board.h"
#include "core/queries/board/board_conditions.h"

namespace tepu {

/// The filters that one way through the open tasks counts, without a look at anything but their index.
static constexpr std::array inOnePass{BoardFilter::Open, BoardFilter::Overdue, BoardFilter::DueSoon, BoardFilter::Held, BoardFilter::NotYetTold,
                                      BoardFilter::Declined};

namespace {

struct Sums {
    int open = 0;
    int over = 0;
    int soon = 0;
    int held = 0;
    int notTold = 0;
    int declined = 0;
    static constexpr auto fields()
    {
        return Fields{field("open", &Sums::open), field("over", &Sums::over),        field("soon", &Sums::soon),
                      field("held", &Sums::held), field("not_told", &Sums::notTold), field("declined", &Sums::declined)};
    }
};

} // namespace

static Sums sums(const Tables& tables, const BoardQuestion& question)
{
    QStringList columns;
    for (const BoardFilter filter : inOnePass)
        columns.append(QStringLiteral("coalesce(sum(%1), 0)").arg(boardShows(filter)));
    return tables.askOne<Sums>(question.beginning() + QStringLiteral("SELECT %1 FROM asked CROSS JOIN task WHERE task.ended_at IS NULL").arg(columns.join(u", ")),
                               question.bound())
        .value_or(Sums());
}

QVector<BoardCount> boardCounts(const Tables& tables, Instant now)
{
    const BoardQuestion question(tables, now);
    const Sums all = sums(tables, question);
    const QHash<BoardFilter, int> known{{BoardFilter::Open, all.open}, {BoardFilter::Overdue, all.over},       {BoardFilter::DueSoon, all.soon},
                                        {BoardFilter::Held, all.held}, {BoardFilter::NotYetTold, all.notTold}, {BoardFilter::Declined, all.declined}};
    QVector<BoardCount> counts;
    for (const auto& word : Vocabulary<BoardFilter>::words) {
        const auto found = known.constFind(word.value);
        counts.append({word.value, found != known.cend() ? *found
                                                         : tables.one<int>(question.beginning()
                                                                               + QStringLiteral("SELECT count(*) FROM asked CROSS JOIN task WHERE ")
                                                                               + boardShows(word.value),
                                                                           question.bound())
                                                               .value_or(0)});
    }
    return counts;
}

} // namespace tepu
