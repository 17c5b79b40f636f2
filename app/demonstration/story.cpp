// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/story.h"

namespace tepu::demonstration {
namespace {

const QDate theDayBefore(2018, 5, 9);

} // namespace

QString whyItWaits(const CaseFacts& facts, QDate today)
{
    if (today != theDayBefore)
        return {};
    const QVector<QPair<bool, const char*>> all{
        {facts.shows(Trait::Release), "hearing"},
        {facts.seed.contains(QStringLiteral("P180508-7180")), "interpreter"},
        {facts.seed.contains(QStringLiteral("P180508-5159")), "time"},
    };
    for (const auto& [waits, because] : all)
        if (waits)
            return QString::fromLatin1(because);
    return {};
}

bool mustNotKnow(const CaseFacts& facts)
{
    return facts.seed.contains(QStringLiteral("P180509-9087"));
}

} // namespace tepu::demonstration
