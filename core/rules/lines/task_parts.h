// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/lines/agency_words.h"
#include "core/rules/lines/line_context.h"

namespace tepu {

/// R-S4 "do not visit alone": what the table says about who goes.
enum class Company { NotAlone, Alone };

template <>
struct Vocabulary<Company> {
    static constexpr std::array words{Word{Company::NotAlone, "not_alone"}, Word{Company::Alone, "alone"}};
};

/// "because …": the reason, to the end of the line; nothing in it is read as anything else.
std::optional<QString> readReason(TypedLine& line);
/// "by Hana Rewi", "worker Hana Rewi": capitals, or a name that is known at the table; never a day or an agency.
std::optional<QString> readWorker(TypedLine& line, const AgencyBook& agencies, const LineContext& context);
/// "via sister": the one safe route that the table names (R-C6).
std::optional<QString> readRoute(TypedLine& line);
std::optional<Company> readCompany(TypedLine& line);

} // namespace tepu
