// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/happening.h"

#include "core/domain/person.h"
#include "core/domain/provenance.h"
#include "core/rules/family/held.h"

#include <QSet>

namespace tepu {

/// Kinds whose tables keep all that a timeline tells of them; and those that are about the record itself, or a list.
static const QSet<QString>& toldElsewhere()
{
    static const QSet<QString> kinds{
        QStringLiteral("EpisodeReceived"), QStringLiteral("EpisodeRecounted"), QStringLiteral("EpisodeAttached"),
        QStringLiteral("ReleaseReceived"), QStringLiteral("ReleaseRecounted"), QStringLiteral("ReleaseAttached"),
        QStringLiteral("PersonMentioned"), QStringLiteral("ResemblanceSeen"), QStringLiteral("MentionCorrected"), QStringLiteral("ReferenceHeld"),
        QStringLiteral("TaskAllocated"), QStringLiteral("TaskEnded"), QStringLiteral("TaskWithdrawn"), QStringLiteral("TaskAgreed"),
        QStringLiteral("TaskNotYetTold"), QStringLiteral("DeadlineFollowed"), QStringLiteral("RiskChanged"),
        QStringLiteral("ReviewSet"), QStringLiteral("DangerTold"), QStringLiteral("ContactHeld"), QStringLiteral("ContactHoldLifted"),
        QStringLiteral("LineCaptured"), QStringLiteral("LineEdited"), QStringLiteral("LineMovedAway"),
        QStringLiteral("VictimOnlyMarked"), QStringLiteral("CaseListed"), QStringLiteral("CaseDecided"),
        QStringLiteral("CommandStruckOut"), QStringLiteral("Merged")};
    return kinds;
}

static std::optional<QString> firstOf(const QCborMap& fields, std::initializer_list<const char*> names)
{
    for (const char* name : names)
        if (const QCborValue value = fields.value(QLatin1String(name)); value.isString())
            return value.toString();
    return std::nullopt;
}

static bool isHeldIn(const QCborMap& fields)
{
    Provenance said{fromCode<Source>(fields.value(QStringLiteral("source")).toString()), fromCode<Side>(fields.value(QStringLiteral("side")).toString()), {}};
    if (const QCborValue known = fields.value(QStringLiteral("known_to_perpetrator")); known.isBool())
        said.knownToPerpetrator = known.toBool();
    return isHeld(said, fields.value(QStringLiteral("victim_only")).toBool());
}

std::optional<Happening> happeningIn(const Statement& fact)
{
    const QCborMap& said = fact.ordinary;
    const auto of = firstOf(said, {"plan", "episode", "release", "person"});
    const bool isOfMeeting = fact.stamp.meeting && fact.scope == Scope::of(*fact.stamp.meeting);
    if (fact.chain != Chain::Content || toldElsewhere().contains(fact.kind) || (isOfMeeting && !of))
        return std::nullopt;
    Happening happening{of.value_or(fact.scope.id.toString()), firstOf(said, {"person", "protected"}), firstOf(said, {"respondent"}),
                        firstOf(said, {"agency", "worker_role", "case_worker_role"}), firstOf(said, {"task"}), {}, {},
                        isHeldIn(said), {}};
    if (const auto at = firstOf(said, {"attempted_at"}))
        happening.at = parseInstant(*at).value_or(fact.stamp.at);
    if (const auto on = firstOf(said, {"on", "recorded_on", "as_at", "rated_on", "raised_on", "released_on", "in_place_from"}))
        happening.on = parseDate(*on);
    for (const QCborMap& half : {fact.safety, said})
        if (happening.words.isEmpty())
            happening.words = firstOf(half, {"words", "because", "reason"}).value_or(QString());
    return happening;
}

} // namespace tepu
