// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/who/plan_pairs.h"

#include "core/rules/time_words.h"

namespace tepu::ui {
namespace {

bool isOf(const PlansBesideRow& pair, const PlanId& plan)
{
    return pair.plan == plan || pair.other == plan;
}

TwoShown pairShown(const PlansBesideRow& pair)
{
    const QString names = PlanPairs::tr("%1 · %2").arg(planName(pair.familyName, pair.number), planName(pair.otherFamilyName, pair.otherNumber));
    const QString mark = pair.onList ? PlanPairs::tr("today’s list") : QString();
    if (!pair.joinedAt)
        return {names, pair.shared.isEmpty() ? PlanPairs::tr("nobody stands on both") : PlanPairs::tr("on both: %1").arg(QStringList(pair.shared).join(QStringLiteral(", "))), true,
                mark};
    const QString day = fullDayWords(dateAt(*pair.joinedAt));
    return {names, pair.because.isEmpty() ? day : QStringLiteral("%1: %2").arg(day, pair.because), false, mark};
}

} // namespace

QString planName(const QString& familyName, const QString& number)
{
    return QStringLiteral("%1 %2").arg(familyName, number);
}

void PlanPairs::show(const Tables& tables, const std::optional<PlansBesideRow>& lookedUp, const std::optional<PlanId>& ofCase)
{
    QVector<PlansBesideRow> first, sharing;
    for (const PlansBesideRow& pair : plansSharingSomebody(tables))
        (ofCase && isOf(pair, *ofCase) ? first : sharing).append(pair);
    m_pairs.clear();
    QVector<Line> lines;
    const auto add = [&](const QString& title, const QVector<PlansBesideRow>& pairs) {
        if (!pairs.isEmpty())
            lines.append({QStringLiteral("%1 · %2").arg(title).arg(pairs.size()), {}});
        for (const PlansBesideRow& pair : pairs) {
            lines.append({{}, pairShown(pair), static_cast<int>(m_pairs.size())});
            m_pairs.append(pair);
        }
    };
    if (lookedUp && !lookedUp->joinedAt)
        add(tr("Looked up"), {*lookedUp});
    add(tr("Of the case on the table"), first);
    add(tr("Share somebody"), sharing);
    add(tr("Joined"), joinedPlans(tables));
    showLines(lines);
}

std::optional<PlansBesideRow> PlanPairs::pairAt(const QModelIndex& index) const
{
    return shownAt(index) ? std::optional(m_pairs[lines()[index.row()].at]) : std::nullopt;
}

QModelIndex PlanPairs::placeOf(const PlansBesideRow& pair) const
{
    for (int i = 0; i < rowCount(); ++i)
        if (const auto at = pairAt(index(i)); at && isOf(*at, pair.plan) && isOf(*at, pair.other))
            return index(i);
    return {};
}

} // namespace tepu::ui
