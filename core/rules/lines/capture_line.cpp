// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/capture_line.h"

#include "core/rules/lines/agency_words.h"
#include "core/rules/lines/moved_line.h"
#include "core/rules/lines/statement_source.h"
#include "core/rules/lines/word_list.h"

#include <algorithm>

namespace tepu {

static qsizetype afterSpaces(const QString& text, qsizetype from)
{
    while (from < text.size() && text[from].isSpace())
        ++from;
    return from;
}

/// The agency abbreviation at `from`, up to a space or colon; the longest where several fit.
static std::optional<PhraseFound<QString>> abbreviationAt(const QString& text, qsizetype from,
                                                          const QVector<Agency>& agencies)
{
    static constexpr qsizetype longestForm = 40;
    std::optional<PhraseFound<QString>> longest;
    const qsizetype end = std::min(text.size(), from + longestForm);
    for (qsizetype i = from + 1; i < end; ++i) {
        if (!text[i].isSpace() && text[i] != u':')
            continue;
        const QString typed = folded(QStringView(text).mid(from, i - from));
        const auto isTyped = [&](const QString& form) { return folded(form) == typed; };
        for (const Agency& agency : agencies)
            if (std::any_of(agency.typedAs.cbegin(), agency.typedAs.cend(), isTyped))
                longest = PhraseFound<QString>{agency.code, from, i - from};
    }
    return longest;
}

/// Attributes the line; returns where its words begin. A leading space or Tab repeats the last agency.
static qsizetype attribute(UnderstoodLine& line, const QString& text, qsizetype from, const CaptureContext& context)
{
    const qsizetype start = afterSpaces(text, from);
    if (const auto found = abbreviationAt(text, start, context.agencies)) {
        line.agency = found->value;
        line.spans.append({start, found->count, LinePart::Agency});
        const qsizetype next = afterSpaces(text, start + found->count);
        return next < text.size() && text[next] == u':' ? afterSpaces(text, next + 1) : next;
    }
    if (from == 0 && start > 0 && start < text.size() && context.lastAgency) {
        line.agency = context.lastAgency;
        line.spans.append({0, start, LinePart::Agency});
    }
    return start;
}

/// R-I5 "\"We hold nothing\" is an answer"
static bool saysNothingHeld(const QString& words)
{
    QStringList said;
    if (words.size() < 40)
        for (const Token& token : tokensOf(words))
            said.append(token.word);
    static const QSet<QString> answers{
        QStringLiteral("nothing"),       QStringLiteral("nothing held"),    QStringLiteral("nil"),
        QStringLiteral("nil held"),      QStringLiteral("none held"),       QStringLiteral("nothing known"),
        QStringLiteral("no record"),     QStringLiteral("no records"),      QStringLiteral("hold nothing"),
        QStringLiteral("holds nothing"), QStringLiteral("we hold nothing"), QStringLiteral("kaore")};
    return answers.contains(said.join(u' '));
}

/// Whose account it is. An agency on the victim's side speaks of what she said, whatever he is said to have said.
static std::optional<Source> sourceOf(const UnderstoodLine& line, const Agency* agency, const std::optional<SaidBy>& said,
                                      VictimOnlyRule rule)
{
    const bool hers = agency && agency->side == Side::Victim && rule == VictimOnlyRule::VictimsAgencies;
    if (line.hearing == Hearing::NothingHeld)
        return Source::Agency;
    if (said && (!hers || said->source != Source::Perpetrator))
        return said->source;
    if (hers)
        return Source::Victim;
    if (!agency)
        return std::nullopt;
    return agency->code == u"police" ? Source::Police : Source::Agency;
}

static Side sideOf(const UnderstoodLine& line, const Agency* agency)
{
    if (line.source == Source::Victim || line.source == Source::Child)
        return Side::Victim;
    if (agency && agency->side == Side::Victim)
        return Side::Victim;
    if (line.source == Source::Perpetrator)
        return Side::Violence;
    return agency ? agency->side : Side::Other;
}

/// R-S3 "Information marked *from the victim only* is never shown on perpetrator-side material": every line of an agency
/// on the victim's side (site rule), and every line said to come from her or a child; the typist's key stands above.
static bool isFromVictimOnly(const UnderstoodLine& line, const Agency* agency, const CaptureContext& context)
{
    const bool said = line.source == Source::Victim || line.source == Source::Child;
    const bool agencys = agency && agency->side == Side::Victim && context.victimOnly == VictimOnlyRule::VictimsAgencies;
    return context.victimOnlyByKey.value_or(said || agencys);
}

static qsizetype firstWordFrom(const TypedLine& reading, qsizetype at)
{
    qsizetype i = 0;
    while (i < reading.size() && reading.token(i).at < at)
        ++i;
    return i;
}

static void readStatement(UnderstoodLine& line, const QString& text, qsizetype wordsAt, const CaptureContext& context)
{
    TypedLine reading(text);
    const Agency* agency = agencyByCode(context.agencies, line.agency.value_or(QString()));
    const auto said = saidBy(reading, firstWordFrom(reading, wordsAt), context.people);
    if (agency && !line.words.isEmpty())
        line.hearing = saysNothingHeld(line.words) ? Hearing::NothingHeld : Hearing::Heard;
    line.source = sourceOf(line, agency, said, context.victimOnly);
    line.side = sideOf(line, agency);
    line.fromVictimOnly = isFromVictimOnly(line, agency, context);
    if (line.hearing == Hearing::NothingHeld)
        line.spans.append({wordsAt, line.words.size(), LinePart::Hearing});
    else if (said)
        reading.claim(said->at, said->count, LinePart::Source);
    line.spans += reading.spans();
}

UnderstoodLine understandLine(const QString& text, const CaptureContext& context)
{
    UnderstoodLine line;
    const MovedLine moved = movedLine(text, context.families);
    line.movedTo = moved.to;
    if (moved.span)
        line.spans.append(*moved.span);
    if (moved.problem) {
        line.problems.append(*moved.problem);
        line.words = text.trimmed();
        return line;
    }
    const qsizetype wordsAt = attribute(line, text, moved.wordsAt, context);
    line.words = text.mid(wordsAt).trimmed();
    readStatement(line, text, wordsAt, context);
    return line;
}

QString understoodWords(const UnderstoodLine& line, const CaptureContext& context)
{
    const Agency* agency = agencyByCode(context.agencies, line.agency.value_or(QString()));
    QStringList parts{agency ? agency->name : QStringLiteral("nobody named")};
    for (const FamilyToday& family : context.families)
        if (family.id == line.movedTo)
            parts.append(QStringLiteral("to family %1 (%2)").arg(family.name, family.planNumber));
    if (line.hearing == Hearing::NothingHeld)
        parts.append(QStringLiteral("nothing held"));
    if (line.fromVictimOnly)
        parts.append(QStringLiteral("from the victim only"));
    for (const Problem& problem : line.problems)
        parts.append(problem.sentence);
    return parts.join(QStringLiteral(" · "));
}

} // namespace tepu
