// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/signals/signal_lapse.h"
#include "core/rules/urgency.h"
#include "core/tables/tables.h"

namespace tepu {

/// What a site has set, under the names that `ChangeSetting` knows; what it has not set stands as shipped.
struct SiteSettings {
    QString closeOfBusiness = QStringLiteral("17:00"); ///< R-D2 local default
    QString meetingStart = QStringLiteral("09:00");
    int meetingMinutes = 300;
    int caseMinutes = 10;
    QString wordPerpetrator = QStringLiteral("person using violence");
    QString wordAggressor = QStringLiteral("predominant aggressor");
    QString wordYoungPerpetrator = QStringLiteral("young person who used violence");
    QString wordVictim = QStringLiteral("victim");
    QString wordChildren = QStringLiteral("tamariki / rangatahi");
    QString riskLow;
    QString riskMedium;
    QString riskHigh;
    QString opening;
    QString confidentiality;
    QString closing;
    QString letterhead;
    int imminentReleaseDays = 14;   ///< R-P1 local default
    int nearAddressMetres = 500;    ///< R-S6 local default
    int orderEndsSoonDays = 7;      ///< before its end an order announces itself; local default
    int contactStaleDays = 28;      ///< R-C7 local default
    bool waitForVictimsWorker = true; ///< R-T6 local default
    bool higherLevelStands = true;    ///< R-M16 local default
    int reviewBeforeReleaseDays = 7;  ///< R-R4: how long before the release its review is set where nobody says a day; local default
    SignalLapse signalLapse;          ///< R-R7 local default
    QVector<QString> checklist;       ///< the site’s own points, beside the fourteen of 002
    UrgencyTimes urgency;             ///< R-D5 local default
    int lockMinutes = 10;             ///< without anybody at the keyboard; local default
    int lockMinutesAtMeeting = 30;    ///< local default
    QString backupFolder;             ///< a second folder for backups, on another disk; empty: none

    static constexpr auto fields()
    {
        using S = SiteSettings;
        return Fields{field("close_of_business", &S::closeOfBusiness).orDefault(),
                      field("meeting_start", &S::meetingStart).orDefault(),
                      field("meeting_minutes", &S::meetingMinutes).orDefault(),
                      field("case_minutes", &S::caseMinutes).orDefault(),
                      field("word_perpetrator", &S::wordPerpetrator).orDefault(),
                      field("word_aggressor", &S::wordAggressor).orDefault(),
                      field("word_young_perpetrator", &S::wordYoungPerpetrator).orDefault(),
                      field("word_victim", &S::wordVictim).orDefault(),
                      field("word_children", &S::wordChildren).orDefault(),
                      field("risk_low", &S::riskLow).orDefault(),
                      field("risk_medium", &S::riskMedium).orDefault(),
                      field("risk_high", &S::riskHigh).orDefault(),
                      field("opening", &S::opening).orDefault(),
                      field("confidentiality", &S::confidentiality).orDefault(),
                      field("closing", &S::closing).orDefault(),
                      field("letterhead", &S::letterhead).orDefault(),
                      field("imminent_release_days", &S::imminentReleaseDays).orDefault(),
                      field("near_address_metres", &S::nearAddressMetres).orDefault(),
                      field("order_ends_soon_days", &S::orderEndsSoonDays).orDefault(),
                      field("contact_stale_days", &S::contactStaleDays).orDefault(),
                      field("wait_for_victims_worker", &S::waitForVictimsWorker).orDefault(),
                      field("higher_level_stands", &S::higherLevelStands).orDefault(),
                      field("review_before_release_days", &S::reviewBeforeReleaseDays).orDefault(),
                      field("signal_lapse", &S::signalLapse).orDefault(),
                      field("checklist", &S::checklist).orDefault(),
                      field("urgency", &S::urgency).orDefault(),
                      field("lock_minutes", &S::lockMinutes).orDefault(),
                      field("lock_minutes_at_meeting", &S::lockMinutesAtMeeting).orDefault(),
                      field("backup_folder", &S::backupFolder).orDefault()};
    }
};

SiteSettings siteSettings(const Tables& tables);

/// Why a value cannot be that of a setting; the name of a setting that is not there is a reason too.
Result<void> mayBeSetting(const QString& name, const QString& json);

} // namespace tepu
