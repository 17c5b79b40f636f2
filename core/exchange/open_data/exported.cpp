// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/open_data/exported.h"

#include "core/commands/intake/take_in.h"
#include "core/commands/projection.h"
#include "core/commands/record/found_record.h"
#include "core/exchange/open_data/fact_files.h"
#include "core/exchange/open_data/sheet.h"
#include "core/exchange/open_data/sheets.h"
#include "core/exchange/open_data/site_sheets.h"
#include "core/queries/open_data/scope_names.h"

namespace tepu::open_data {

Result<Tables> tablesOf(const QVector<Statement>& facts)
{
    Tables tables;
    const auto made = Projection(tables).apply(facts);
    if (!made)
        return tl::unexpected(made.error());
    return tables;
}

QVector<Statement> factsToExport(const QVector<Statement>& facts)
{
    RecordId record;
    for (const Statement& fact : facts)
        if (fact.kind == QLatin1String(RecordFounded::kind))
            record = RecordId(fact.scope.id);
    QVector<Statement> leaving;
    for (const Statement& fact : facts)
        if (mayBeTold(fact, record))
            leaving.append(fact);
    return leaving;
}

Result<Files> exported(const QVector<Statement>& facts)
{
    return tablesOf(facts).map([&](const Tables& tables) {
        const QVector<Statement> leaving = factsToExport(facts);
        Files files = factFiles(leaving);
        forEachSheet([&]<SheetRow T>() { files.insert(QString::fromLatin1(T::file), sheetOf(T::in(tables))); });
        addSiteSheets(files, tables, leaving);
        return files;
    });
}

static QString namesOf(const QVector<Scope>& scopes, const Tables& tables)
{
    constexpr qsizetype most = 10;
    QStringList names;
    for (const Scope& scope : scopes.first(std::min(most, scopes.size())))
        names.append(nameOfScope(tables, scope.id));
    const QString more = scopes.size() > most ? QStringLiteral(" and %1 more").arg(scopes.size() - most) : QString();
    return names.join(QStringLiteral(", ")) + more;
}

Result<void> mustReadAll(Journal& journal, const Tables& tables)
{
    return journal.unread().and_then([&](const QVector<Scope>& unread) -> Result<void> {
        if (unread.isEmpty())
            return {};
        return refuse(QStringLiteral("An export needs every key, and this user cannot read all of: %1. Nothing was written.")
                          .arg(namesOf(unread, tables)));
    });
}

} // namespace tepu::open_data
