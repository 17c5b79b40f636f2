// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/about_person.h"
#include "core/domain/flag.h"
#include "core/domain/testimony.h"

#include <QString>
#include <QVector>

namespace tepu {

/// What a line that is typed about somebody begins with.
enum class PersonVerb {
    Phone, Email, Social, Address, Confirm, Wrong, Restore, Safe, Danger, CodeWord, Held, Called, SaidAs,
    AlsoUsed, Custody, Flag, NoFlag, KnownBy, Wish, Iwi, Languages, Interpreter,
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
