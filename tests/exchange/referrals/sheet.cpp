// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/referrals/sheet.h"

#include "tests/support/test.h"

namespace tepu {

Sheet::Cells Sheet::goodEpisodeRow()
{
    return {{"episode_ref", "P1"},
            {"reported_at", "2018-05-02T11:30:00+12:00"},
            {"occurred_at", "2018-05-02T11:05:00+12:00"},
            {"location", "waikato_city"},
            {"address", "12 Tussock Lane"},
            {"narrative", "Argument over money."},
            {"offence", "0"},
            {"harms", "verbal_abuse"},
            {"strangulation", "0"},
            {"firearms_present", "0"},
            {"protection_order_breached", "0"},
            {"bail_breached", "0"},
            {"police_actions", "none"},
            {"children_present", "0"},
            {"police_risk", "low"},
            {"roc_made", "0"},
            {"role", "victim"},
            {"family_name", "Rimu"},
            {"given_names", "Mere"},
            {"gender", "female"},
            {"relationship", "partner"},
            {"pregnant", "0"}};
}

Sheet::Cells Sheet::goodReleaseRow()
{
    return {{"release_ref", "CR1"},         {"location", "christchurch"},
            {"family_name", "Greywacke"},   {"given_names", "Shane"},
            {"gender", "male"},             {"release_kind", "sentence_end"},
            {"expected_on", "2018-05-14"},  {"victim_protected_address_on_file", "1"}};
}

EpisodeFile read(const Sheet& sheet)
{
    const auto file = readPoliceEpisodes(sheet.bytes(), importedAt);
    REQUIRE(file);
    return *file;
}

ReleaseFile readReleases(const Sheet& sheet)
{
    const auto file = readPrisonReleases(sheet.bytes());
    REQUIRE(file);
    return *file;
}

QStringList places(const QVector<RowFault>& faults)
{
    QStringList all;
    for (const RowFault& fault : faults)
        all.append(QStringLiteral("%1 %2").arg(QString::number(fault.line), fault.column));
    return all;
}

QStringList places(const QVector<Warning>& warnings)
{
    QStringList all;
    for (const Warning& warning : warnings)
        all.append(QStringLiteral("%1 %2").arg(QString::number(warning.line), warning.column));
    return all;
}

} // namespace tepu
