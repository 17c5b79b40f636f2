// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/harness/sound_record.h"

#include "core/commands/record/founded_as.h"
#include "core/commands/snapshot.h"

using namespace tepu;

static const auto capture = QStringLiteral("capture");
static const QByteArray typed("what was being typed");

static QString ordinaryPart(const Statement& fact)
{
    return fact.kind + QString::number(fact.clock) + fact.scope.id.toString() + QCborValue(fact.ordinary).toDiagnosticNotation();
}

/// A fact whose safety half did not open is shown without it: what is missing is missing, and nothing else stands in its place.
static QString inOneLine(const Statement& fact)
{
    return fact.safetyMissing ? ordinaryPart(fact) : ordinaryPart(fact) + QCborValue(fact.safety).toDiagnosticNotation();
}

SoundRecord::SoundRecord(UnlockedRecord& base) : m_base(base), m_left(m_place.filePath(QStringLiteral("left")))
{
    const QString folder = base.copy();
    const auto record = base.record(folder);
    REQUIRE(record);
    for (int i = 0; i < 6; ++i)
        REQUIRE(base.said(**record, QStringLiteral("she said so %1").arg(i)));
    (*record)->saveDraft(capture, typed);
    REQUIRE((*record)->settleDrafts());
    Journal& journal = (*record)->journal();
    const auto made = tablesFromAllFacts(journal);
    REQUIRE(made);
    REQUIRE(Snapshot::of(made->tables, made->told.struck, journal).write(Snapshot::fileOf(journal), journal.keyFor("tepu snapshot")));
    m_dump = made->tables.dump();
    head = journal.head().content.digest.hex();
    const auto facts = journal.statements();
    REQUIRE(facts);
    for (const Statement& fact : *facts) {
        m_facts.insert(inOneLine(fact));
        m_parts.insert(ordinaryPart(fact));
    }
    journal.writeHead();
    journal.thread().run([](JournalStore&) {}).get();
    copyRecord(folder, m_left); // while it is open: the log is there, as after a crash
}

void SoundRecord::mustBeFoundOrHarmless(const Asked& asked, const QString& folder, const QString& how) const
{
    INFO(how.toStdString());
    const auto journal = m_base.journal(folder);
    if (!journal)
        return;
    QSet<QString> facts;
    Verification verification = inspected(**journal, [&](const Statement& fact) { facts.insert(inOneLine(fact)); });
    if (asked.isSabotaged())
        verification.damages.clear();
    for (const QString& fact : std::as_const(facts))
        REQUIRE((m_facts.contains(fact) || m_parts.contains(fact)));
    if (!verification.damages.isEmpty())
        return;
    REQUIRE((facts == m_facts));
    const QByteArray draft = (*journal)->draft(capture);
    const bool isOfLog = how.contains(QStringLiteral("-wal")); // what SQLite drops behind a damage there, of it no chain tells (docs/reliability.md)
    REQUIRE((draft == typed || (isOfLog && draft.isEmpty())));
    const auto made = tablesOf(**journal);
    REQUIRE(made);
    REQUIRE((made->tables.dump() == m_dump));
}
