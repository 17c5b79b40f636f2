// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/said/capture_line.h"
#include "tests/bench/figures.h"
#include "tests/bench/plain_journal.h"

namespace tepu::bench {
namespace {

CaptureLine aLine(const PlanId& plan)
{
    CaptureLine line;
    line.plan = plan;
    line.agency = QStringLiteral("police");
    line.words = *Words::of(QStringLiteral("attended twice this month; he left before we arrived"));
    return line;
}

/// The bytes of the newest event, whose like every line appends.
qint64 sizeOfNewest(Record& record)
{
    return record.journal().thread().run([](JournalStore& store) {
        qint64 size = 0;
        store.eachEvent([&](const Result<Event>& event) {
            if (event)
                size = event->header.bytes().size() + event->body.size() + event->signature.size();
        });
        return size;
    }).get();
}

} // namespace

QVector<Figure> appending(const TheDay& day, Effort effort)
{
    const auto record = day.opened();
    const PlanId plan = caseNow(record->tables(), day.meeting())->plan;
    const Context context{record->user(), day.now(), day.meeting()};
    mustBe(record->perform(aLine(plan), context));
    const QVector<qint64> sizes{sizeOfNewest(*record)};
    PlainJournal plain(day);
    Figure figure{QStringLiteral("line said, until it is durable"), {}, QStringLiteral("its bytes appended, plain"), {}};
    for (int i = 0; i < effort.often; ++i) {
        figure.ours.add(timed([&] { mustBe(record->perform(aLine(plan), context)); }));
        figure.floor.add(timed([&] { plain.append(sizes); }));
    }
    return {figure};
}

} // namespace tepu::bench
