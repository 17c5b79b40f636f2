// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/today_file.h"

#include "core/exchange/calendar/calendar_file.h"
#include "core/rules/code_words.h"
#include "core/rules/wait_words.h"

#include <QFile>
#include <QSaveFile>

namespace tepu {

namespace {

constexpr int everyLine = 1'000'000;

} // namespace

bool hasAllOfToday(const Agency& agency)
{
    return agency.code == u"isr_coordinator";
}

static bool isFor(const TodayLine& line, const Agency& agency)
{
    return hasAllOfToday(agency) || line.agency == agency.code || line.secondAgency == agency.code;
}

BoardTable todayTable(const Tables& tables, const Agency& agency, Instant now)
{
    BoardTable table;
    table.sheet = QStringLiteral("Today");
    table.title = QStringLiteral("%1, today, %2").arg(agency.name, momentInWords(now));
    table.header = QStringList{"kind", "plan", "level", "agency", "task", "standing", "when"};
    for (const TodaySection& section : today(tables, now, everyLine))
        for (const TodayLine& line : section.lines)
            if (isFor(line, agency))
                table.rows.append({codeWords(line.kind), line.number, line.level ? code(*line.level) : QString(), line.mark, line.plain, code(line.timing), line.when});
    return table;
}

Disclose disclosureOfToday(const Agency& agency)
{
    Disclose disclosure;
    disclosure.what = Shared::ActionSheet;
    disclosure.to = {agency.code};
    return disclosure;
}

static Result<int> writeOwned(const QByteArray& bytes, const QString& path, int count)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(bytes) != bytes.size() || !file.commit())
        return refuse(QStringLiteral("%1 cannot be written: %2. The record is unharmed. Choose another place, or make room there.").arg(path, file.errorString()));
    return count;
}

Result<int> writeToday(const Tables& tables, const Agency& agency, TodayFile file, const QString& path, Instant now)
{
    if (file == TodayFile::Ics) {
        const auto entries = calendarEntries(tables, hasAllOfToday(agency) ? std::nullopt : std::optional(agency.code), now);
        return writeOwned(calendarFile(entries, now), path, int(entries.size()));
    }
    const BoardTable table = todayTable(tables, agency, now);
    if (file == TodayFile::Csv)
        return writeOwned(boardCsv(table), path, int(table.rows.size()));
    return writeBoardXlsx(table, path).map([&] { return int(table.rows.size()); });
}

} // namespace tepu
