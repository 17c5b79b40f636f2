// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sharing/legal_basis.h"

namespace tepu {

/// The day on which the Family Violence Act 2018 came into force (rules.md §1, PSO).
static const QDate actInForce(2019, 7, 1);

/// R-I1 "Family Violence Act 2018 s 20", which speaks of family violence agencies and social services practitioners alone.
LegalBasis legalBasisFor(AgencyClass kind, QDate on)
{
    const bool isNamedInAct = kind == AgencyClass::FamilyViolenceAgency || kind == AgencyClass::SocialServicesPractitioner;
    return isNamedInAct && on >= actInForce ? LegalBasis::FamilyViolenceActSection20 : LegalBasis::PrivacyActSeriousThreat;
}

QString inWords(LegalBasis basis)
{
    switch (basis) {
    case LegalBasis::FamilyViolenceActSection20: return QStringLiteral("Family Violence Act 2018, section 20");
    case LegalBasis::PrivacyActSeriousThreat: return QStringLiteral("Privacy Act, principle 11, serious threat");
    }
    Q_UNREACHABLE();
}

QString inWords(SharingPurpose purpose)
{
    switch (purpose) {
    case SharingPurpose::RiskOrNeedAssessment: return QStringLiteral("to assess risk and need");
    case SharingPurpose::Plan: return QStringLiteral("to carry out the plan");
    case SharingPurpose::ProtectingVictim: return QStringLiteral("to protect a victim");
    }
    Q_UNREACHABLE();
}

QString warningBefore(const Agency& agency)
{
    if (agency.kind != AgencyClass::Neither)
        return {};
    return QStringLiteral("%1 is neither a family violence agency nor a social services practitioner: share only what the task needs.")
        .arg(agency.name);
}

} // namespace tepu
