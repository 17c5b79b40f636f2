// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/board_export.h"

#include "core/commands/sharing/disclose.h"
#include "core/exchange/boards/board_table.h"
#include "core/queries/site/site_agencies.h"
#include "core/rules/lines/agency_words.h"
#include "core/rules/sharing/legal_basis.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/meeting/pages/joined.h"
#include "ui/paper/paper_desk.h"

#include <QDir>
#include <QSaveFile>

namespace tepu::ui {
namespace {

Result<void> writeBoardCsv(const BoardTable& table, const QString& path)
{
    const QByteArray bytes = boardCsv(table);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(bytes) != bytes.size() || !file.commit())
        return refuse(BoardExport::tr("%1 cannot be written: %2. The record is unharmed. Choose another place, or make room there.").arg(path, file.errorString()));
    return {};
}

} // namespace

BoardExport::BoardExport(Session& session, AskLine& ask, QObject* parent) : QObject(parent), m_session(session), m_ask(ask) {}

void BoardExport::ask(const BoardAsked& shown)
{
    const SiteAgencies agencies(m_session.tables());
    const Agency* proposed = shown.group && shown.grouping == BoardGrouping::Agency ? agencies.find(*shown.group) : nullptr;
    m_ask.ask({QStringLiteral("board-export"),
               {{tr("For which agency, and as xlsx or csv? "), Voice::Strong}, {tr("It gets its own open tasks, in the words that it may read; the record keeps that it did.")}},
               tr("refuge xlsx · police csv"), tr("Write the file"), [this](const QString& text) { enter(text); },
               [this](const QString& text) {
                   const Wanted all = wanted(text);
                   if (!all.agency)
                       return Runs{{all.missing, Voice::Quiet}};
                   Runs runs{{joined({all.agency->name, all.file == BoardFile::Csv ? tr("CSV") : tr("spreadsheet")}), Voice::Accent}};
                   join(runs, warningBefore(*all.agency), Voice::Alert);
                   return runs;
               }});
    if (proposed && m_ask.line().isEmpty())
        m_ask.line().put(typed(*proposed) + QStringLiteral(" xlsx"));
}

BoardExport::Wanted BoardExport::wanted(const QString& text) const
{
    const auto agencies = SiteAgencies(m_session.tables()).all();
    const TypedLine line(text.simplified());
    const auto found = agencyBook(agencies).at(line, 0);
    if (!found)
        return {{}, BoardFile::Xlsx, tr("Which agency? “refuge xlsx”, “police csv”.")};
    const QString rest = line.word(found->count);
    if (!rest.isEmpty() && rest != u"xlsx" && rest != u"csv")
        return {{}, BoardFile::Xlsx, tr("As xlsx or as csv?")};
    return {*agencyByCode(agencies, found->value), rest == u"csv" ? BoardFile::Csv : BoardFile::Xlsx, {}};
}

/// R-I1: the disclosure is in the record before the file is there.
void BoardExport::enter(const QString& text)
{
    const Wanted all = wanted(text);
    if (!all.agency)
        return m_ask.object({all.missing});
    if (openSheetOf(m_session.tables(), *all.agency, m_session.now()).tasks.isEmpty())
        return m_ask.object({tr("%1 has no open task: there is nothing to give.").arg(all.agency->name)});
    Disclose disclosure;
    disclosure.what = Shared::ActionSheet;
    disclosure.to = {all.agency->code};
    m_ask.perform(disclosure, [this, all](const Receipt&) { write(all); });
}

void BoardExport::write(const Wanted& wanted)
{
    const Instant now = m_session.now();
    const QString folder = folderOfPapers(m_session);
    QDir().mkpath(folder);
    const QString suffix = wanted.file == BoardFile::Csv ? QStringLiteral("csv") : QStringLiteral("xlsx");
    const QString path = QDir(folder).filePath(QStringLiteral("tasks-%1-%2.%3").arg(wanted.agency->code, dateAt(now).toString(Qt::ISODate), suffix));
    const BoardTable table = boardTable(openSheetOf(m_session.tables(), *wanted.agency, now), now);
    const auto written = wanted.file == BoardFile::Csv ? writeBoardCsv(table, path) : writeBoardXlsx(table, path);
    Q_EMIT done(written ? tr("%n task(s) for %1 lie in %2.", nullptr, int(table.rows.size())).arg(wanted.agency->name, path) : written.error().sentence);
}

} // namespace tepu::ui
