// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/meeting/agenda.h"
#include "core/queries/meeting/meetings.h"
#include "core/queries/query_book.h"
#include "tests/support/a_record.h"
#include "tests/support/test.h"

using namespace tepu;

TEST_CASE("every question about a meeting has an answer where there is no such meeting", "[queries][meeting]")
{
    ARecord record;
    const QString nobody = MeetingId::fresh().toString();
    const QMap<QString, QString> given{{"meeting", nobody}, {"case", nobody}, {"agency", "health"},
                                         {"kind", "icm"},     {"date", "2018-05-10"}};
    for (const QString& name : QueryBook::all().entries().keys()) {
        INFO(name.toStdString());
        QMap<QString, QString> wanted;
        for (const FieldShape& parameter : QueryBook::all().entries()[name].parameters)
            wanted.insert(parameter.name, given.value(parameter.name));
        CHECK(QueryBook::all().ask(record->tables(), name, wanted, Instant()));
    }
    CHECK(agenda(record->tables(), MeetingId::fresh()).isEmpty());
    CHECK_FALSE(meetingNow(record->tables()));
}
