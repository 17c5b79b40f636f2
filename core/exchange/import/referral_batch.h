// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/referrals/police_episodes.h"
#include "core/exchange/referrals/prison_releases.h"
#include "core/rules/intake/intake_plan.h"
#include "core/tables/tables.h"

namespace tepu {

enum class ReferralKind { PoliceEpisodes, PrisonReleases };

template <>
struct Vocabulary<ReferralKind> {
    static constexpr std::array words{Word{ReferralKind::PoliceEpisodes, "police-episodes"},
                                      Word{ReferralKind::PrisonReleases, "prison-releases"}};
};

/// The kind of a file by its name: `police-episodes.csv`, `prison-releases-2018-05-10.csv`.
std::optional<ReferralKind> referralKindOf(const QString& fileName);

/// One referral file, read and judged.
struct ReferralRead {
    QString file;
    ReferralKind kind = ReferralKind::PoliceEpisodes;
    std::optional<FileFault> refused;
    EpisodeFile episodes;
    ReleaseFile releases;
};

/// Several referral files that are taken in together: all or nothing of what is good in them.
class ReferralBatch {
public:
    void read(const QString& file, ReferralKind kind, const QByteArray& bytes, Instant importedAt);

    const QVector<ReferralRead>& files() const { return m_files; }
    /// What accepting them would do; the parts stand in the order of the files.
    IntakePlan planned(const Tables& tables) const;
    /// The same in two steps: what the record knows of them, asked where the tables live, and the rest on any thread.
    KnownReferrals known(const Tables& tables) const;
    IntakePlan planned(const KnownReferrals& known) const;

private:
    QVector<ReferredEpisode> episodes() const;
    QVector<ReferredRelease> releases() const;

    QVector<ReferralRead> m_files;
};

} // namespace tepu
