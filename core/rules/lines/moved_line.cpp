// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/moved_line.h"

#include <algorithm>

namespace tepu {

namespace {
/// How well typed words fit a family; a later one is the better.
enum class NumberFit { None, Start, Whole };
} // namespace

namespace {
struct Target {
    NumberFit fit = NumberFit::None;
    qsizetype words = 0;
};
} // namespace

static QString withoutLeadingZeros(QString digits)
{
    while (digits.size() > 1 && digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

/// "0412", "412" and "W18-0412" are the whole number of W18-0412; "12" is the end of it.
static Target numberFit(const QString& typed, const QString& planNumber)
{
    const QString running = folded(planNumber.section(u'-', -1));
    if (typed == folded(planNumber) || withoutLeadingZeros(typed) == withoutLeadingZeros(running))
        return {NumberFit::Whole, 1};
    return running.endsWith(typed) ? Target{NumberFit::Start, 1} : Target{};
}

static Target nameFit(const QVector<Token>& typed, const QString& family)
{
    static constexpr qsizetype shortestStart = 2;
    const QVector<Token> name = tokensOf(family);
    qsizetype same = 0;
    while (same < std::min(name.size(), typed.size()) && typed[same].word == name[same].word)
        ++same;
    if (same > 0 && same == name.size())
        return {NumberFit::Whole, same};
    const bool starts = !name.isEmpty() && typed.first().word.size() >= shortestStart
                        && name.first().word.startsWith(typed.first().word);
    return starts ? Target{NumberFit::Start, std::max<qsizetype>(same, 1)} : Target{};
}

static Target fitOf(const QVector<Token>& typed, const FamilyToday& family)
{
    const bool isNumber = std::any_of(typed.first().word.cbegin(), typed.first().word.cend(),
                                      [](QChar c) { return c.isDigit(); });
    return isNumber ? numberFit(typed.first().word, family.planNumber) : nameFit(typed, family.name);
}

static Problem stays(const QString& what)
{
    return {Gravity::Asks, what + QStringLiteral(" Until then the line stays with this family."), {}, {}};
}

static Problem unclear(const QString& typed, const QVector<FamilyToday>& families)
{
    QStringList all;
    for (const FamilyToday& family : families)
        all.append(QStringLiteral("%1 (%2)").arg(family.name, family.planNumber));
    return stays(QStringLiteral("“%1” may be %2. Write more of it, or the number.").arg(typed, all.join(u" or ")));
}

namespace {
struct Candidates {
    QVector<FamilyToday> families;
    Target target;
};
} // namespace

/// The families that fit best; of equal fits the one with more words ("te kanawa" before "te").
static Candidates bestFits(const QVector<Token>& typed, const QVector<FamilyToday>& families)
{
    Candidates best;
    for (const FamilyToday& family : families) {
        const Target target = fitOf(typed, family);
        const auto rank = [](const Target& each) { return std::pair(each.fit, each.words); };
        if (target.fit == NumberFit::None || rank(target) < rank(best.target))
            continue;
        if (rank(target) > rank(best.target))
            best.families.clear();
        best.target = target;
        best.families.append(family);
    }
    return best;
}

MovedLine movedLine(const QString& text, const QVector<FamilyToday>& families)
{
    qsizetype mark = 0;
    while (mark < text.size() && text[mark].isSpace())
        ++mark;
    if (mark == text.size() || text[mark] != u'>')
        return {};
    static constexpr qsizetype longestTarget = 200;
    const QVector<Token> typed = tokensOf(text.mid(0, mark + longestTarget));
    if (typed.isEmpty())
        return {{}, 0, {}, stays(QStringLiteral("Which family? Write the end of its number or its name after >."))};
    const Candidates best = bestFits(typed, families);
    if (best.families.isEmpty())
        return {{}, 0, {}, stays(QStringLiteral("No family of today is “%1”.").arg(typed.first().word))};
    if (best.families.size() > 1)
        return {{}, 0, {}, unclear(typed.first().word, best.families)};
    const qsizetype end = typed[best.target.words - 1].end();
    return {best.families.first().id, end, LineSpan{mark, end - mark, LinePart::Family}, {}};
}

} // namespace tepu
