// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/query_book.h"
#include "tests/support/a_record.h"
#include "tests/support/test.h"

using namespace tepu;

TEST_CASE("every named question has an answer on a record without families", "[queries]")
{
    ARecord record;
    const QMap<QString, QString> said{{"date", "2018-05-10"}, {"kind", "icm"}, {"agency", "health"}};
    const auto& entries = QueryBook::all().entries();
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        QMap<QString, QString> given;
        for (const FieldShape& parameter : it->parameters)
            if (parameter.required)
                given.insert(parameter.name, said.value(parameter.name, Uuid::fresh().toString()));
        INFO(it.key().toStdString());
        CHECK(QueryBook::all().ask(record->tables(), it.key(), given, Instant()));
    }
}
