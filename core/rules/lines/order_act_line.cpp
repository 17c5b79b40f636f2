// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/order_act_line.h"

#include "core/rules/lines/said_moment.h"

namespace tepu {

static std::optional<OrderAct> actIn(const QString& word)
{
    for (const auto& [act, forms] : QVector<std::pair<OrderAct, QStringList>>{{OrderAct::Serve, {"served", "serve", "s"}},
                                                                              {OrderAct::Breach, {"breached", "breach", "b"}},
                                                                              {OrderAct::Vary, {"varied", "vary", "v"}},
                                                                              {OrderAct::End, {"ended", "end", "e"}}})
        if (forms.contains(word))
            return act;
    return std::nullopt;
}

/// A moment first, then words.
static void readPast(UnderstoodOrderAct& line, const QStringList& words, Instant now)
{
    const SaidMoment said = saidMoment(words, now, Towards::Past);
    line.at = momentSaid(said, now, Towards::Past);
    line.words = QStringList(words.mid(said.count)).join(u' ');
    if (said.day && !said.time)
        line.missing = QStringLiteral("At what time? Write it as 0050.");
}

static void readEnd(UnderstoodOrderAct& line, QStringList words, Instant now)
{
    line.how = fromCode<OrderEnd>(words.value(0).toLower());
    if (!line.how) {
        line.missing = QStringLiteral("How did it end: %1?").arg(codes<OrderEnd>().join(u", "));
        return;
    }
    words.removeFirst();
    readPast(line, words, now);
}

static void readVary(UnderstoodOrderAct& line, const QString& rest, Instant now)
{
    line.terms = orderTerms(rest, now);
    const OrderTerms& terms = line.terms;
    if (!terms.wrong.isEmpty())
        line.missing = terms.wrong;
    else if (!terms.until && !terms.hours && !terms.conditions && terms.address.isEmpty())
        line.missing = QStringLiteral("What changes: “until 25 may”, “at 7 Ash Road, Millstream”, “: no contact; home by 7 pm”?");
    line.words = terms.because;
}

UnderstoodOrderAct understandOrderAct(const QString& text, Instant now)
{
    UnderstoodOrderAct line;
    const QString simple = text.simplified();
    const QStringList words = simple.split(u' ', Qt::SkipEmptyParts);
    line.act = actIn(words.value(0).toLower());
    if (!line.act) {
        line.missing = QStringLiteral("Begin with served, breached, varied or ended.");
        return line;
    }
    if (line.act == OrderAct::Vary)
        readVary(line, simple.section(u' ', 1), now);
    else if (line.act == OrderAct::End)
        readEnd(line, words.mid(1), now);
    else
        readPast(line, words.mid(1), now);
    if (line.act == OrderAct::Serve && !line.words.isEmpty() && line.missing.isEmpty())
        line.missing = QStringLiteral("“%1” is no day and no time of day.").arg(line.words);
    return line;
}

} // namespace tepu
