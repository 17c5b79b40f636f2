// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/about_person.h"
#include "core/domain/circumstances.h"
#include "core/domain/flag.h"
#include "core/domain/instant.h"
#include "core/domain/testimony.h"

#include <QString>
#include <QVector>

namespace tepu {

/// What a line that is typed about somebody begins with.
enum class PersonVerb {
    Phone, Email, Social, Address, Confirm, Wrong, Restore, Safe, Danger, CodeWord, Held, Called, SaidAs,
    AlsoUsed, Custody, Flag, NoFlag, KnownBy, Wish, Iwi, Languages, Interpreter,
    Gender, Ethnicities, LivesOn, Died, Lives,
};

/// A line about somebody, taken apart: "wrong 021 555 0123 a stranger answers (her, seen)".
struct PersonLine {
    std::optional<PersonVerb> verb;
    QString value; ///< the number, the address, the code
    QString rest;  ///< what is said of it
    Testimony said;
};

PersonLine readPersonLine(const QString& text);
/// With what a line may begin, in the order in which a table needs it.
QVector<QString> personBeginnings();

/// Of a safe way: "before 15:00; with her aunt; at the library; by text".
struct SafeWords {
    QString when;
    QString where;
    QString how;
    QString withWhom;
};
SafeWords readSafeWords(const QString& text);

std::optional<PersonFlag> flagTyped(const QString& word);
std::optional<CustodyStatus> custodyTyped(const QString& word);
std::optional<Acquaintance> acquaintanceTyped(const QString& word);

/// "female", "gender diverse"
std::optional<Gender> genderTyped(const QString& words);
/// "māori, pacific"; "none" takes them back; nothing where one of them is not known.
std::optional<QVector<Ethnicity>> ethnicitiesTyped(const QString& words);
/// "benefit", "employed"
std::optional<IncomeSource> incomeTyped(const QString& word);

/// When somebody died, and what is said of it: "3 may 2018 in hospital", or no day.
struct DeathTyped {
    std::optional<QDate> on = {};
    QString words;
};
/// Nothing where a day was meant that no calendar has.
std::optional<DeathTyped> deathTyped(const PersonLine& line, Instant now);

/// The dangers that stand among some words, and "alone".
struct DangersTyped {
    QVector<AddressHazard> hazards;
    bool notAlone = false;
};
DangersTyped dangersTyped(const QString& words);

/// "two dogs: the gate is kept shut", or, at another address than theirs, "12 Ash Road: two dogs".
struct DangerTyped {
    QString address; ///< empty: where they live
    DangersTyped dangers;
    QString words;
};
DangerTyped dangerTyped(const QString& value, const QString& rest);

} // namespace tepu
