// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/about_person.h"
#include "core/queries/people/said_so.h"
#include "core/tables/tables.h"

namespace tepu {

/// R-C6 "Safe ways to make contact (when, where, how, with whom, code words)": by one number or address, or by any.
struct SafeWayView : SaidSo {
    QString point; ///< id; empty: by any
    QString when;
    QString where;
    QString how;
    QString withWhom;

    static constexpr auto fields()
    {
        using R = SafeWayView;
        return Fields{field("point", &R::point), field("when", &R::when), field("where", &R::where), field("how", &R::how),
                      field("with_whom", &R::withWhom)} +
               SaidSo::fields();
    }
};

/// A number or an address, who confirmed it and when, and whether it can be used.
struct ContactView : SaidSo {
    std::optional<ContactPointId> point = {}; ///< none: a file alone brought it
    ContactMeans kind = ContactMeans::Phone;
    QString value;
    QString note;
    std::optional<QString> confirmedBy = {}; ///< name of an agency
    QString confirmedWho;
    std::optional<QDate> confirmedOn = {};
    std::optional<Instant> struckAt = {};
    QString struckBecause;
    Instant lastAt; ///< when it was last received, noted or confirmed
    bool stale = false;
    QVector<SafeWayView> safeWays; ///< one or none

    bool isStruck() const { return struckAt.has_value(); }
    static constexpr auto fields()
    {
        using R = ContactView;
        return Fields{field("point", &R::point),
                      field("kind", &R::kind),
                      field("value", &R::value),
                      field("note", &R::note),
                      field("confirmed_by", &R::confirmedBy),
                      field("confirmed_who", &R::confirmedWho),
                      field("confirmed_on", &R::confirmedOn),
                      field("struck_at", &R::struckAt),
                      field("struck_because", &R::struckBecause),
                      field("last_at", &R::lastAt),
                      field("stale", &R::stale),
                      field("safe_ways", &R::safeWays)} +
               SaidSo::fields();
    }
};

/// What R-C7 needs to know of a day.
struct ContactDay {
    QDate today;
    int staleDays = 28;
};

/// The ways to reach somebody: those that can be used first, of them the newest; what is struck out stands last.
QVector<ContactView> contactWays(const Tables& tables, const PersonId& person, const ContactDay& day);

/// The safe way that holds of all numbers and addresses.
std::optional<SafeWayView> anySafeWay(const Tables& tables, const PersonId& person, QDate today);

/// R-C11: a code word, and whether Police hold it.
struct CodeWordView : SaidSo {
    CodeWordId codeWord;
    QString word;
    QString meaning;
    QString confirmedWho;
    std::optional<QDate> confirmedOn = {};
    std::optional<Instant> retiredAt = {};
    QString retiredBecause;
    bool inPlace = false;

    static constexpr auto fields()
    {
        using R = CodeWordView;
        return Fields{field("code_word", &R::codeWord),
                      field("word", &R::word),
                      field("meaning", &R::meaning),
                      field("confirmed_who", &R::confirmedWho),
                      field("confirmed_on", &R::confirmedOn),
                      field("retired_at", &R::retiredAt),
                      field("retired_because", &R::retiredBecause),
                      field("in_place", &R::inPlace)} +
               SaidSo::fields();
    }
};

/// Those in use first.
QVector<CodeWordView> codeWords(const Tables& tables, const PersonId& person, QDate today);

} // namespace tepu
