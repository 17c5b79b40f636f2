// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/fact_book.h"
#include "core/commands/made_tables.h"
#include "core/commands/meeting/open_case.h"
#include "core/commands/plan/assign_lead.h"
#include "core/commands/snapshot.h"
#include "core/queries/record/dangling_references.h"
#include "tests/history/a_history.h"
#include "tests/history/random_command.h"
#include "tests/support/property.h"

using namespace tepu;

namespace {

/// What every command must leave behind, whether it was done or refused.
void checkStep(AHistory& history, const AHistory::Step& step, quint64 eventsBefore)
{
    const auto& [line, answer] = step.act;
    INFO(QCborValue(line).toDiagnosticNotation().toStdString());
    if (!answer) {
        RC_ASSERT(step.after == step.before);
        RC_ASSERT(history.events() == eventsBefore);
        return;
    }
    RC_ASSERT(history.events() > eventsBefore);
    const auto rebuilt = history.record().rebuild();
    RC_ASSERT(rebuilt.has_value());
    if (history.dump() != step.after)
        RC_FAIL((line[QStringLiteral("do")].toString() + difference(step.after, history.dump())).toStdString());
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
    const Receipt& receipt = *step.act.answer;
    const auto undone = history.strikeOut(receipt.stamp.command);
    if (holdsAFinalFact(receipt.facts)) {
        RC_ASSERT(!undone.has_value());
        return;
    }
    if (!undone)
        RC_FAIL(undone.error().sentence.toStdString());
    if (withoutActs(history.dump()) != withoutActs(step.before))
        RC_FAIL(("undo of " + step.act.line[QStringLiteral("do")].toString() + difference(step.before, history.dump())).toStdString());
}

} // namespace

TEST_CASE("whatever is done, the journal makes the same tables again, and what is refused leaves no trace", "[history][property]")
{
    property("random commands at an open meeting", {20, 60}, [] {
        AHistory history;
        for (const quint64 seed : *seedsOfCommands(60)) {
            const quint64 before = history.events();
            checkStep(history, history.step(seed), before);
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
            const auto step = history.step(seed);
            if (step.act.answer && seed % 2 == 0)
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
        history.act(seed);
    const QString before = history.dump();
    history.family.record.reopen();
    CHECK(difference(before, history.dump()).toStdString() == "");
    for (quint64 seed = 81; seed <= 100; ++seed)
        history.act(seed);
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
            const auto act = history.act(seeds[i]);
            if (act.answer && seeds[i] % 3 == 0)
                (void)history.strikeOut(act.answer->stamp.command); // an act that is final stays
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
    QVector<QString> waiting = CommandBook::all().entries().keys();
    waiting.removeAll(QStringLiteral("Settle")); // of one seat alone there is nothing to settle (tests/packs)
    QMap<QString, QString> refused;              ///< and why, the last time
    for (quint64 chapter = 0; chapter < 20 && !waiting.isEmpty(); ++chapter) {
        AHistory history;
        const auto tryOneOf = [&](quint64 seed, const QVector<QString>& verbs) {
            const auto [line, answer] = history.act(chapter * 1000 + seed, verbs);
            const QString verb = line[QStringLiteral("do")].toString();
            if (answer)
                waiting.removeAll(verb);
            else
                refused[verb] = answer.error().sentence;
        };
        for (quint64 seed = 0; seed < 400; ++seed)
            tryOneOf(seed, seed % 3 == 0 ? waiting : seed % 3 == 1 ? RandomCommand::everyday() : QVector<QString>());
        for (const char* verb : {"CloseMeeting", "MakeList", "SendList", "OpenMeeting"}) // the evening, and the next morning
            for (quint64 seed = 400; seed < 410; ++seed)
                tryOneOf(seed, {QString::fromLatin1(verb)});
    }
    QStringList neverDone;
    for (const QString& verb : waiting)
        neverDone.append(verb + QStringLiteral(": ") + refused.value(verb));
    CHECK(neverDone.join(u'\n').toStdString() == "");
    CHECK(refused.size() > CommandBook::all().entries().size() / 3);
}
