// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/safety/safety_plan_words.h"

namespace tepu {

QVector<SafetyPlanPart> partsOfKind(SafetyPlanKind kind)
{
    QVector<SafetyPlanPart> parts;
    for (const auto& word : Vocabulary<SafetyPlanPart>::words)
        if (isOfResponse(word.value) == (kind != SafetyPlanKind::Safety))
            parts.append(word.value);
    return parts;
}

QString partInWords(SafetyPlanPart part)
{
    switch (part) {
    case SafetyPlanPart::WhatToDoNow: return QStringLiteral("What to do now");
    case SafetyPlanPart::SafePlace: return QStringLiteral("Safe place");
    case SafetyPlanPart::SignalHolders: return QStringLiteral("Who else holds the signal");
    case SafetyPlanPart::Exits: return QStringLiteral("Ways out");
    case SafetyPlanPart::ChildrensPart: return QStringLiteral("The children’s part");
    case SafetyPlanPart::AlarmAndLocks: return QStringLiteral("Alarm and locks");
    case SafetyPlanPart::PeopleWhoHelp: return QStringLiteral("People who help");
    case SafetyPlanPart::Orders: return QStringLiteral("Orders and papers");
    case SafetyPlanPart::ResponsePlan: return QStringLiteral("What they do instead");
    case SafetyPlanPart::Supports: return QStringLiteral("Supports");
    case SafetyPlanPart::ImpactOnOthers: return QStringLiteral("What it does to others");
    case SafetyPlanPart::Motivation: return QStringLiteral("Why they want to change");
    case SafetyPlanPart::HelpToChange: return QStringLiteral("Help to change");
    case SafetyPlanPart::IfNothingChanges: return QStringLiteral("If nothing changes");
    case SafetyPlanPart::OtherIssues: return QStringLiteral("Other matters");
    case SafetyPlanPart::WorkersRole: return QStringLiteral("The worker’s role");
    }
    Q_UNREACHABLE();
}

QString partTyped(SafetyPlanPart part)
{
    switch (part) {
    case SafetyPlanPart::WhatToDoNow: return QStringLiteral("now");
    case SafetyPlanPart::SafePlace: return QStringLiteral("place");
    case SafetyPlanPart::SignalHolders: return QStringLiteral("holds");
    case SafetyPlanPart::Exits: return QStringLiteral("out");
    case SafetyPlanPart::ChildrensPart: return QStringLiteral("children");
    case SafetyPlanPart::AlarmAndLocks: return QStringLiteral("alarm");
    case SafetyPlanPart::PeopleWhoHelp: return QStringLiteral("people");
    case SafetyPlanPart::Orders: return QStringLiteral("orders");
    case SafetyPlanPart::ResponsePlan: return QStringLiteral("instead");
    case SafetyPlanPart::Supports: return QStringLiteral("supports");
    case SafetyPlanPart::ImpactOnOthers: return QStringLiteral("impact");
    case SafetyPlanPart::Motivation: return QStringLiteral("why");
    case SafetyPlanPart::HelpToChange: return QStringLiteral("change");
    case SafetyPlanPart::IfNothingChanges: return QStringLiteral("else");
    case SafetyPlanPart::OtherIssues: return QStringLiteral("other");
    case SafetyPlanPart::WorkersRole: return QStringLiteral("role");
    }
    Q_UNREACHABLE();
}

std::optional<SafetyPlanPart> partNamed(const QString& typed)
{
    for (const auto& word : Vocabulary<SafetyPlanPart>::words)
        if (typed.toLower() == partTyped(word.value))
            return word.value;
    return std::nullopt;
}

QString questionInWords(WithdrawalQuestion question)
{
    switch (question) {
    case WithdrawalQuestion::ProsecutionWithoutIt: return QStringLiteral("Prosecution without it?");
    case WithdrawalQuestion::Breach: return QStringLiteral("A breach of an order or of bail?");
    case WithdrawalQuestion::NonAssociation: return QStringLiteral("A non-association order?");
    }
    Q_UNREACHABLE();
}

} // namespace tepu
