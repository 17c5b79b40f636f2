// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/about_person.h"
#include "core/domain/circumstances.h"
#include "core/domain/flag.h"
#include "core/domain/person.h"
#include "core/queries/people/said_so.h"
#include "core/tables/tables.h"

namespace tepu {

/// Something that is said of who somebody is; where files say otherwise than people, both stand.
struct IdentityView : SaidSo {
    IdentityPart part = IdentityPart::AlsoUsed;
    QVector<QString> stated; ///< codes for gender and ethnicities, else words
    bool received = false;   ///< a file brought it

    static constexpr auto fields()
    {
        using R = IdentityView;
        return Fields{field("part", &R::part), field("stated", &R::stated), field("received", &R::received)} + SaidSo::fields();
    }
};

struct FlagView : SaidSo {
    PersonFlag flag = PersonFlag::Pregnant;
    QString words;

    static constexpr auto fields()
    {
        return Fields{field("flag", &FlagView::flag), field("words", &FlagView::words)} + SaidSo::fields();
    }
};

/// C56: an agency that knows somebody, and how well.
struct KnownByView : SaidSo {
    QString agency;
    QString name;
    Acquaintance acquaintance = Acquaintance::KnowsOf;
    QString worker;
    QString words;
    bool warm = false; ///< R-C8: named for a warm handover

    static constexpr auto fields()
    {
        using R = KnownByView;
        return Fields{field("agency", &R::agency), field("name", &R::name),   field("acquaintance", &R::acquaintance),
                      field("worker", &R::worker), field("words", &R::words), field("warm", &R::warm)} +
               SaidSo::fields();
    }
};

/// R-C10
struct WorkerWishView : SaidSo {
    std::optional<Gender> gender = {};
    QString words;

    static constexpr auto fields()
    {
        return Fields{field("gender", &WorkerWishView::gender), field("words", &WorkerWishView::words)} + SaidSo::fields();
    }
};

struct CustodyView : SaidSo {
    CustodyStatus status = CustodyStatus::AtLiberty;
    QString place;
    std::optional<QDate> until = {};
    QString words;
    bool over = false; ///< the day until which it was has passed: ask

    static constexpr auto fields()
    {
        using R = CustodyView;
        return Fields{field("custody", &R::status), field("place", &R::place), field("until", &R::until), field("words", &R::words),
                      field("over", &R::over)} +
               SaidSo::fields();
    }
};

struct CircumstancesView : SaidSo {
    std::optional<IncomeSource> incomeSource = {};
    std::optional<CorrectionsStatus> correctionsStatus = {};

    static constexpr auto fields()
    {
        using R = CircumstancesView;
        return Fields{field("income_source", &R::incomeSource), field("corrections_status", &R::correctionsStatus)} + SaidSo::fields();
    }
};

struct DeathView : SaidSo {
    std::optional<QDate> diedOn = {};
    QString words;

    static constexpr auto fields()
    {
        return Fields{field("died_on", &DeathView::diedOn), field("words", &DeathView::words)} + SaidSo::fields();
    }
};

QVector<IdentityView> identityOf(const Tables& tables, const PersonId& person, QDate today);
QVector<FlagView> flagsOf(const Tables& tables, const PersonId& person, QDate today);
/// The best known first.
QVector<KnownByView> knownBy(const Tables& tables, const PersonId& person, QDate today);
std::optional<WorkerWishView> workerWish(const Tables& tables, const PersonId& person, QDate today);
std::optional<CustodyView> custodyOf(const Tables& tables, const PersonId& person, QDate today);
std::optional<CircumstancesView> circumstancesOf(const Tables& tables, const PersonId& person, QDate today);
std::optional<DeathView> deathOf(const Tables& tables, const PersonId& person, QDate today);

} // namespace tepu
