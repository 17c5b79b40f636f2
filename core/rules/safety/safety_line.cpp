// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/safety/safety_line.h"

#include "core/rules/lines/said_moment.h"
#include "core/rules/people/testimony_typed.h"
#include "core/rules/safety/safety_plan_words.h"

namespace tepu {

static std::optional<WithdrawalQuestion> questionNamed(const QString& word)
{
    if (word == u"prosecution")
        return WithdrawalQuestion::ProsecutionWithoutIt;
    if (word == u"breach")
        return WithdrawalQuestion::Breach;
    if (word == u"nonassociation" || word == u"non-association")
        return WithdrawalQuestion::NonAssociation;
    return std::nullopt;
}

/// "blue kettle: ring 111" is the word and what it means.
static void readSignal(SafetyLine& line, const QString& rest)
{
    line.words = rest.section(u':', 0, 0).trimmed();
    line.beside = rest.section(u':', 1).trimmed();
    if (line.words.isEmpty())
        line.missing = QStringLiteral("Which word, and what it means: “signal blue kettle: ring 111”.");
}

static void readGone(SafetyLine& line, const QString& rest)
{
    line.part = partNamed(rest.section(u' ', 0, 0));
    line.words = rest.section(u' ', 1).trimmed();
    if (!line.part)
        line.missing = QStringLiteral("Which part holds no more? “gone place he knows it”.");
    else if (line.words.isEmpty())
        line.missing = QStringLiteral("Say why it holds no more.");
}

/// "Aroha Pene, next 24 may".
static void readReviewed(SafetyLine& line, const QString& rest, Instant now)
{
    const qsizetype at = rest.toLower().lastIndexOf(QStringLiteral("next "));
    line.words = (at < 0 ? rest : rest.left(at)).trimmed();
    while (line.words.endsWith(u',') || line.words.endsWith(u';'))
        line.words = line.words.chopped(1).trimmed();
    if (at >= 0) {
        const SaidMoment said = saidMoment(rest.mid(at + 5).split(u' ', Qt::SkipEmptyParts), now, Towards::Future);
        line.nextOn = said.day;
        if (!said.day)
            line.missing = QStringLiteral("Which day is next? “next 24 may”.");
    }
    if (line.words.isEmpty())
        line.missing = QStringLiteral("Who went through it with them? “reviewed Aroha Pene, next 24 may”.");
}

/// "3 may: Sgt Ngata: she wants to go home": the day, who was told, what was said; each may be missing.
static void readWithdrawn(SafetyLine& line, const QString& rest, Instant now)
{
    QStringList parts = rest.split(u':');
    const QStringList first = parts.first().split(u' ', Qt::SkipEmptyParts);
    if (const SaidMoment said = saidMoment(first, now, Towards::Past); said.day && said.count == first.size()) {
        line.on = said.day;
        parts.removeFirst();
    }
    line.beside = parts.value(0).trimmed();
    line.words = parts.mid(1).join(u':').trimmed();
}

static void readConsidered(SafetyLine& line, const QString& rest)
{
    line.beside = rest.section(u':', 0, 0).trimmed();
    line.words = rest.section(u':', 1).trimmed();
    if (line.beside.isEmpty() || line.words.isEmpty())
        line.missing = QStringLiteral("Who considered it, and what came of it: “breach Sgt Ngata: he is to be charged”.");
}

static void readSaid(SafetyLine& line, SafetyPlanPart part, const QString& rest)
{
    line.verb = SafetyVerb::Say;
    line.part = part;
    line.words = rest;
    if (rest.isEmpty())
        line.missing = QStringLiteral("%1: in their own words; at the end in brackets whose words they are, “(her)”.").arg(partInWords(part));
}

SafetyLine readSafetyLine(const QString& text, Instant now)
{
    SafetyLine line;
    QString simple = text.simplified();
    line.said = testimonyTyped(simple);
    const QString first = simple.section(u' ', 0, 0).toLower();
    const QString rest = simple.section(u' ', 1).trimmed();
    if (const auto part = partNamed(first)) {
        readSaid(line, *part, rest);
    } else if (first == u"signal") {
        line.verb = SafetyVerb::Signal;
        readSignal(line, rest);
    } else if (first == u"held") {
        line.verb = SafetyVerb::Held;
        line.words = rest;
    } else if (first == u"gone") {
        line.verb = SafetyVerb::Gone;
        readGone(line, rest);
    } else if (first == u"reviewed") {
        line.verb = SafetyVerb::Reviewed;
        readReviewed(line, rest, now);
    } else if (first == u"withdrawn") {
        line.verb = SafetyVerb::Withdrawn;
        readWithdrawn(line, rest, now);
    } else if ((line.question = questionNamed(first))) {
        line.verb = SafetyVerb::Considered;
        readConsidered(line, rest);
    } else {
        line.missing = QStringLiteral("Begin with a part of the plan, or with signal, held, gone, reviewed or withdrawn.");
    }
    return line;
}

QStringList safetyBeginnings(SafetyPlanKind kind)
{
    QStringList all;
    for (const SafetyPlanPart part : partsOfKind(kind))
        all.append(partTyped(part) + u' ');
    if (kind == SafetyPlanKind::Safety)
        all += QStringList{QStringLiteral("signal "), QStringLiteral("held ")};
    all += QStringList{QStringLiteral("gone "), QStringLiteral("reviewed ")};
    if (kind == SafetyPlanKind::Safety)
        all.append(QStringLiteral("withdrawn "));
    return all;
}

} // namespace tepu
