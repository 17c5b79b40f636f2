// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/open_data/open_data_import.h"

#include "core/commands/record/found_record.h"
#include "core/exchange/open_data/fact_judging.h"
#include "core/exchange/open_data/sheet_reading.h"
#include "core/exchange/open_data/site_sheets.h"
#include "core/exchange/open_data/telling.h"
#include "core/exchange/visible.h"

#include <memory>

namespace tepu::open_data {

namespace {

/// A file of the format that was read: what it tells is told once every file has been read.
struct ReadFile {
    ReportedFile report;
    std::function<void(Telling&)> hear = [](Telling&) {};
    std::function<void(Telling&, ReportedFile&)> tell = [](Telling&, ReportedFile&) {};
};

/// Goes through the files of a folder: what the site has set, then facts, then the files of the format.
class Reading {
public:
    Reading(const Folder& folder, Record& record, const Context& context)
        : m_folder(folder), m_record(record), m_context(context)
    {
    }

    Result<ImportPlan> plan()
    {
        readSite();
        return readFacts().map([&] {
            forEachSheet([&]<SheetRow T>() { readOne<T>(); });
            tellAll();
            nameTheRest();
            for (ReadFile& file : m_files)
                m_plan.report.files.append(finished(file.report));
            return m_plan;
        });
    }

private:
    ReadFile& begin(const QString& name)
    {
        ReadFile file;
        file.report.file = QStringLiteral("%1/%2").arg(m_folder.path, name);
        file.report.kind = ImportKind::OpenData;
        m_files.append(file);
        m_read.insert(name);
        return m_files.last();
    }

    void refuseFile(ReportedFile& report, const FileFault& fault)
    {
        report.refused = ReportedFault{fault.line, fault.reason};
    }

    static void addFindings(ReportedFile& report, const QVector<RowFault>& faults, const QVector<Warning>& warnings)
    {
        for (const RowFault& fault : faults)
            report.rejected.append({fault.line, fault.column, fault.value, fault.reason, fault.ref});
        for (const Warning& warning : warnings)
            report.warnings.append({warning.line, warning.column, warning.reason});
    }

    void readSite()
    {
        for (auto it = m_folder.files.begin(); it != m_folder.files.end(); ++it) {
            if (!isSiteSheet(it.key()))
                continue;
            ReportedFile& report = begin(it.key()).report;
            const auto read = readSiteSheet(it.key(), it.value(), m_record.tables());
            if (!read) {
                refuseFile(report, read.error());
                continue;
            }
            report.rows = read->rows;
            report.records = {read->fresh, read->unchanged, 0, 0, 0, 0};
            addFindings(report, read->faults, read->warnings);
            m_plan.command.today.add(read->facts);
        }
    }

    Result<void> readFacts()
    {
        QVector<ToldFact> told;
        const qsizetype first = m_files.size();
        for (auto it = m_folder.files.begin(); it != m_folder.files.end(); ++it)
            if (const auto kind = kindOfFactFile(it.key()))
                told += readFactFile(it.key(), *kind, it.value());
        if (told.isEmpty())
            return {};
        return m_record.journal().statements().and_then([&](const QVector<Statement>& held) -> Result<void> {
            FactJudging judging(held, m_record.tables());
            judging.judge(told);
            for (qsizetype i = first; i < m_files.size(); ++i)
                judging.report(m_files[i].report);
            m_plan.command.told = judging.fresh();
            return imagine(held);
        });
    }

    QVector<ToldFact> readFactFile(const QString& name, const QString& kind, const QByteArray& bytes)
    {
        ReportedFile& report = begin(name).report;
        auto read = open_data::readFacts(name, kind, bytes);
        if (!read) {
            refuseFile(report, read.error());
            return {};
        }
        report.rows = read->rows;
        addFindings(report, read->faults, read->warnings);
        return read->facts;
    }

    /// Facts that do not go together must not reach the journal: they are tried on tables of their own first.
    Result<void> imagine(const QVector<Statement>& held)
    {
        if (m_plan.command.told.isEmpty())
            return {};
        try {
            return tablesOf(held + m_plan.command.told).map([&](Tables tables) {
                m_imagined = std::make_unique<Tables>(std::move(tables));
            });
        } catch (const StoreFault& fault) {
            return refuse(
                QStringLiteral("The facts of this folder do not go together: %1.").arg(QString::fromUtf8(fault.what())));
        }
    }

