// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/carry.h"

#include "app/cli/record_access.h"
#include "core/queries/people/safe_to_carry.h"
#include "ui/paper/carry_paper.h"

namespace tepu::cli {
namespace {

Result<CarryCard> cardNamed(const Invocation& invocation, const Record& record)
{
    const auto plan = PlanId::fromString(invocation.line.operands.value(1));
    const auto person = PersonId::fromString(invocation.line.operands.value(2));
    if (!plan || !person)
        return refuse(QStringLiteral("PLAN and PERSON are ids from “tepu ask RECORD plans” and “tepu ask RECORD safetyPlans plan=…”."));
    const auto card = safeToCarry(record.tables(), *plan, *person, invocation.clock.now());
    if (!card)
        return refuse(QStringLiteral("That plan knows no safety plan of a victim or a child of that id."), QStringLiteral("R-S8"));
    if (card->lines.isEmpty())
        return refuse(QStringLiteral("Nothing of it is safe to carry: no part is said, or each names somebody, a place or an agency."), QStringLiteral("R-S8"));
    return *card;
}

ExitStatus runCarry(const Invocation& invocation)
{
    auto record = openRecord(invocation, invocation.line.operands.first());
    if (!record)
        return record.error();
    const auto card = cardNamed(invocation, **record);
    if (!card)
        return sayRefusal(invocation, card.error());
    if (const auto written = ui::writeCarryPaper(card->lines, invocation.line.value(QStringLiteral("output")).value()); !written)
        return sayRefusal(invocation, written.error(), ExitStatus::Fault);
    if (invocation.line.global.json)
        writeJson(invocation, encode(*card));
    for (const QString& left : card->leftOut)
        invocation.console.say(QStringLiteral("Left out, to be said by word of mouth: %1").arg(left));
    return ExitStatus::Done;
}

} // namespace

Subcommand writeCarried()
{
    return {"carry", "RECORD PLAN PERSON -o FILE.pdf", "writes what of a safety plan is safe to carry as PDF",
            "Writes a small card, to be cut out and folded, with what of a victim’s or a child’s safety plan is safe to carry: no head, no name, no "
            "address, no signal, no agency and nothing that says what it is. What is left out is said on standard error. Only the owner may read the file.",
            {3, 3},
            {{"output", "FILE", "the file to write", u'o', Occurs::Required}},
            runCarry,
            Surface::Pictures};
}

} // namespace tepu::cli
