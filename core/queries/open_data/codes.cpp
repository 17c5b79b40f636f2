// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/open_data/codes.h"

namespace tepu::open_data {

TableKind tableOf(TableCode code)
{
    return code == TableCode::Icm ? TableKind::Icm : TableKind::Sam;
}

Role roleOf(RoleCode code)
{
    switch (code) {
    case RoleCode::Perpetrator:
        return Role::Perpetrator;
    case RoleCode::Victim:
        return Role::Victim;
    case RoleCode::Witness:
        return Role::Witness;
    case RoleCode::Subject:
    case RoleCode::ChildOrYoungPersonExposed:
        return Role::ChildExposed;
    }
    Q_UNREACHABLE();
}

static RoleCode codeOf(Role role, RoleCode child)
{
    switch (role) {
    case Role::Perpetrator:
        return RoleCode::Perpetrator;
    case Role::Victim:
        return RoleCode::Victim;
    case Role::Witness:
        return RoleCode::Witness;
    case Role::ChildExposed:
        return child;
    }
    Q_UNREACHABLE();
}

RoleCode roleInEpisode(Role role, const QString& received, QDate day)
{
    const bool stillSubject = received == u"subject" && day < QDate(2018, 6, 14);
    return codeOf(role, stillSubject ? RoleCode::Subject : RoleCode::ChildOrYoungPersonExposed);
}

RoleCode roleOnPlan(Role role, const QString& received)
{
    return codeOf(role, fromCode<RoleCode>(received) == RoleCode::ChildOrYoungPersonExposed
                            ? RoleCode::ChildOrYoungPersonExposed
                            : RoleCode::Subject);
}

EthnicityCode firstOf(const QVector<Ethnicity>& stated)
{
    for (const auto& word : Vocabulary<Ethnicity>::words)
        if (stated.contains(word.value))
            return fromCode<EthnicityCode>(code(word.value)).value_or(EthnicityCode::OtherUnknown);
    return EthnicityCode::OtherUnknown;
}

QVector<Ethnicity> statedBy(EthnicityCode code)
{
    const auto stated = fromCode<Ethnicity>(tepu::code(code));
    return stated ? QVector<Ethnicity>{*stated} : QVector<Ethnicity>();
}

EngagementCode codeOf(Engagement outcome)
{
    return fromCode<EngagementCode>(code(outcome)).value_or(EngagementCode::UncontactableUnsafeToContact);
}

Engagement engagementOf(EngagementCode code, std::optional<bool> unsafe)
{
    if (code == EngagementCode::UncontactableUnsafeToContact)
        return unsafe.value_or(false) ? Engagement::UnsafeToContact : Engagement::NotAbleToBeReached;
    return fromCode<Engagement>(tepu::code(code)).value();
}

} // namespace tepu::open_data
