// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/people_words.h"
#include "core/rules/lines/task_rules.h"
#include "core/rules/lines/word_list.h"

namespace tepu {

/// The word that names the school or the practice that is told.
static std::optional<qsizetype> placeTold(const UnderstoodTask& task, const TypedLine& line)
{
    const bool tells = task.category == TaskCategory::InformationSharing || task.category == TaskCategory::OtherActions;
    for (qsizetype i = 1; tells && i < line.size(); ++i)
        if (isOneOf(line.token(i).word, u"school schools kura kindergarten kindy preschool daycare college gp gps dhb"))
            return i;
    return std::nullopt;
}

/// "tell school to Ms Hura", "c/o Ms Hura".
static bool namesRecipient(const TypedLine& line, qsizetype place)
{
    for (qsizetype i = place + 1; i + 1 < line.size(); ++i)
        if (isOneOf(line.token(i).word, u"to attn attention"))
            return true;
    return false;
}

/// R-K2 "High and Medium: schools, district health boards and GPs are notified of the latest episode; the app offers
/// these tasks, and first asks: could the person using violence collect, work there, or see the record? Name a safe
/// recipient."
QVector<Problem> noticeProblems(const UnderstoodTask& task, const TypedLine& line, const LineContext& context)
{
    const QString rule = QStringLiteral("R-K2");
    const auto place = placeTold(task, line);
    if (!place)
        return {};
    if (context.level == RiskLevel::Low && !task.reason)
        return {{Gravity::NeedsReason,
                 QStringLiteral("Schools, health boards and GPs are told of High and Medium plans; this one is Low. Give a "
                                "reason (because …), or leave it."),
                 rule, appended(line, QStringLiteral("because "), LinePart::Reason)}};
    const QVector<PersonId> users = peopleOfRole(context.people, Role::Perpetrator);
    if (users.isEmpty() || namesRecipient(line, *place))
        return {};
    return {{Gravity::Asks,
             QStringLiteral("Could %1 collect the tamariki, work there or see the record? Name a safe recipient (to …).")
                 .arg(personById(context.people, users.first())->called()),
             rule, appended(line, QStringLiteral("to "), LinePart::Requirement)}};
}

} // namespace tepu
