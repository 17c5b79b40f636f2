// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agency.h"
#include "core/rules/lines/phrase_book.h"

namespace tepu {

/// Every way in which the agencies of a site are written in a task line: as typed, by name, by code.
using AgencyBook = PhraseBook<QString>;
AgencyBook agencyBook(const QVector<Agency>& agencies);

const Agency* agencyByCode(const QVector<Agency>& agencies, const QString& code);

/// How an agency is called in a sentence: "Refuge", "IVS", "Police".
QString spoken(const Agency& agency);
QString spokenAgency(const QVector<Agency>& agencies, const QString& code);
/// How it is typed: "refuge".
QString typed(const Agency& agency);

/// R-S2 "One support worker (IVS, POS, WSW, NGO)": whether the agency's people are support workers, not statutory staff.
bool givesSupport(const Agency& agency);

} // namespace tepu