    /// The record's tables with the facts of the folder.
    const Tables& now() const { return m_imagined ? *m_imagined : m_record.tables(); }

    template <SheetRow T>
    void readOne()
    {
        const QString name = QString::fromLatin1(T::file);
        const auto bytes = m_folder.files.constFind(name);
        if (bytes == m_folder.files.constEnd())
            return;
        const SheetIndex before = indexOf(T::in(m_record.tables()));
        auto read = readSheet<T>(*bytes, before, m_imagined ? indexOf(T::in(now())) : before);
        ReadFile& file = begin(name);
        if (!read)
            return refuseFile(file.report, read.error());
        file.report.rows = read->rows;
        file.report.records = {read->fresh, read->unchanged, 0, 0, static_cast<int>(read->differing.size()), 0};
        file.report.differing = read->differing;
        addFindings(file.report, read->faults, read->warnings);
        const auto kept = std::make_shared<SheetReading<T>>(std::move(*read));
        if constexpr (std::is_same_v<T, PlanPersonRow>)
            file.hear = [kept](Telling& telling) {
                for (const ToldRow<T>& row : kept->told)
                    telling.hear(row.value);
            };
        file.tell = [kept](Telling& telling, ReportedFile& report) { tellRows(*kept, telling, report); };
    }

    template <SheetRow T>
    static void tellRows(const SheetReading<T>& read, Telling& telling, ReportedFile& report)
    {
        for (const ToldRow<T>& row : read.told) {
            if (const Told objection = telling.tell(row.value, row.line))
                report.rejected.append({row.line, objection->column, excerpt(objection->value), objection->reason, row.ref});
            else
                ++report.records.fresh;
        }
        if constexpr (std::is_same_v<T, PersonRow>)
            addPeople(read, telling, report);
    }

    static void addPeople(const SheetReading<PersonRow>& read, const Telling& telling, ReportedFile& report)
    {
        for (const KnownRow& row : read.known)
            report.people.append({row.line,
                                  QStringLiteral("person"),
                                  row.wasHeld ? MatchDecision::Matched : MatchDecision::New,
                                  telling.personOf(row.ref).value_or(PersonId()),
                                  {}});
        for (const ToldRow<PersonRow>& row : read.told)
            if (const auto person = telling.personOf(row.ref))
                report.people.append({row.line, QStringLiteral("person"), MatchDecision::New, *person, {}});
        std::stable_sort(report.people.begin(), report.people.end(),
                         [](const MentionedPerson& a, const MentionedPerson& b) { return a.line < b.line; });
    }

    void tellAll()
    {
        Telling telling(now(), m_context);
        for (const Statement& fact : m_plan.command.today.statements())
            if (fact.kind == QLatin1String(AgencyNamed::kind))
                telling.hearAgency(Facts::readFact<AgencyNamed>(fact)->agency.code);
        for (ReadFile& file : m_files)
            file.hear(telling);
        for (ReadFile& file : m_files)
            file.tell(telling, file.report);
        m_plan.command.told += telling.facts();
    }

    /// "A reader must accept what it does not know and say so once."
    void nameTheRest()
    {
        QStringList rest = m_folder.others;
        for (const QString& name : m_folder.files.keys())
            if (!m_read.contains(name))
                rest.append(name);
        for (const QString& name : rest)
            begin(name).report.warnings.append(
                {1, {}, QStringLiteral("this file is not part of the format; it was not read")});
    }

    static ReportedFile finished(ReportedFile report)
    {
        QSet<int> lines;
        for (const ReportedRejection& rejection : report.rejected)
            lines.insert(rejection.line.value_or(0));
        report.records.rejected = static_cast<int>(lines.size());
        std::stable_sort(report.rejected.begin(), report.rejected.end(),
                         [](const ReportedRejection& a, const ReportedRejection& b) { return a.line < b.line; });
        return report;
    }

    const Folder& m_folder;
    Record& m_record;
    Context m_context;
    std::unique_ptr<Tables> m_imagined;
    QVector<ReadFile> m_files;
    QSet<QString> m_read;
    ImportPlan m_plan;
};

} // namespace

Result<ImportPlan> importPlan(const Folder& folder, Record& record, const Context& context)
{
    return Reading(folder, record, context).plan();
}

} // namespace tepu::open_data
