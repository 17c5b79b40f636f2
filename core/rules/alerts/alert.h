// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/episode.h"
#include "core/domain/fields.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/rules/orders/order_state.h"
#include "core/rules/signals/risk_signal.h"

#include <QVector>

namespace tepu {

/// What an alert is about; precedence.h says in which order they stand.
enum class Danger {
    Strangulation,
    Firearms,
    UnsafeToContact,
    SafetyOrder,
    OrderBreached,
    BailBreached,
    Weapon,
    Pregnant,
    ChildrenAndHarm,
    Release,
    DangerToWorkers,
    AddressNear,
    OrderEnding,
    OrderNotServed,
    OrderInForce,
    Held, ///< the room’s word for whatever it must not read: what it is would say it
};

template <>
struct Vocabulary<Danger> {
    static constexpr std::array words{
        Word{Danger::Strangulation, "strangulation"},     Word{Danger::Firearms, "firearms"},
        Word{Danger::UnsafeToContact, "unsafe_to_contact"}, Word{Danger::SafetyOrder, "safety_order"},
        Word{Danger::OrderBreached, "order_breached"},    Word{Danger::BailBreached, "bail_breached"},
        Word{Danger::Weapon, "weapon"},                   Word{Danger::Pregnant, "pregnant"},
        Word{Danger::ChildrenAndHarm, "children_and_harm"}, Word{Danger::Release, "release"},
        Word{Danger::DangerToWorkers, "danger_to_workers"},
        Word{Danger::AddressNear, "address_near"},        Word{Danger::OrderEnding, "order_ending"},
        Word{Danger::OrderNotServed, "order_not_served"}, Word{Danger::OrderInForce, "order_in_force"},
        Word{Danger::Held, "held"}};
};

/// One line of the strip: the words that must be read, what is added to them, and where they come from.
struct Alert {
    Danger kind = Danger::Strangulation;
    QString words;     ///< "PSO served, ends Sat 12 May 09:10"
    QString more;      ///< "46 h left"
    QString roomWords; ///< the same without anybody's own words: what the room may read
    QString source;    ///< "Police"
    std::optional<QDate> on;
    bool held = false; ///< the room reads whom to ask, and nothing else of it

    static constexpr auto fields()
    {
        return Fields{field("kind", &Alert::kind),     field("words", &Alert::words),
                      field("more", &Alert::more),     field("room_words", &Alert::roomWords),
                      field("source", &Alert::source), field("on", &Alert::on),
                      field("held", &Alert::held)};
    }
};

/// An episode, as far as alerts look at it.
struct EpisodeSigns {
    EpisodeId episode;
    Instant occurredAt;
    bool isNew = false; ///< what the case is on the table for
    bool strangulation = false;
    bool firearms = false;
    bool orderBreached = false;
    bool bailBreached = false;
    QString weapon;
    bool physicalHarm = false;
    bool childrenPresent = false;
    std::optional<int> psoDays; ///< an order was issued
    std::optional<Instant> psoServedAt;

    static constexpr auto fields()
    {
        using R = EpisodeSigns;
        return Fields{field("episode", &R::episode),
                      field("occurred_at", &R::occurredAt),
                      field("is_new", &R::isNew),
                      field("strangulation", &R::strangulation),
                      field("firearms", &R::firearms),
                      field("order_breached", &R::orderBreached),
                      field("bail_breached", &R::bailBreached),
                      field("weapon", &R::weapon),
                      field("physical_harm", &R::physicalHarm),
                      field("children_present", &R::childrenPresent),
                      field("pso_days", &R::psoDays),
                      field("pso_served_at", &R::psoServedAt)};
    }
};

struct HoldSign {
    QString called;
    QString words;
    QString askFirst; ///< the agency by its name
    QString source;
    Instant since;

    static constexpr auto fields()
    {
        using R = HoldSign;
        return Fields{field("called", &R::called),
                      field("words", &R::words),
                      field("ask_first", &R::askFirst),
                      field("source", &R::source),
                      field("since", &R::since)};
    }
};

struct ReleaseSign {
    QString called;
    ReleaseKind kind = ReleaseKind::SentenceEnd;
    QDate expectedOn;

    static constexpr auto fields()
    {
        using R = ReleaseSign;
        return Fields{field("called", &R::called),
                      field("kind", &R::kind),
                      field("expected_on", &R::expectedOn)};
    }
};

struct PersonSign {
    QString called;
    QString words; ///< the gang, the danger
    QString source;
    Instant seenAt;
    std::optional<PersonId> person = {};

    static constexpr auto fields()
    {
        using R = PersonSign;
        return Fields{field("called", &R::called),
                      field("words", &R::words),
                      field("source", &R::source),
                      field("seen_at", &R::seenAt),
                      field("person", &R::person)};
    }
};

/// An order or conditions, as far as alerts look at it.
struct OrderSign {
    QString called; ///< the respondent
    OrderTimes times;
    std::optional<Instant> breachedAt; ///< the last time
    QString source;
    bool heldFromRoom = false; ///< he must not learn of it
    bool breachHeldFromRoom = false; ///< he must not learn that the last breach is known: she alone told of it (R-S3)
};

/// A bail, release or order address near somebody protected (R-S6).
struct AddressSign {
    QString words; ///< "James’s bail address is in the same street as Mere’s home"
    QDate on;
};

/// What the telling of orders needs to know of the site and the plan.
struct OrderTelling {
    std::chrono::hours soon = std::chrono::hours(7 * 24); ///< before its end an order announces itself
    QString askMark = QStringLiteral("IVS");
};

/// All that the strip is made from.
struct AlertFacts {
    QVector<EpisodeSigns> episodes; ///< newest first
    QVector<HoldSign> holds;
    QVector<ReleaseSign> releases;
    QVector<PersonSign> pregnant;
    QVector<PersonSign> gangs;    ///< of those who used violence
    QVector<PersonSign> warnings; ///< R-S4
    QVector<OrderSign> orders;
    QVector<AddressSign> near;
    QVector<RiskSignal> told; ///< what people added; some of it stands on the strip
    SignalLapse lapse;
    OrderTelling telling;
    int imminentReleaseDays = 14;
};

/// R-R7: signals "shown with their source and never applied by themselves … No score … the words of the signal, in order of
/// danger. Needs of a victim never appear as alerts."
QVector<Alert> alertsOf(const AlertFacts& facts, Instant now);

/// Each family of signals, in a file of its own.
QVector<Alert> episodeAlerts(const QVector<EpisodeSigns>& episodes, Instant now, const SignalLapse& lapse = {});
QVector<Alert> orderAlerts(const QVector<EpisodeSigns>& episodes, Instant now);
QVector<Alert> registeredOrderAlerts(const QVector<OrderSign>& orders, Instant now, const OrderTelling& telling, const SignalLapse& lapse = {});
QVector<Alert> addressAlerts(const QVector<AddressSign>& near, const QString& askMark);
QVector<Alert> holdAlerts(const QVector<HoldSign>& holds);
QVector<Alert> releaseAlerts(const QVector<ReleaseSign>& releases, Instant now, int imminentDays);
QVector<Alert> workerAlerts(const QVector<PersonSign>& warnings, const QVector<PersonSign>& gangs);
/// What somebody told that has a line on the strip, unless the record shows the same or later.
QVector<Alert> toldAlerts(const QVector<RiskSignal>& told, const QVector<Alert>& fromRecord, const QString& askMark);

/// The line of the strip on which a signal stands; nothing: it stands on its own page alone.
std::optional<Danger> dangerOf(SignalKind signal);

} // namespace tepu
