// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/lines/capture_line.h"

namespace tepu::family {

/// Thursday 10 May 2018, 10:42: the family of the meeting screen.
Instant thursdayMorning();

PersonId mere();
PersonId hana();
PersonId tama();
PersonId james();

/// Mere, Hana 9, Tama 6, and James who used violence; no flags, no open task, no level; site Waikato.
LineContext kowhai();
/// James does not know of her complaint: ask Refuge first.
LineContext kowhaiUnaware();
/// The same family once POS has met James and IVS has met Mere.
LineContext kowhaiContacted();

/// A capture context of the same family and day.
CaptureContext table();

/// A person of the context, to be changed.
PersonOnCase& person(LineContext& context, PersonId id);
/// An open contact task of an agency about one person.
OpenTask contactTask(const QString& agency, PersonId about, const QString& worker = {});

/// "2018-05-11 10:42" on the Auckland clock, or "none".
QString local(std::optional<Instant> instant);
/// The text a span covers, after the part it was understood as: "agency: pol".
QStringList spansOf(const QString& text, const QVector<LineSpan>& spans);
/// The rules of the problems, in their order.
QStringList rulesOf(const QVector<Problem>& problems);
/// The first problem of a rule; an empty sentence where there is none.
Problem problemOf(const QVector<Problem>& problems, const QString& rule);

} // namespace tepu::family
