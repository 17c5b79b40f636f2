// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/referrals/columns.h"

#include "core/domain/episode.h"
#include "core/domain/person.h"
#include "core/domain/risk.h"
#include "core/domain/site.h"

#include <algorithm>
#include <array>

namespace tepu {

namespace {

template <Coded E>
const QStringList& codesOf()
{
    static const QStringList all = codes<E>();
    return all;
}

/// `subject` was replaced by `child_exposed` during June 2018; both are accepted on any date.
const QStringList& roles()
{
    static const QStringList all = codes<Role>() + QStringList{QStringLiteral("subject")};
    return all;
}

const QStringList& locations()
{
    static const QStringList all{code(Location::WaikatoCity), code(Location::WaikatoRural),
                                 code(Location::Christchurch)};
    return all;
}

constexpr auto required = Presence::Required;
constexpr auto optional = Presence::Optional;

constexpr std::array policeEpisodes{
    Column{"episode_ref", Form::Ref, required},
    Column{"reported_at", Form::Time, required},
    Column{"occurred_at", Form::Time, required},
    Column{.name = "location", .form = Form::Code, .presence = required, .codes = locations},
    Column{"address", Form::Text, required},
    Column{"suburb", Form::Text},
    Column{.name = "narrative", .form = Form::Text, .presence = required, .most = 20'000},
    Column{"offence", Form::Flag, required},
    Column{.name = "harms", .form = Form::Codes, .codes = codesOf<Harm>},
    Column{"strangulation", Form::Flag, required},
    Column{"weapon", Form::Text},
    Column{"firearms_present", Form::Flag, required},
    Column{"protection_order_breached", Form::Flag, required},
    Column{"bail_breached", Form::Flag, required},
    Column{.name = "police_actions", .form = Form::Codes, .presence = required, .codes = codesOf<PoliceAction>},
    Column{"pso_days", Form::Number, optional, 1, 10},
    Column{"pso_served_at", Form::Time},
    Column{"children_present", Form::Number, required, 0, 20},
    Column{.name = "police_risk", .form = Form::Code, .presence = required, .codes = codesOf<RiskLevel>},
    Column{"roc_made", Form::Flag, required},
    Column{"person_ref", Form::Ref},
    Column{.name = "role", .form = Form::Code, .presence = required, .codes = roles},
    Column{"family_name", Form::Name, required},
    Column{"given_names", Form::Name, required},
    Column{"aliases", Form::Names},
    Column{"date_of_birth", Form::Date},
    Column{.name = "gender", .form = Form::Code, .presence = required, .codes = codesOf<Gender>},
    Column{.name = "ethnicities", .form = Form::Codes, .codes = codesOf<Ethnicity>},
    Column{"phone", Form::Text},
    Column{"phone_note", Form::Text},
    Column{"person_address", Form::Text},
    Column{.name = "relationship", .form = Form::Code, .codes = codesOf<Relationship>},
    Column{"pregnant", Form::Flag, required},
    Column{"gang", Form::Text},
    Column{.name = "notes", .form = Form::Text, .most = 2'000},
};

constexpr std::array prisonReleases{
    Column{"release_ref", Form::Ref, required},
    Column{.name = "location", .form = Form::Code, .presence = required, .codes = locations},
    Column{"person_ref", Form::Ref},
    Column{"family_name", Form::Name, required},
    Column{"given_names", Form::Name, required},
    Column{"aliases", Form::Names},
    Column{"date_of_birth", Form::Date},
    Column{.name = "gender", .form = Form::Code, .presence = required, .codes = codesOf<Gender>},
    Column{.name = "ethnicities", .form = Form::Codes, .codes = codesOf<Ethnicity>},
    Column{.name = "release_kind", .form = Form::Code, .presence = required, .codes = codesOf<ReleaseKind>},
    Column{"expected_on", Form::Date, required},
    Column{.name = "conditions", .form = Form::Texts, .most = 2'000},
    Column{"release_address", Form::Text},
    Column{"victim_family_name", Form::Name},
    Column{"victim_given_names", Form::Name},
    Column{"victim_date_of_birth", Form::Date},
    Column{"victim_protected_address_on_file", Form::Flag, required},
    Column{.name = "risk_note", .form = Form::Text, .most = 2'000},
};

} // namespace

ColumnTable episodeColumns()
{
    return policeEpisodes;
}

qsizetype countOfEpisodeColumns()
{
    return placeOf(policeEpisodes, "person_ref");
}

ColumnTable releaseColumns()
{
    return prisonReleases;
}

bool isList(const Column& column)
{
    return column.form == Form::Codes || column.form == Form::Names || column.form == Form::Texts;
}

QString nameOf(const Column& column)
{
    return QString::fromLatin1(column.name.data(), static_cast<qsizetype>(column.name.size()));
}

qsizetype placeOf(ColumnTable table, std::string_view name)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const Column& each) { return each.name == name; });
    Q_ASSERT(found != table.end());
    return found - table.begin();
}

} // namespace tepu
