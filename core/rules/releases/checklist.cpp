// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/releases/checklist.h"

#include "core/rules/code_words.h"
#include "core/rules/wait_words.h"

namespace tepu {

QString checkWords(ReleaseCheck check)
{
    switch (check) {
    case ReleaseCheck::PosConsidered:
        return QStringLiteral("POS considered");
    case ReleaseCheck::IcmReviewDone:
        return QStringLiteral("ICM review done");
    case ReleaseCheck::AddressChecked:
    case ReleaseCheck::VictimTold:
    case ReleaseCheck::AlarmOffered:
    case ReleaseCheck::ConditionsListed:
        return codeWords(check);
    }
    Q_UNREACHABLE();
}

/// R-S6 "checked … at the table": what is far by the record counts, what is near or cannot be told waits for somebody to look.
static CheckLine ofAddress(const AddressKnown& address)
{
    const ReleaseCheck check = ReleaseCheck::AddressChecked;
    if (address.isLookedAt)
        return {check, CheckState::Known, address.words.isEmpty() ? QStringLiteral("looked at by the table") : address.words, address.isNear};
    if (address.isChecked && !address.isNear)
        return {check, CheckState::Known, address.words};
    return {check, CheckState::Open, address.words, address.isNear};
}

static CheckLine ofDone(ReleaseCheck check, const DoneOrAsked& told)
{
    if (!told.done.isEmpty())
        return {check, CheckState::Known, told.done};
    return told.asked.isEmpty() ? CheckLine{check, CheckState::Open, {}} : CheckLine{check, CheckState::UnderWay, told.asked};
}

static CheckLine ofConditions(int count)
{
    if (count == 0)
        return {ReleaseCheck::ConditionsListed, CheckState::Open, {}};
    return {ReleaseCheck::ConditionsListed, CheckState::Known, count == 1 ? QStringLiteral("1 condition") : QStringLiteral("%1 conditions").arg(count)};
}

/// A review after the day comes too late.
static CheckLine ofIcm(const ReleaseKnown& known)
{
    const ReleaseCheck check = ReleaseCheck::IcmReviewDone;
    if (known.icmMet)
        return {check, CheckState::Known, QStringLiteral("ICM of %1").arg(dayInWords(*known.icmMet))};
    if (!known.icmSet)
        return {check, CheckState::Open, {}};
    if (known.expectedOn && *known.icmSet >= *known.expectedOn)
        return {check, CheckState::Open, QStringLiteral("the ICM of %1 is not before the release").arg(dayInWords(*known.icmSet)), true};
    return {check, CheckState::UnderWay, QStringLiteral("ICM set for %1").arg(dayInWords(*known.icmSet))};
}

static CheckLine byTheRecord(ReleaseCheck check, const ReleaseKnown& known)
{
    switch (check) {
    case ReleaseCheck::AddressChecked:
        return ofAddress(known.address);
    case ReleaseCheck::VictimTold:
        return ofDone(check, known.victimTold);
    case ReleaseCheck::AlarmOffered:
        return ofDone(check, known.alarm);
    case ReleaseCheck::ConditionsListed:
        return ofConditions(known.conditions);
    case ReleaseCheck::PosConsidered:
        return ofDone(check, known.pos);
    case ReleaseCheck::IcmReviewDone:
        return ofIcm(known);
    }
    Q_UNREACHABLE();
}

static CheckLine answered(CheckLine line, const CheckAnswered& said)
{
    if (said.answer == CheckAnswer::OpenAgain)
        return {line.check, line.state == CheckState::UnderWay ? CheckState::UnderWay : CheckState::Open, said.words.isEmpty() ? line.words : said.words, line.isAlert};
    QStringList words{said.mark, dayInWords(said.on), said.words};
    words.removeAll(QString());
    const auto state = said.answer == CheckAnswer::Done ? CheckState::Said : CheckState::NotNeeded;
    return {line.check, state, words.join(QStringLiteral(" · ")), line.isAlert && line.check == ReleaseCheck::AddressChecked};
}

QVector<CheckLine> releaseChecklist(const ReleaseKnown& known)
{
    QVector<CheckLine> lines;
    for (const auto& word : Vocabulary<ReleaseCheck>::words) {
        const CheckLine line = byTheRecord(word.value, known);
        const auto said = known.answers.constFind(word.value);
        lines.append(said == known.answers.cend() ? line : answered(line, *said));
    }
    return lines;
}

} // namespace tepu
