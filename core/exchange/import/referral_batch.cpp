// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/referral_batch.h"

#include "core/queries/intake/known_referrals.h"

#include <QFileInfo>

namespace tepu {

std::optional<ReferralKind> referralKindOf(const QString& fileName)
{
    const QString name = QFileInfo(fileName).fileName();
    for (const auto& word : Vocabulary<ReferralKind>::words)
        if (name.startsWith(QLatin1String(word.code)))
            return word.value;
    return std::nullopt;
}

template <class File>
static void keep(tl::expected<File, FileFault> result, File& file, ReferralRead& read)
{
    if (result)
        file = std::move(*result);
    else
        read.refused = result.error();
}

void ReferralBatch::read(const QString& file, ReferralKind kind, const QByteArray& bytes, Instant importedAt)
{
    ReferralRead read{file, kind, {}, {}, {}};
    if (kind == ReferralKind::PoliceEpisodes)
        keep(readPoliceEpisodes(bytes, importedAt), read.episodes, read);
    else
        keep(readPrisonReleases(bytes), read.releases, read);
    m_files.append(std::move(read));
}

QVector<ReferredEpisode> ReferralBatch::episodes() const
{
    QVector<ReferredEpisode> all;
    for (const ReferralRead& file : m_files)
        all += file.episodes.accepted;
    return all;
}

QVector<ReferredRelease> ReferralBatch::releases() const
{
    QVector<ReferredRelease> all;
    for (const ReferralRead& file : m_files)
        all += file.releases.accepted;
    return all;
}

IntakePlan ReferralBatch::planned(const Tables& tables) const
{
    return planned(known(tables));
}

KnownReferrals ReferralBatch::known(const Tables& tables) const
{
    QStringList episodeRefs, releaseRefs;
    for (const ReferredEpisode& episode : episodes())
        episodeRefs.append(episode.ref);
    for (const ReferredRelease& release : releases())
        releaseRefs.append(release.ref);
    return knownReferrals(tables, episodeRefs, releaseRefs);
}

IntakePlan ReferralBatch::planned(const KnownReferrals& known) const
{
    return intakePlan(episodes(), releases(), known);
}

} // namespace tepu
