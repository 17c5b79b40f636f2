// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/capture_line.h"
#include "core/rules/lines/completions.h"
#include "core/rules/lines/name_completion.h"
#include "core/rules/lines/task_line.h"
#include "tests/rules/lines/family.h"
#include "tests/support/test.h"

using namespace tepu;
using namespace tepu::family;

/// Lines made of the words of the grammar, so that every branch is met, and of anything at all between them.
static QString anyLine()
{
    static const std::vector<std::string> words{
        "pol", "refuge", "ivs", "pos", "probation", "isr", "with", "and", "contact", "visit", "tell", "school", "gp", "both",
        "together", "victim", "perp", "children", "Mere", "kowhai", "him", "her", "after", "not", "before", "by", "if",
        "released", "says", "safe", "fri", "16", "may", "1500", "2575", "3", "pm", "in", "2", "weeks", "today", "tonight",
        "via", "worker", "Hana", "alone", "because", "review", "icm", "prior", "to", "fgc", "@", ">", "0412", ",", ":", "’s",
        "31/2", "2018-05-16", "999", "months", "at", "on", "next", "12am", "\t"};
    const auto known = rc::gen::elementOf(words);
    const auto wild = rc::gen::map(rc::gen::arbitrary<std::string>(), [](const std::string& s) { return s.substr(0, 6); });
    const auto line = *rc::gen::container<std::vector<std::string>>(
        rc::gen::weightedOneOf<std::string>({{8, known}, {1, wild}}));
    QStringList all;
    for (const std::string& word : line)
        all.append(QString::fromUtf8(word.c_str()));
    return all.join(u' ');
}

static void checkSpans(const QString& text, const QVector<LineSpan>& spans)
{
    qsizetype end = 0;
    for (const LineSpan& span : spans) {
        RC_ASSERT(span.at >= end);
        RC_ASSERT(span.length > 0);
        end = span.at + span.length;
        RC_ASSERT(end <= text.size());
    }
}

TEST_CASE("any line is understood as a task somehow, and nothing typed is lost", "[rules][lines][property]")
{
    rc::prop("task lines are total", [] {
        const QString text = anyLine();
        const LineContext context = kowhaiUnaware();
        const auto task = understandTask(text, context);
        checkSpans(text, task.spans);
        RC_ASSERT(text.contains(task.words));
        RC_ASSERT((!task.due || *task.due > context.now));
        RC_ASSERT(!isReady(task) || task.due || task.around);
        for (const Completion& offer : task.offers)
            RC_ASSERT(offer.at >= 0 && offer.length >= 0 && offer.at + offer.length <= text.size());
    });
}

TEST_CASE("no ready task reaches him while he does not know, unless it waits for Refuge's word", "[rules][lines][R-C6][property]")
{
    rc::prop("the hold is never missed", [] {
        const LineContext context = kowhaiUnaware();
        const auto task = understandTask(anyLine(), context);
        const bool waits = std::any_of(task.waits.cbegin(), task.waits.cend(), [](const Wait& wait) {
            return wait.kind == WaitKind::AgencySaysSafe && wait.agency == QStringLiteral("womens_refuge");
        });
        RC_ASSERT(!isReady(task) || !task.reached.contains(james()) || waits);
    });
}

TEST_CASE("any line is understood as a contribution somehow, and nothing typed is lost", "[rules][lines][property]")
{
    rc::prop("capture lines are total", [] {
        const QString text = anyLine();
        const auto line = understandLine(text, table());
        checkSpans(text, line.spans);
        RC_ASSERT(text.contains(line.words));
        RC_ASSERT(!line.agency || line.source);
    });
}

TEST_CASE("reviews, completions and names answer any text and any cursor", "[rules][lines][property]")
{
    rc::prop("total", [](int cursor) {
        const QString text = anyLine();
        checkSpans(text, understandReview(text, kowhai()).spans);
        for (const Completion& each : completions(text, cursor, kowhaiUnaware()))
            RC_ASSERT(each.at >= 0 && each.length >= 0 && each.at + each.length <= text.size());
    });
}

TEST_CASE("broken Unicode does not disturb a line", "[rules][lines]")
{
    QString text = QStringLiteral("pol contact Mere ");
    text += QChar(0xD800);
    text += QChar(0x0304);
    text += QChar(0xDC00);
    text += QChar(0);
    CHECK(understandTask(text, kowhai()).agency == QStringLiteral("police"));
    CHECK(understandLine(text, table()).agency == QStringLiteral("police"));
}
