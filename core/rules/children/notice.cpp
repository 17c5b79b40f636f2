// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/children/notice.h"

namespace tepu {

bool isNoticeOffered(std::optional<RiskLevel> level)
{
    return level && *level != RiskLevel::Low;
}

QString noticeWords(NoticeTo to)
{
    switch (to) {
    case NoticeTo::School:
        return QStringLiteral("school");
    case NoticeTo::HealthBoard:
        return QStringLiteral("DHB");
    case NoticeTo::Gp:
        return QStringLiteral("GP");
    }
    Q_UNREACHABLE();
}

QString usualTeller(NoticeTo to)
{
    return to == NoticeTo::School ? QStringLiteral("education") : QStringLiteral("health");
}

/// In which way the notice could come to the person it is kept from.
static QString wayToThem(const NoticeAsked& notice)
{
    if (notice.couldCollect != CouldReach::No)
        return QStringLiteral("collect the tamariki");
    if (notice.worksThere != CouldReach::No)
        return QStringLiteral("work there");
    return notice.seesRecord != CouldReach::No ? QStringLiteral("see the record") : QString();
}

Result<void> mayBeNotified(const NoticeAsked& notice)
{
    const QString rule = QStringLiteral("R-K2");
    if (!isNoticeOffered(notice.level) && !notice.hasReason)
        return refuse(notice.level ? QStringLiteral("Schools, health boards and GPs are told of High and Medium plans; this one is Low. Give a reason, or leave it.")
                                   : QStringLiteral("No table has set a level yet: schools, health boards and GPs are told of High and Medium plans. Give a reason, or set it first."),
                      rule);
    if (notice.usedViolence.isEmpty() || notice.hasSafeRecipient)
        return {};
    const QString way = wayToThem(notice);
    if (way.isEmpty())
        return refuse(QStringLiteral("Who receives it there? Name a safe recipient."), rule);
    return refuse(QStringLiteral("%1 may be able to %2. Name a safe recipient.").arg(notice.usedViolence, way), rule);
}

} // namespace tepu
