// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_export.h"

#include "core/queries/site/site_agencies.h"
#include "core/rules/lines/agency_words.h"
#include "core/rules/sharing/legal_basis.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/meeting/pages/joined.h"
#include "ui/paper/paper_desk.h"

#include <QDir>

namespace tepu::ui {

TodayExport::TodayExport(Session& session, AskLine& ask, QObject* parent) : QObject(parent), m_session(session), m_ask(ask) {}

void TodayExport::ask()
{
    m_ask.ask({QStringLiteral("today-export"),
               {{tr("For which agency, and as ics, xlsx or csv? "), Voice::Strong},
                {tr("It gets what it is to do itself, with numbers of plans and no names; the coordinator’s team gets all of it. The record keeps that it did.")}},
               tr("isr ics · police xlsx"), tr("Write the file"), [this](const QString& text) { enter(text); },
               [this](const QString& text) {
                   const Wanted all = wanted(text);
                   if (!all.agency)
                       return Runs{{all.missing, Voice::Quiet}};
                   Runs runs{{joined({all.agency->name, code(all.file)}), Voice::Accent}};
                   join(runs, warningBefore(*all.agency), Voice::Alert);
                   return runs;
               }});
}

TodayExport::Wanted TodayExport::wanted(const QString& text) const
{
    const auto agencies = SiteAgencies(m_session.tables()).all();
    const TypedLine line(text.simplified());
    const auto found = agencyBook(agencies).at(line, 0);
    if (!found)
        return {{}, TodayFile::Ics, tr("Which agency? “isr ics”, “police xlsx”.")};
    const QString rest = line.word(found->count);
    const auto file = rest.isEmpty() ? std::optional(TodayFile::Ics) : fromCode<TodayFile>(rest);
    if (!file)
        return {{}, TodayFile::Ics, tr("As ics, as xlsx or as csv?")};
    return {*agencyByCode(agencies, found->value), *file, {}};
}

/// R-I1: the disclosure is in the record before the file is there.
void TodayExport::enter(const QString& text)
{
    const Wanted all = wanted(text);
    if (!all.agency)
        return m_ask.object({all.missing});
    m_ask.perform(disclosureOfToday(*all.agency), [this, all](const Receipt&) { write(all); });
}

void TodayExport::write(const Wanted& wanted)
{
    const Instant now = m_session.now();
    const QString folder = folderOfPapers(m_session);
    QDir().mkpath(folder);
    const QString path = QDir(folder).filePath(QStringLiteral("today-%1-%2.%3").arg(wanted.agency->code, dateAt(now).toString(Qt::ISODate), code(wanted.file)));
    const auto written = writeToday(m_session.tables(), *wanted.agency, wanted.file, path, now);
    Q_EMIT done(written ? tr("%n line(s) for %1 lie in %2.", nullptr, *written).arg(wanted.agency->name, path) : written.error().sentence);
}

} // namespace tepu::ui
