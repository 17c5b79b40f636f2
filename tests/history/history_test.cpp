// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/fact_book.h"
#include "core/commands/made_tables.h"
#include "core/commands/meeting/open_case.h"
#include "core/commands/plan/assign_lead.h"
#include "core/commands/snapshot.h"
#include "core/queries/record/dangling_references.h"
#include "tests/history/a_history.h"
#include "tests/support/property.h"

#include <QSet>

using namespace tepu;

namespace {

/// What every command must leave behind, whether it was done or refused.
void checkStep(AHistory& history, const AHistory::Step& step, quint64 eventsBefore)
{
    INFO(QCborValue(step.line).toDiagnosticNotation().toStdString());
    if (!step.answer) {
        RC_ASSERT(step.after == step.before);
        RC_ASSERT(history.events() == eventsBefore);
        return;
    }
    RC_ASSERT(history.events() > eventsBefore);
    const auto rebuilt = history.record().rebuild();
    RC_ASSERT(rebuilt.has_value());
    if (history.dump() != step.after)
        RC_FAIL((step.line[QStringLiteral("do")].toString() + difference(step.after, history.dump())).toStdString());
}

bool holdsAFinalFact(const Facts& facts)
{
    const auto& all = facts.statements();
    return std::any_of(all.begin(), all.end(),
                       [](const Statement& fact) { return (*FactBook::all().find(fact))->isFinal; });
}

/// Undo of the act just done gives back what was before it.
void checkUndo(AHistory& history, const AHistory::Step& step)
{
    const auto undone = history.strikeOut(step.answer->stamp.command);
    if (holdsAFinalFact(step.answer->facts)) {
        RC_ASSERT(!undone.has_value());
        return;
    }
    if (!undone)
        RC_FAIL(undone.error().sentence.toStdString());
    if (withoutActs(history.dump()) != withoutActs(step.before))
        RC_FAIL(("undo of " + step.line[QStringLiteral("do")].toString() + difference(step.before, history.dump())).toStdString());
}

} // namespace

TEST_CASE("whatever is done, the journal makes the same tables again, and what is refused leaves no trace", "[history][property]")
{
    property("random commands at an open meeting", {20, 60}, [] {
        AHistory history;
        for (const quint64 seed : *seedsOfCommands(60)) {
            const quint64 before = history.events();
            checkStep(history, history.goOn(seed), before);
        }
        for (const DanglingReference& reference : danglingReferences(history.record().tables()))
            RC_FAIL((reference.table + u'.' + reference.column + QStringLiteral(" names no ") + reference.parent).toStdString());
        RC_ASSERT(history.record().verify().damages.isEmpty());
    });
}

TEST_CASE("the last act can be taken back, and everything is as it was before it", "[history][undo][property]")
{
    property("random commands, every other one taken back", {20, 40}, [] {
        AHistory history;
        for (const quint64 seed : *seedsOfCommands(40)) {
            const auto step = history.goOn(seed);
            if (step.answer && seed % 2 == 0)
                checkUndo(history, step);
        }
        const QString live = history.dump();
        RC_ASSERT(history.record().rebuild().has_value());
        if (history.dump() != live)
            RC_FAIL(difference(live, history.dump()).toStdString());
        RC_ASSERT(history.record().verify().damages.isEmpty());
    });
}

TEST_CASE("a history that was closed and opened again goes on as if it had not been", "[history]")
{
    AHistory history;
    for (quint64 seed = 1; seed <= 80; ++seed)
        history.goOn(seed);
    const QString before = history.dump();
    history.family.record.reopen();
    CHECK(difference(before, history.dump()).toStdString() == "");
    for (quint64 seed = 81; seed <= 100; ++seed)
        history.goOn(seed);
    const QString after = history.dump();
    history.family.record.reopen();
    CHECK(difference(after, history.dump()).toStdString() == "");
    CHECK(history.record().verify().damages.isEmpty());
}

TEST_CASE("whenever a snapshot is taken, it and what came after it make the same tables", "[history][snapshot][property]")
{
    property("a snapshot somewhere in a random history", {20, 60}, [] {
        AHistory history;
        const auto seeds = *seedsOfCommands(60);
        const auto when = *rc::gen::inRange<size_t>(0, seeds.size() + 1);
        auto& journal = history.record().journal();
        const auto take = [&] {
            const auto made = tablesFromAllFacts(journal);
            RC_ASSERT(made.has_value());
            RC_ASSERT(Snapshot::of(made->tables, made->told.struck, journal).write(Snapshot::fileOf(journal), journal.keyFor("tepu snapshot")));
        };
        for (size_t i = 0; i < seeds.size(); ++i) {
            if (i == when)
                take();
            const auto step = history.goOn(seeds[i]);
            if (step.answer && seeds[i] % 3 == 0)
                (void)history.strikeOut(step.answer->stamp.command); // an act that is final stays
        }
        if (when == seeds.size())
            take();
        const auto made = tablesOf(journal);
        RC_ASSERT(made.has_value());
        RC_ASSERT(made->factsSinceSnapshot < history.facts().size());
        if (made->tables.dump() != history.dump())
            RC_FAIL(difference(history.dump(), made->tables.dump()).toStdString());
    });
}

TEST_CASE("random histories reach every command of the book", "[history]")
{
    const QStringList book = CommandBook::all().entries().keys();
    QSet<QString> done;
    QMap<QString, QString> refused; ///< and why, the last time
    for (quint64 chapter = 0; chapter < 60 && done.size() + 1 < book.size(); ++chapter) {
        AHistory history;
        for (quint64 seed = 0; seed < 250; ++seed) {
            const auto step = history.goOn(chapter * 1000 + seed);
            const QString verb = step.line[QStringLiteral("do")].toString();
            if (step.answer)
                done.insert(verb);
            else
                refused[verb] = step.answer.error().sentence;
        }
    }
    QStringList neverDone;
    for (const QString& verb : book) // of one seat alone there is nothing to settle (tests/packs)
        if (!done.contains(verb) && verb != u"Settle")
            neverDone.append(verb + QStringLiteral(": ") + refused.value(verb));
    CHECK(neverDone.join(u'\n').toStdString() == "");
    CHECK(refused.size() > book.size() / 2);
}
