// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/referral_batch.h"

#include "core/queries/intake/planned_intake.h"

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

IntakePlan ReferralBatch::planned(const Tables& tables) const
{
    QVector<ReferredEpisode> episodes;
    QVector<ReferredRelease> releases;
    for (const ReferralRead& file : m_files) {
        episodes += file.episodes.accepted;
        releases += file.releases.accepted;
    }
    return plannedIntake(tables, episodes, releases);
}

} // namespace tepu
