// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pages/code_names.h"

#include "core/rules/code_words.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CodeNames)
};

} // namespace

QString shown(Location location)
{
    switch (location) {
    case Location::WaikatoCity: return Words::tr("Waikato city");
    case Location::WaikatoRural: return Words::tr("rural Waikato");
    case Location::Christchurch: return Words::tr("Christchurch");
    case Location::SouthCanterbury: return Words::tr("South Canterbury");
    }
    Q_UNREACHABLE();
}

QString shown(TableKind kind)
{
    return kind == TableKind::Icm ? QStringLiteral("ICM") : QStringLiteral("SAM");
}

QString shown(Relationship relationship)
{
    switch (relationship) {
    case Relationship::Partner: return Words::tr("partner");
    case Relationship::ExPartner: return Words::tr("ex-partner");
    case Relationship::Parent: return Words::tr("parent");
    case Relationship::Child: return Words::tr("child");
    case Relationship::Sibling: return Words::tr("sibling");
    case Relationship::Other: return Words::tr("other relationship");
    }
    Q_UNREACHABLE();
}

QString shown(Ethnicity ethnicity)
{
    switch (ethnicity) {
    case Ethnicity::Maori: return Words::tr("Māori");
    case Ethnicity::European: return Words::tr("European");
    case Ethnicity::Pacific: return Words::tr("Pacific");
    case Ethnicity::African: return Words::tr("African");
    case Ethnicity::Asian: return Words::tr("Asian");
    case Ethnicity::Other: return Words::tr("other ethnicity");
    }
    Q_UNREACHABLE();
}

QString shown(Gender gender)
{
    switch (gender) {
    case Gender::Female: return Words::tr("female");
    case Gender::Male: return Words::tr("male");
    case Gender::GenderDiverse: return Words::tr("gender diverse");
    case Gender::Unknown: return {};
    }
    Q_UNREACHABLE();
}

QString shown(Role role, bool isChild, const SiteSettings& words)
{
    switch (role) {
    case Role::Perpetrator: return isChild ? words.wordYoungPerpetrator : words.wordAggressor;
    case Role::Victim: return words.wordVictim;
    case Role::Witness: return Words::tr("witness");
    case Role::ChildExposed: return words.wordChildren;
    }
    Q_UNREACHABLE();
}

} // namespace tepu::ui
