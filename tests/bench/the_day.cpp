// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/the_day.h"

#include "app/demonstration/demonstration.h"
#include "app/demonstration/held_case.h"
#include "core/commands/meeting/arrive.h"
#include "core/commands/meeting/open_case.h"
#include "core/commands/meeting/open_meeting.h"
#include "core/queries/meeting/meetings.h"

namespace tepu::bench {

using namespace std::chrono_literals;

namespace {
const int heardBefore = 8;
} // namespace

TheDay::TheDay()
{
    auto record = mustBe(demonstration::made(folder()));
    m_meeting = meetingNow(record->tables())->meeting;
    hear(*record);
}

Instant TheDay::now() const
{
    return demonstration::beginning() + 4h;
}

void TheDay::hear(Record& record)
{
    demonstration::Acting acting(record, demonstration::beginning());
    acting.sitAt(m_meeting);
    QMap<QString, Words> names;
    for (const char* agency : {"police", "oranga_tamariki", "health", "womens_refuge"}) {
        const Words who = *Words::of(QStringLiteral("Somebody of ") + QString::fromLatin1(agency));
        names.insert(QString::fromLatin1(agency), who);
        acting.act(Arrive{m_meeting, QString::fromLatin1(agency), who});
    }
    acting.act(OpenMeeting{m_meeting});
    const auto rows = agenda(record.tables(), m_meeting);
    for (int i = 0; i < heardBefore; ++i)
        demonstration::holdCase(acting, rows[i], {names, dateAt(acting.now()), m_meeting});
    acting.act(OpenCase{rows[heardBefore].caseId});
    mustBe(acting.outcome().map([] { return 0; }));
}

std::unique_ptr<Record> TheDay::opened() const
{
    return mustBe(Record::open({folder(), demonstration::passphrase}));
}

} // namespace tepu::bench
